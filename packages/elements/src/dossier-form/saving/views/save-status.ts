import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../../desk/desk.js';
import { icon } from '../../desk/icons.js';
import type { FormView } from '../../form-view.js';
import { showResumeCode } from '../resume-code.js';
import type { SaveState } from '../save-state.js';
import { sharedDevice } from '../tab-memory.js';
import { signInButtons } from '../../submission/views/sign-in-request.js';
import { saveWords } from './save-words.js';

const ICONS = { untouched: 'clock', saving: 'busy', saved: 'done', unsaved: 'warning' } as const satisfies Record<SaveState['kind'], string>;

/** Where the answers are kept, beside the step's title: said calmly, not with each key. */
export const saveStatus = (desk: Desk, view: FormView): TemplateResult => {
  const { keeper, mayUseDevice } = desk.drafts;
  const isShared = keeper.state.kind === 'untouched' && !mayUseDevice() && keeper.account === undefined;
  const state: SaveState = isShared ? { kind: 'unsaved', trouble: 'shared' } : keeper.state;
  return html`<div class="save screen-only" data-kind=${state.kind}>
    <p class="save-line">${icon(ICONS[state.kind])}<span>${saveWords(state, keeper.account !== undefined, view.locale)}</span></p>
    <details>
      <summary>${msg('Bản nháp', { id: 'dossier.draft' })}</summary>
      <div class="save-more">${more(desk, view)}</div>
    </details>
    ${state.kind === 'unsaved' ? retry(desk, state) : nothing}
  </div>`;
};

const retry = (desk: Desk, { trouble, requestId }: Extract<SaveState, { kind: 'unsaved' }>): TemplateResult | typeof nothing =>
  trouble === 'conflict' || trouble === 'shared' || trouble === 'session'
    ? nothing
    : html`<p class="row-actions">
        <button class="button" type="button" @click=${() => desk.drafts.keeper.retry()}>${msg('Thử lưu lại', { id: 'dossier.save.retry' })}</button>
        ${requestId ? html`<span class="hint">${msg('Mã yêu cầu', { id: 'dossier.request-id' })}: ${requestId}</span>` : nothing}
      </p>`;

/** The digits that open the draft on this device once the page is closed. */
export const resumeCode = (desk: Desk, view: FormView): TemplateResult | typeof nothing => {
  const { keeper } = desk.drafts;
  const { code } = keeper;
  if (!code || keeper.state.kind === 'untouched' || !desk.drafts.mayUseDevice()) return nothing;
  return html`<div class="resume-code screen-only">
    <p>
      ${msg('Mã mở lại', { id: 'dossier.resume.code' })}: <strong translate="no">${showResumeCode(code)}</strong>
      <button class="link-button" type="button" @click=${() => copy(code, view)}>${msg('Chép mã', { id: 'dossier.resume.copy' })}</button>
    </p>
    <p class="hint">${msg('Hãy ghi lại mã này: đóng trang rồi mở lại trên máy này thì cần mã.', { id: 'dossier.resume.keep' })}</p>
  </div>`;
};

const copy = async (code: string, { announce }: FormView): Promise<void> => {
  try {
    await navigator.clipboard.writeText(showResumeCode(code));
    announce(msg('Đã chép.', { id: 'dossier.copied' }));
  } catch {
    announce(msg('Trình duyệt không cho chép. Vui lòng ghi lại.', { id: 'dossier.not-copied' }));
  }
};

const more = (desk: Desk, view: FormView): TemplateResult => {
  const { drafts } = desk;
  return html`
    <p class="hint">
      ${drafts.keeper.account === undefined
        ? msg('Bản nháp được mã hoá và chỉ nằm trên máy này, tối đa 90 ngày. Đăng nhập thì bản nháp được lưu trên cổng, mở được trên máy khác.', { id: 'dossier.draft.device-note' })
        : msg('Bản nháp được lưu trên cổng, mở được trên máy khác. Khi mất mạng, một bản đã mã hoá nằm tạm trên máy này.', { id: 'dossier.draft.portal-note' })}
    </p>
    ${desk.applying?.signIn && !desk.person && !desk.invitesToSignIn ? signInButtons(desk) : nothing}
    <label class="option">
      <input type="checkbox" .checked=${!drafts.mayUseDevice()} ?disabled=${!drafts.mayUseDevice() && !sharedDevice.isChosen} @change=${(event: Event) => void drafts.share((event.target as HTMLInputElement).checked)} />
      <span>${msg('Máy dùng chung: không lưu trên máy này', { id: 'dossier.draft.shared' })}</span>
    </label>
    ${drafts.keeper.state.kind === 'untouched'
      ? nothing
      : html`<button class="button" type="button" @click=${() => remove(desk, view)}>${msg('Xoá bản nháp', { id: 'dossier.draft.delete' })}</button>`}
  `;
};

const remove = ({ drafts }: Desk, { focus }: FormView): void => {
  drafts.delete();
  focus('deleted');
};
