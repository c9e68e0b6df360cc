import { FEEDBACK_REFUSAL_REASON_VALUES, type DeskFeedback, type FeedbackAction, type FeedbackRuleViolation, type NamedCode } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { heading } from '../../core/heading.js';
import type { ActState } from '../../desk/act-run.js';
import { requestIdView } from '../../desk/failure-view.js';
import { textField } from '../../feedback/form/text-field.js';
import { troubleView } from '../../feedback/send/trouble-view.js';
import { KIND_WORDS, SUBJECT_WORDS } from '../../feedback/words/kind-words.js';
import { REFUSAL_WORDS } from '../../feedback/words/state-words.js';
import { feedbackActionWords } from '../words/action-words.js';
import type { ActField, ActValues } from './act-values.js';

export interface PanelScene {
  readonly action: FeedbackAction;
  readonly shown: DeskFeedback;
  readonly values: ActValues;
  readonly agencies: readonly NamedCode[];
  readonly headingLevel: number;
  readonly missing: readonly ActField[];
  /** Personal data in the text that would become public; `pointer` names the field. */
  readonly found: readonly FeedbackRuleViolation[];
  readonly state: ActState;
  readonly files: TemplateResult;
  readonly isStillAllowed: boolean;
  readonly change: (change: Partial<ActValues>) => void;
  readonly submit: () => void;
  readonly close: () => void;
  readonly select: (name: ActField, start: number, end: number) => void;
}

/** An action's form. */
export const actPanelView = (scene: PanelScene): TemplateResult => {
  const { action, close, headingLevel, state } = scene;
  const { name, tone, warning } = feedbackActionWords(action);
  const isRunning = state.kind === 'running';
  return html`<section class="act stack screen-only" aria-labelledby="act-name">
    ${heading(headingLevel, 'act-name', name())} ${trouble(scene)}
    <form class="stack" novalidate aria-labelledby="act-name" @submit=${(event: Event) => onSubmit(event, scene)}>
      ${warning ? html`<p class="notice">${warning()}</p>` : nothing} ${FIELDS[action](scene)}
      <p class="row">
        <button class="button ${tone === 'danger' ? 'danger' : 'primary'}" type="submit" aria-disabled=${isRunning}>${isRunning ? msg('Đang gửi…', { id: 'desk.sending' }) : name()}</button>
        <button class="button" type="button" ?disabled=${isRunning} @click=${close}>${msg('Để sau', { id: 'desk.bulk.later' })}</button>
        <span class="hint">${msg('Nội dung đang nhập được giữ trong thẻ này.', { id: 'desk.kept' })}</span>
      </p>
    </form>
  </section>`;
};

const onSubmit = (event: Event, { state, submit }: PanelScene): void => {
  event.preventDefault();
  if (state.kind !== 'running') submit();
};

const text = ({ change, found, missing, select, values }: PanelScene, name: ActField, label: string, { hint, isLong = true, maxLength = 4000 }: { readonly hint?: string; readonly isLong?: boolean; readonly maxLength?: number } = {}): TemplateResult => {
  const isMissing = missing.includes(name);
  const data = found.filter(({ pointer }) => pointer === name);
  return textField({
    id: `act-${name}`, label, isLong, maxLength, value: values[name], isWrong: isMissing || data.length > 0,
    ...(hint && { hint }),
    said: [isMissing ? html`<p class="error">${msg('Mục này cần có.', { id: 'desk-feedback.missing' })}</p>` : nothing, ...data.map((violation) => troubleView({ name: 'content', violation }, values[name], ({ end, start }) => select(name, start, end)))],
    onInput: (value) => change({ [name]: value }),
  });
};

const choice = (id: string, label: string, words: readonly (readonly [string, string])[], chosen: string, choose: (value: string) => void, isWrong = false): TemplateResult => html`<div class="field" ?data-wrong=${isWrong}>
  <label for=${id}>${label}</label>
  <select id=${id} class="control" aria-invalid=${isWrong ? 'true' : nothing} @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}>
    ${words.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
  </select>
</div>`;

const named = (words: Readonly<Record<string, () => string>>): readonly (readonly [string, string])[] => Object.entries(words).map(([code, name]) => [code, name()]);

const reason = (scene: PanelScene, hint?: string): TemplateResult => text(scene, 'reason', msg('Lý do', { id: 'desk.field.reason' }), hint ? { hint } : {});

const forSender = (): string => msg('Viết để người gửi hiểu được và biết phải làm gì.', { id: 'desk-feedback.reason.hint' });

