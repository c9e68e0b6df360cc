import { statusName } from '@dvcqg/domain';
import type { Dossier, Supplement } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { formatLongMoment } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { wordsLocale } from '../../core/localization.js';
import { vietnameseMark } from '../../core/official-names.js';
import { eventWords } from '../words/event-words.js';
import type { Answer } from './answer-room.js';
import type { Downloads } from './downloads.js';
import { saveFailure } from './download-view.js';
import { dueChangesView } from './due-changes-view.js';
import { requestIdView } from './failure-view.js';
import { filesView, resultView } from './files-view.js';
import { momentWords } from './moment.js';
import { papersView } from './papers-view.js';
import { statusView } from './status-view.js';
import { tasksView } from './tasks-view.js';
import { timelineView } from './timeline-view.js';

/** A dossier with all that the reader can do with it. */
export interface AnswerView extends Answer {
  readonly downloads: Downloads;
  /** Said beside the tasks, such as that the supplement has been sent. */
  readonly notice: string;
  /** Id of the request whose form is open. */
  readonly openSupplement: string;
  readonly supplementForm: (request: Supplement) => TemplateResult;
  readonly withdrawal: () => TemplateResult;
  readonly tell: (words: string) => void;
  readonly onSupplement: (requestId: string) => void;
  readonly onReceipt: () => void;
  readonly onCalendar: () => void;
  readonly onFile: (id: string, name: string) => void;
  readonly onPaper: (id: string, paper: string, name: string) => void;
}

/** Keys among the downloads. */
export const RECEIPT = 'receipt';
export const CALENDAR = 'calendar';

/** Where a dossier stands, who has it, and what is to be done. Of the answers nothing is shown. */
export const answerView = (view: AnswerView): TemplateResult => html`
  <article aria-labelledby="title" aria-busy=${view.isRefreshing}>
    ${heading(view.headingLevel, 'title', view.dossier.service.name, vietnameseMark())} ${staleNote(view)} ${statusView(view)} ${resultView(view)} ${tasksView(view)} ${dueChangesView(view)}
    ${facts(view)} ${actions(view)} ${timelineView(view)} ${papersView(view)} ${filesView(view)}
    <p class="muted">${msg('Giấy tiếp nhận có chữ ký số của cổng: ai nhận được tệp PDF cũng kiểm tra được, kể cả khi không có mạng.', { id: 'tracker.signed' })}</p>
    ${view.dossier.actions.includes('request_withdrawal') ? view.withdrawal() : nothing}
  </article>
`;

/** What a screen reader is told when a dossier has arrived, or has changed since it was `before`. */
export const answerWords = ({ code, status: now, revision, events }: Dossier, before?: Dossier): string => {
  const name = statusName(now, wordsLocale());
  const last = events.at(-1);
  if (!before || before.code !== code || before.revision === revision || !last) return msg(str`Hồ sơ ${code}: ${name}.`, { id: 'tracker.opened' });
  return msg(str`Hồ sơ vừa có cập nhật: ${eventWords(last.type)}. ${name}.`, { id: 'tracker.changed' });
};

const facts = ({ dossier, locale }: AnswerView): TemplateResult => {
  const official = vietnameseMark() ?? nothing;
  return html`<dl class="facts" part="facts">
    <div><dt>${msg('Mã hồ sơ', { id: 'tracker.code' })}</dt><dd translate="no">${dossier.code}</dd></div>
    <div><dt>${msg('Cơ quan giải quyết', { id: 'tracker.agency' })}</dt><dd lang=${official}>${dossier.agency.name}</dd></div>
    <div><dt>${msg('Nộp lúc', { id: 'tracker.submitted' })}</dt><dd>${momentWords(dossier.submittedAt, locale)}</dd></div>
  </dl>`;
};

const actions = (view: AnswerView): TemplateResult => {
  const { downloads, dossier } = view;
  const hasDate = dossier.appointmentAt !== undefined || dossier.due !== null;
  return html`<div class="actions screen-only">
      <button class="button" type="button" aria-disabled=${downloads.isRunning(RECEIPT)} @click=${view.onReceipt}>${msg('Tải giấy tiếp nhận', { id: 'tracker.receipt' })}</button>
      ${hasDate && !dossier.isEnded
        ? html`<button class="button" type="button" aria-disabled=${downloads.isRunning(CALENDAR)} @click=${view.onCalendar}>${msg('Thêm ngày hẹn vào lịch', { id: 'tracker.calendar' })}</button>`
        : nothing}
      <button class="button" type="button" aria-disabled=${view.isRefreshing} @click=${view.onRefresh}>${msg('Cập nhật', { id: 'tracker.refresh' })}</button>
      <button class="button" type="button" @click=${() => globalThis.print()}>${msg('In', { id: 'tracker.print' })}</button>
      <button class="button" type="button" @click=${view.onAnother}>${msg('Tra cứu hồ sơ khác', { id: 'tracker.another' })}</button>
    </div>
    ${saveFailure(RECEIPT, downloads)} ${saveFailure(CALENDAR, downloads)}`;
};

const staleNote = ({ failure, seenAt, locale }: AnswerView): TemplateResult | typeof nothing => {
  if (failure === undefined) return nothing;
  const when = formatLongMoment(seenAt, locale);
  return html`<p class="notice" data-kind="warning">
    ${errorWords(failure)} ${msg(str`Dưới đây là tình trạng lúc ${when}.`, { id: 'tracker.stale' })}
    ${requestIdView(failure)}
  </p>`;
};
