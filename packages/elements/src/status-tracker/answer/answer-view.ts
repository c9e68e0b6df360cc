import { statusName } from '@dvcqg/domain';
import type { Dossier, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { formatLongMoment } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { statusWords } from '../status-tracker-labels.js';
import type { Answer } from './answer-room.js';
import type { Downloads } from './downloads.js';
import { requestIdView } from './failure-view.js';
import { files } from './files-view.js';
import { momentWords, timeline } from './timeline-view.js';

/** A dossier with all that the reader can do with it. */
export interface AnswerView extends Answer {
  readonly downloads: Downloads;
  readonly onReceipt: () => void;
  readonly onFile: (id: string, name: string) => void;
}

/** Key of the receipt among the downloads. */
export const RECEIPT = 'receipt';

/** Where a dossier stands, who has it, and what is to be done. Of the answers nothing is shown. */
export const answerView = (view: AnswerView): TemplateResult => html`
  <article aria-labelledby="title" aria-busy=${view.isRefreshing}>
    ${heading(view.headingLevel, 'title', view.dossier.service.name, vietnameseMark())} ${staleNote(view)} ${status(view)} ${facts(view)} ${actions(view)}
    ${timeline(view)} ${files(view)}
    <p class="muted">${msg('Giấy tiếp nhận có chữ ký số của cổng: ai nhận được tệp PDF cũng kiểm tra được, kể cả khi không có mạng.', { id: 'tracker.signed' })}</p>
  </article>
`;

/** What a screen reader is told when a dossier has arrived. */
export const answerWords = ({ code, status: now }: Dossier, locale: Locale): string => {
  const name = statusName(now, locale);
  return msg(str`Hồ sơ ${code}: ${name}.`, { id: 'tracker.opened' });
};

const status = ({ dossier, locale, headingLevel }: AnswerView): TemplateResult => {
  const { tone, meaning, task, next } = statusWords(dossier.status);
  return html`<section class="status-card" part="status" data-tone=${tone} aria-labelledby="now">
    ${heading(headingLevel + 1, 'now', statusName(dossier.status, locale))}
    <p class="meaning">${meaning()}</p>
    <dl>
      <div><dt>${msg('Bạn cần làm gì', { id: 'tracker.task' })}</dt><dd>${task()}</dd></div>
      <div><dt>${msg('Tiếp theo', { id: 'tracker.next' })}</dt><dd>${next()}</dd></div>
    </dl>
  </section>`;
};

const facts = ({ dossier, locale }: AnswerView): TemplateResult => {
  const official = vietnameseMark() ?? nothing;
  return html`<dl class="facts" part="facts">
    <div><dt>${msg('Mã hồ sơ', { id: 'tracker.code' })}</dt><dd translate="no">${dossier.code}</dd></div>
    <div><dt>${msg('Cơ quan đang giữ hồ sơ', { id: 'tracker.agency' })}</dt><dd lang=${official}>${dossier.agency.name}</dd></div>
    <div><dt>${msg('Nộp lúc', { id: 'tracker.submitted' })}</dt><dd>${momentWords(dossier.submittedAt, locale)}</dd></div>
  </dl>`;
};

const actions = (view: AnswerView): TemplateResult => {
  const error = view.downloads.errorOf(RECEIPT);
  return html`<div class="actions screen-only">
      <button class="button primary" type="button" aria-disabled=${view.downloads.isRunning(RECEIPT)} @click=${view.onReceipt}>
        ${msg('Tải giấy tiếp nhận', { id: 'tracker.receipt' })}
      </button>
      <button class="button" type="button" aria-disabled=${view.isRefreshing} @click=${view.onRefresh}>${msg('Cập nhật', { id: 'tracker.refresh' })}</button>
      <button class="button" type="button" @click=${() => globalThis.print()}>${msg('In', { id: 'tracker.print' })}</button>
      <button class="button" type="button" @click=${view.onAnother}>${msg('Tra cứu hồ sơ khác', { id: 'tracker.another' })}</button>
    </div>
    ${error === undefined ? nothing : html`<p class="notice screen-only" data-kind="danger">${errorWords(error)}</p>`}`;
};

const staleNote = ({ failure, seenAt, locale }: AnswerView): TemplateResult | typeof nothing => {
  if (failure === undefined) return nothing;
  const when = formatLongMoment(seenAt, locale);
  return html`<p class="notice" data-kind="warning">
    ${errorWords(failure)} ${msg(str`Dưới đây là tình trạng lúc ${when}.`, { id: 'tracker.stale' })}
    ${requestIdView(failure)}
  </p>`;
};
