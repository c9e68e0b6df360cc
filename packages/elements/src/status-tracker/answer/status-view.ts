import { statusName } from '@dvcqg/domain';
import type { Dossier, DossierDue, DossierHolder } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { holderWords } from '../words/holder-words.js';
import { standingWords } from '../words/standing-words.js';
import { taskWords } from '../words/task-words.js';
import { timeLeftWords } from '../words/time-left.js';
import type { AnswerView } from './answer-view.js';
import { momentWords } from './moment.js';

/** Who has the dossier, until when, what the citizen must do and what comes next. */
export const statusView = (view: AnswerView): TemplateResult => {
  const { dossier, locale, headingLevel } = view;
  const { tone, meaning, next } = standingWords(dossier);
  return html`<section class="status-card" part="status" data-tone=${toneOf(dossier, tone)} aria-labelledby="now">
    ${heading(headingLevel + 1, 'now', statusName(dossier.status, locale))}
    <p class="meaning">${meaning()}</p>
    <dl>
      ${dossier.holder ? html`<div><dt>${msg('Ai đang giữ hồ sơ', { id: 'tracker.holder' })}</dt><dd>${holderView(dossier.holder, dossier)}</dd></div>` : nothing}
      ${deadline(view)}
      <div><dt>${msg('Bạn cần làm gì', { id: 'tracker.task' })}</dt><dd>${tasks(view)}</dd></div>
      <div><dt>${msg('Tiếp theo', { id: 'tracker.next' })}</dt><dd>${next()}</dd></div>
    </dl>
  </section>`;
};

const toneOf = ({ due, intakeDue, isEnded }: Dossier, tone: string): string => (!isEnded && tone === 'info' && (due ?? intakeDue)?.state === 'late' ? 'warning' : tone);

const holderView = (holder: DossierHolder, dossier: Dossier): TemplateResult => {
  const { office, names } = holderWords(holder, dossier);
  return html`${office}${names ? html`: <span lang=${vietnameseMark() ?? nothing}>${names}</span>` : nothing}`;
};

const tasks = ({ dossier, locale }: AnswerView): unknown => {
  if (dossier.tasks.length === 0) return standingWords(dossier).task();
  const words = dossier.tasks.map((task) => taskWords(task, dossier, locale));
  return words.length === 1 ? words[0] : html`<ol class="todo">${words.map((each) => html`<li>${each}</li>`)}</ol>`;
};

/** The date that counts now: the answer of the one-stop, or the result. */
const deadline = (view: AnswerView): TemplateResult | typeof nothing => {
  const { dossier } = view;
  if (dossier.isEnded || dossier.result) return nothing;
  if (dossier.due) return dueRow(msg('Hẹn trả kết quả', { id: 'tracker.due' }), dossier.due, view);
  return dossier.intakeDue ? dueRow(msg('Trả lời có tiếp nhận hay không, chậm nhất', { id: 'tracker.intake-due' }), dossier.intakeDue, view) : nothing;
};

const dueRow = (label: string, due: DossierDue, { dossier, locale }: AnswerView): TemplateResult => {
  const left = timeLeftWords(due, dossier.situation, locale);
  return html`<div>
    <dt>${label}</dt>
    <dd>
      ${momentWords(due.at, locale)}
      ${left ? html`<span class="left" data-state=${due.state}>${left}</span>` : nothing}
      ${due.calendarIsComplete ? nothing : html`<span class="aside">${msg('Lịch nghỉ lễ chưa công bố hết, ngày này có thể thay đổi.', { id: 'tracker.due.may-move' })}</span>`}
    </dd>
  </div>`;
};