const FIELDS: Readonly<Record<FeedbackAction, (scene: PanelScene) => TemplateResult | typeof nothing>> = {
  classify: (scene) => html`
    ${choice('act-kind', msg('Loại', { id: 'desk-feedback.kind' }), named(KIND_WORDS), scene.values.kind, (kind) => scene.change({ kind: kind as ActValues['kind'] }))}
    ${choice('act-subject', msg('Về việc', { id: 'feedback.search.subject' }), named(SUBJECT_WORDS), scene.values.subject, (subject) => scene.change({ subject: subject as ActValues['subject'] }))}
    ${text(scene, 'serviceCode', msg('Mã thủ tục', { id: 'desk.filter.service' }), { isLong: false, maxLength: 8, hint: msg('Để trống nếu không về một thủ tục nào.', { id: 'desk-feedback.service.hint' }) })}
  `,
  forward: (scene) => html`
    ${choice('act-agencyCode', msg('Cơ quan nhận', { id: 'desk.field.agency' }), [['', msg('Chọn', { id: 'desk.choose' })], ...scene.agencies.map(({ code, name }) => [code, name] as const)], scene.values.agencyCode, (agencyCode) => scene.change({ agencyCode }), scene.missing.includes('agencyCode'))}
    ${text(scene, 'reason', msg('Ghi chú cho cơ quan nhận', { id: 'desk-feedback.note' }))}
  `,
  start: () => nothing,
  ask_to_complete: (scene) => text(scene, 'reason', msg('Cần nói rõ điều gì', { id: 'desk-feedback.ask.text' }), { hint: forSender() }),
  refuse: (scene) => html`
    ${choice('act-because', msg('Vì sao không tiếp nhận', { id: 'desk-feedback.because' }), FEEDBACK_REFUSAL_REASON_VALUES.map((code) => [code, REFUSAL_WORDS[code]()]), scene.values.because, (because) => scene.change({ because: because as ActValues['because'] }))}
    ${scene.values.because === 'duplicate' ? text(scene, 'duplicateOf', msg('Trùng với mã', { id: 'desk-feedback.duplicate' }), { isLong: false, maxLength: 20 }) : nothing} ${reason(scene, forSender())}
  `,
  answer: (scene) => html`${text(scene, 'answer', msg('Trả lời của cơ quan', { id: 'feedback.answer' }), { maxLength: 10_000 })} ${scene.files}`,
  publish: (scene) => html`<div class="beside">
    ${original(scene)}
    <div class="stack">
      <p class="strong">${msg('Bản công khai', { id: 'desk-feedback.public' })}</p>
      ${text(scene, 'title', msg('Tiêu đề', { id: 'feedback.title' }), { isLong: false, maxLength: 200 })} ${text(scene, 'content', msg('Nội dung', { id: 'feedback.content' }), { maxLength: 5000 })}
      ${text(scene, 'publicAnswer', msg('Trả lời của cơ quan', { id: 'feedback.answer' }), { maxLength: 10_000 })}
      <p role="status">${scene.found.length > 0 ? msg('Chưa công khai được: còn thông tin cá nhân đã đánh dấu.', { id: 'desk-feedback.data.left' }) : msg('Không thấy thông tin cá nhân trong bản công khai. Hãy đọc lại một lần.', { id: 'desk-feedback.data.none' })}</p>
    </div>
  </div>`,
  withdraw_from_publication: (scene) => reason(scene),
};

const original = ({ shown: { feedback } }: PanelScene): TemplateResult => html`<div class="original stack">
  <p class="strong">${msg('Bản gốc', { id: 'desk-feedback.original' })}</p>
  <p lang="vi"><strong>${feedback.title}</strong></p>
  <p class="words" lang="vi">${feedback.content}</p>
  ${feedback.answer ? html`<p class="hint">${msg('Trả lời của cơ quan', { id: 'feedback.answer' })}</p><p class="words" lang="vi">${feedback.answer.text}</p>` : nothing}
</div>`;

const trouble = ({ isStillAllowed, state }: PanelScene): TemplateResult | typeof nothing => {
  if (state.kind === 'idle' || state.kind === 'running') return nothing;
  if (state.kind === 'overtaken') {
    return html`<div id="act-trouble" class="notice" data-kind="warning" tabindex="-1" role="alert">
      <p>${msg('Chưa thực hiện: nội dung này vừa có thay đổi, xem ở đầu trang. Điều bạn nhập vẫn còn đây.', { id: 'desk-feedback.overtaken' })}</p>
      ${isStillAllowed ? nothing : html`<p><strong>${msg('Việc này không còn làm được ở bước hiện tại.', { id: 'desk.overtaken.gone' })}</strong></p>`}
    </div>`;
  }
  return html`<div id="act-trouble" class="notice" data-kind="danger" tabindex="-1" role="alert">
    <p>${errorWords(state.error)} ${state.kind === 'unknown' ? msg('Chưa rõ việc đã được ghi nhận chưa; gửi lại không làm hai lần.', { id: 'desk.unknown' }) : nothing}</p>
    ${requestIdView(state.error)}
  </div>`;
};
