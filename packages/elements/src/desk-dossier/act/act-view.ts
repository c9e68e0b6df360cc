import { withoutListMarks } from '@dvcqg/domain';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { formatLongMoment } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { wordsLocale } from '../../core/localization.js';
import { requestIdView } from '../../desk/failure-view.js';
import { fieldsBelow } from '../../dossier-form/fields/fields-view.js';
import type { FormView } from '../../dossier-form/form-view.js';
import { formPlace } from '../../dossier-form/session/field-at.js';
import type { Filling } from '../../dossier-form/session/filling.js';
import { errorSummary } from '../../dossier-form/views/error-summary.js';
import { actionWords } from '../words/action-words.js';
import { askedSupplement } from './act-command.js';
import type { ActState } from '../../desk/act-run.js';
import type { ActSeat } from './desk-act.js';
import { namedChoice } from './named-choice.js';
import { supplementPicker } from './supplement-picker.js';

export interface ActScene {
  readonly seat: ActSeat;
  readonly filling: Filling;
  readonly view: FormView;
  readonly state: ActState;
  /** Asked once more. */
  readonly isAsking: boolean;
  /** A supplement request of nothing. */
  readonly isNothingChosen: boolean;
  readonly submit: () => void;
  readonly confirm: () => void;
  readonly back: () => void;
}

/** An action's form, or the question whether it is meant. */
export const actView = (scene: ActScene): TemplateResult => {
  const { seat: { action, headingLevel }, isAsking } = scene;
  return html`
    ${heading(headingLevel, 'act-title', actionWords(action).name())} ${trouble(scene)}
    ${isAsking ? question(scene) : nothing}
    <form novalidate aria-labelledby="act-title" ?hidden=${isAsking} @submit=${(event: Event) => onSubmit(event, scene)}>${fields(scene)}</form>
  `;
};

const onSubmit = (event: Event, { submit }: ActScene): void => {
  event.preventDefault();
  submit();
};

const question = ({ seat: { action }, state, confirm, back }: ActScene): TemplateResult => {
  const isRunning = state.kind === 'running';
  return html`<div class="notice" data-kind="warning" id="asking" tabindex="-1" role="group" aria-labelledby="asking-words">
    <p id="asking-words">${actionWords(action).warning?.()}</p>
    <p class="row-actions">
      <button class="button primary" type="button" aria-disabled=${isRunning} @click=${confirm}>${isRunning ? msg('Đang gửi…', { id: 'desk.sending' }) : msg('Xác nhận', { id: 'desk.confirm' })}</button>
      <button class="button" type="button" ?disabled=${isRunning} @click=${back}>${msg('Quay lại', { id: 'desk.back' })}</button>
    </p>
  </div>`;
};

const fields = (scene: ActScene): TemplateResult => {
  const { seat, filling, view, state, isNothingChosen } = scene;
  const isSupplement = seat.action === 'request_supplement' || seat.action === 'propose_supplement' || seat.action === 'reject_supplement';
  const isRunning = state.kind === 'running';
  return html`
    ${errorSummary(view, ({ at }) => view.focus(at.id))} ${seat.action === 'accept' ? computed(seat) : nothing}
    ${isNothingChosen ? html`<p id="nothing-chosen" class="notice" data-kind="danger" tabindex="-1" role="alert">${msg('Chọn ít nhất một giấy tờ hoặc câu trả lời.', { id: 'desk.supplement.nothing' })}</p>` : nothing}
    ${isSupplement ? supplementPicker(seat.facts, view) : nothing}
    ${filling.layout.sections('answers').filter(({ definition: { id } }) => !isSupplement || id === 'until').map((section, at) => html`<section>
      ${seat.action === 'send_supplement' ? asked(seat, at) : nothing}
      ${namedChoice(seat, section.template, view) ?? fieldsBelow(section.template, formPlace(filling.state), view)}
    </section>`)}
    ${view.lazy.get('attachments')?.runningNotice(view) ?? nothing}
    <div class="row-actions">
      <button class="button ${actionWords(seat.action).tone === 'danger' ? 'danger' : 'primary'}" type="submit" aria-disabled=${isRunning}>
        ${isRunning ? msg('Đang gửi…', { id: 'desk.sending' }) : actionWords(seat.action).name()}
      </button>
      <button class="button" type="button" ?disabled=${isRunning} @click=${seat.onClose}>${msg('Để sau', { id: 'desk.bulk.later' })}</button>
      <span class="hint">${msg('Nội dung đang nhập được giữ trong thẻ này.', { id: 'desk.kept' })}</span>
    </div>
  `;
};

const asked = ({ facts }: ActSeat, at: number): TemplateResult | typeof nothing => {
  const item = askedSupplement(facts)?.items[at];
  return item ? html`<p class="notice" lang="vi">${item.paper ? html`<strong>${withoutListMarks(item.paper)}:</strong> ` : nothing}${item.reason}</p>` : nothing;
};

const computed = ({ facts: { computedDue } }: ActSeat): TemplateResult => {
  if (computedDue === undefined) return html`<p class="hint" role="status">${msg('Đang tính ngày hẹn trả…', { id: 'desk.due.computing' })}</p>`;
  if (computedDue === null) return html`<p class="notice" data-kind="warning">${msg('Thủ tục này không có thời hạn tính được: hãy ghi ngày hẹn trả.', { id: 'desk.due.words-only' })}</p>`;
  const moment = formatLongMoment(computedDue.dueAt, wordsLocale());
  return html`<p class="notice">
    ${msg(str`Tiếp nhận bây giờ thì hẹn trả lúc ${moment}.`, { id: 'desk.due.computed' })} ${computedDue.calendarIsComplete ? nothing : msg('Lịch nghỉ năm sau chưa công bố nên ngày này có thể đổi.', { id: 'desk.due.incomplete' })}
  </p>`;
};

const trouble = ({ state, confirm, isAsking, seat }: ActScene): TemplateResult | typeof nothing => {
  if (isAsking || state.kind === 'idle' || state.kind === 'running') return nothing;
  if (state.kind === 'overtaken') {
    const isStillAllowed = seat.facts.dossier.actions.includes(seat.action);
    return html`<div id="act-trouble" class="notice" data-kind="warning" tabindex="-1" role="alert">
      <p>${msg('Chưa thực hiện: hồ sơ vừa có thay đổi, xem ở đầu trang. Nội dung bạn nhập vẫn còn đây.', { id: 'desk.overtaken' })}</p>
      ${isStillAllowed ? nothing : html`<p><strong>${msg('Việc này không còn làm được ở bước hiện tại.', { id: 'desk.overtaken.gone' })}</strong></p>`}
    </div>`;
  }
  return html`<div id="act-trouble" class="notice" data-kind="danger" tabindex="-1" role="alert">
    <p>${errorWords(state.error)} ${state.kind === 'unknown' ? msg('Chưa rõ việc đã được ghi nhận chưa; gửi lại không làm hai lần.', { id: 'desk.unknown' }) : nothing}</p>
    ${requestIdView(state.error)}
    ${state.kind === 'unknown' ? html`<p><button class="button" type="button" @click=${confirm}>${msg('Gửi lại', { id: 'desk.bulk.again' })}</button></p>` : nothing}
  </div>`;
};
