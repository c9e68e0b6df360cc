import type { Dossier, Locale } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { situationTone, situationWords } from '../../desk/code-words.js';
import { dueView } from '../../desk/due-view.js';

const HOLDER_WORDS: Readonly<Record<string, () => string>> = {
  citizen: () => msg('Người nộp', { id: 'desk.column.applicant' }),
  one_stop: () => msg('Bộ phận Một cửa', { id: 'tracker.holder.one_stop' }),
  specialist: () => msg('Chuyên viên', { id: 'desk.role.specialist' }),
  agency: () => msg('Cơ quan phối hợp', { id: 'tracker.holder.agency' }),
};

const holderWords = ({ holder }: Dossier): string =>
  holder ? [HOLDER_WORDS[holder.office]?.() ?? holder.office, holder.agency?.name, holder.unit, holder.person].filter(Boolean).join(' – ') : msg('Không còn việc', { id: 'desk.holder.none' });

const fact = (name: string, content: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${content}</dd></div>`;

/** Which dossier it is, where it stands, who has it and until when. */
export const headView = (dossier: Dossier, headingLevel: number, locale: Locale): TemplateResult => {
  const { code, service, agency, applicantName, submittedAt, appointmentAt, due, intakeDue } = dossier;
  const official = vietnameseMark() ?? nothing;
  return html`<header class="head">
    <div class="title">
      ${heading(headingLevel, 'title', html`<span class="code" translate="no">${code}</span>`)}
      <span class="badge" data-tone=${situationTone(dossier.situation)}>${situationWords(dossier, locale)}</span>
    </div>
    <p class="service" lang=${official}>${service.name}</p>
    <dl class="facts">
      ${fact(msg('Người nộp', { id: 'desk.column.applicant' }), html`<bdi translate="no">${applicantName}</bdi>`)}
      ${fact(msg('Cơ quan', { id: 'mine.agency' }), html`<span lang=${official}>${agency.name}</span>`)}
      ${fact(msg('Ngày nộp', { id: 'mine.submitted' }), formatMoment(submittedAt, locale))}
      ${fact(msg('Đang ở', { id: 'desk.holder' }), html`<span lang=${official}>${holderWords(dossier)}</span>`)}
      ${intakeDue ? fact(msg('Hạn trả lời tiếp nhận', { id: 'desk.intake-due' }), dueView(intakeDue, locale)) : nothing}
      ${due && !dossier.isEnded ? fact(msg('Hạn giải quyết', { id: 'desk.result-due' }), dueView(due, locale)) : nothing}
      ${appointmentAt ? fact(msg('Ngày hẹn trên giấy', { id: 'desk.appointment' }), formatMoment(appointmentAt, locale)) : nothing}
    </dl>
  </header>`;
};
