import type { DossierEvent, DueChange, DueReason } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import type { AnswerView } from './answer-view.js';
import { momentWords } from './moment.js';

const BECAUSE = {
  accepted: () => msg('hẹn khi tiếp nhận hồ sơ', { id: 'tracker.because.accepted' }),
  paused: () => msg('cộng thêm thời gian tạm dừng', { id: 'tracker.because.paused' }),
  extended: () => msg('cơ quan hẹn lại', { id: 'tracker.because.extended' }),
} satisfies Record<DueReason, () => string>;

const becauseWords = (reason: string): string => (Object.hasOwn(BECAUSE, reason) ? BECAUSE[reason as DueReason]() : msg('ngày hẹn được đổi', { id: 'tracker.because.unknown' }));

/** The apology with the new date, and every date that was told before; nothing while there was only one. */
export const dueChangesView = (view: AnswerView): TemplateResult | typeof nothing => {
  const { dossier, headingLevel } = view;
  if (dossier.dueHistory.length < 2) return nothing;
  const apology = dossier.events.findLast(({ type, counts }) => type === 'extended' && counts !== false);
  return html`<section class="changes" aria-labelledby="changes">
    ${heading(headingLevel + 1, 'changes', apology ? msg('Cơ quan xin lỗi vì trễ hẹn', { id: 'tracker.apology' }) : msg('Ngày hẹn trả đã thay đổi', { id: 'tracker.due.changed' }))}
    ${apology ? reason(apology) : nothing}
    <ul class="dates">
      ${dossier.dueHistory.toReversed().map((change, at) => html`<li>${at === 0 ? current(change, view) : former(change, view)}</li>`)}
    </ul>
  </section>`;
};

const reason = ({ reason: words }: DossierEvent): TemplateResult | typeof nothing =>
  words ? html`<p>${msg('Lý do:', { id: 'tracker.reason' })} <span lang=${vietnameseMark() ?? nothing}>${words}</span></p>` : nothing;

const current = ({ dueAt, because }: DueChange, { locale }: AnswerView): TemplateResult =>
  html`<strong>${msg('Ngày hẹn hiện nay:', { id: 'tracker.due.current' })} ${momentWords(dueAt, locale)}</strong> (${becauseWords(because)})`;

// Words and not only the line through it say that the date no longer holds.
const former = ({ dueAt, because }: DueChange, { locale }: AnswerView): TemplateResult =>
  html`${msg('Ngày hẹn cũ, không còn áp dụng:', { id: 'tracker.due.former' })} <s>${momentWords(dueAt, locale)}</s> (${becauseWords(because)})`;
