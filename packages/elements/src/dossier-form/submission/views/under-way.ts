import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
import type { Desk } from '../../desk/desk.js';
import type { FormView } from '../../form-view.js';
import type { SubmitState } from '../submit-state.js';
import { signInButtons } from './sign-in-request.js';

type Asking = Extract<SubmitState, { kind: 'asking' }>;

const ASKING = {
  offline: () => msg('Mạng bị ngắt trước khi có trả lời. Trang đang tự hỏi lại; khi có mạng sẽ biết.', { id: 'dossier.asking.offline' }),
  server: () => msg('Cổng đang gặp sự cố. Trang đang tự hỏi lại.', { id: 'dossier.asking.server' }),
  running: () => msg('Cổng đang xử lý lần gửi này. Trang đang tự hỏi lại.', { id: 'dossier.asking.running' }),
} satisfies Record<Asking['trouble'], () => string>;

/** On the way to the gateway. */
export const sendingView = (state: Extract<SubmitState, { kind: 'keeping' | 'sending' }>, view: FormView): TemplateResult => html`
  <section class="under-way" aria-busy="true">
    ${heading(view.headingLevel + 1, 'under-way', sendingWords(state.kind))}
    <progress aria-label=${sendingWords(state.kind)}></progress>
    <p class="hint">${msg('Mạng chậm thì mất vài phút. Các câu trả lời đã được giữ lại.', { id: 'dossier.sending.note' })}</p>
  </section>
`;

export const sendingWords = (kind: 'keeping' | 'sending'): string =>
  kind === 'keeping' ? msg('Đang lưu trước khi gửi…', { id: 'dossier.sending.keeping' }) : msg('Đang gửi hồ sơ…', { id: 'dossier.sending' });

export const askingTitle = (): string => msg('Chưa rõ cổng đã nhận chưa – đang hỏi lại', { id: 'dossier.asking' });

/** Sent, but no answer came. Nothing is sent twice: the same operation is asked about until there is an answer. */
export const askingView = ({ trouble, requestId }: Asking, desk: Desk, view: FormView): TemplateResult => html`
  <section class="under-way notice" data-kind="warning" aria-labelledby="under-way">
    ${heading(view.headingLevel + 1, 'under-way', askingTitle())}
    <p>${ASKING[trouble]()}</p>
    <p>${msg('Hồ sơ không bị gửi hai lần. Có thể đóng trang; lần mở sau trang sẽ hỏi tiếp.', { id: 'dossier.asking.once' })}</p>
    <progress aria-label=${askingTitle()}></progress>
    <p class="row-actions">
      <button class="button" type="button" @click=${() => desk.submission.askAgain()}>${msg('Hỏi lại ngay', { id: 'dossier.asking.again' })}</button>
      ${requestId ? html`<span class="hint">${msg('Mã yêu cầu', { id: 'dossier.request-id' })}: ${requestId}</span>` : nothing}
    </p>
  </section>
`;

/** Sent once already, but only who is signed in can learn what became of it. */
export const askingSignIn = (desk: Desk, view: FormView): TemplateResult => html`
  <section class="under-way notice" data-kind="warning" aria-labelledby="under-way">
    ${heading(view.headingLevel + 1, 'under-way', msg('Chưa rõ cổng đã nhận chưa', { id: 'dossier.asking.signed-out' }))}
    <p>${msg('Đăng nhập để hỏi lại. Hồ sơ không bị gửi hai lần.', { id: 'dossier.asking.sign-in' })}</p>
    ${signInButtons(desk)}
  </section>
`;

/** Another tab holds the receipt. */
export const elsewhereView = (code: string, desk: Desk, view: FormView): TemplateResult => html`
  <section class="under-way notice" aria-labelledby="under-way">
    ${heading(view.headingLevel + 1, 'under-way', msg('Hồ sơ này đã được gửi ở một cửa sổ khác', { id: 'dossier.elsewhere' }))}
    <p>${msg('Mã hồ sơ', { id: 'dossier.receipt.code' })}: <strong translate="no">${code}</strong></p>
    <button class="button" type="button" @click=${() => desk.startOver()}>${msg('Làm hồ sơ khác', { id: 'dossier.another' })}</button>
  </section>
`;
