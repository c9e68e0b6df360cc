import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OpeningState, Refusal } from '../checkout/opening.js';
import type { PaymentView } from './view.js';

const REFUSALS = {
  'not-due': () => msg('Không phải nộp khoản này nữa, hoặc số tiền đã thay đổi. Có thể ai đó vừa nộp. Chưa có khoản tiền nào bị trừ ở bước này.', { id: 'payment.refused.not-due' }),
  'sign-in': () => msg('Cần đăng nhập để nộp khoản này.', { id: 'payment.refused.sign-in' }),
  missing: () => msg('Không mở được khoản này bằng mã hoặc tài khoản đang dùng.', { id: 'payment.refused.missing' }),
  busy: () => msg('Có quá nhiều yêu cầu cùng lúc. Vui lòng thử lại sau ít phút.', { id: 'error.rate-limited' }),
  way: () => msg('Cách nộp này hiện chưa dùng được ở đây. Hãy chọn cách khác.', { id: 'payment.refused.way' }),
  other: () => msg('Cổng chưa mở được khoản này. Chưa có khoản tiền nào bị trừ; hãy thử lại hoặc chọn cách khác.', { id: 'payment.refused.other' }),
} satisfies Record<Refusal, () => string>;

const sendingWords = (): string => msg('Đang mở thanh toán…', { id: 'payment.opening' });
const leavingWords = (): string => msg('Đang chuyển sang trang thanh toán…', { id: 'payment.leaving' });
const askingWords = (): string => msg('Chưa rõ cổng đã nhận chưa – đang hỏi lại', { id: 'act.asking' });

/** The same, to be heard. */
export const openingWords = (state: OpeningState): string => {
  if (state.kind === 'sending') return sendingWords();
  if (state.kind === 'asking') return askingWords();
  return state.kind === 'refused' ? REFUSALS[state.why]() : '';
};

export const requestIdView = (requestId: string | undefined): TemplateResult | typeof nothing =>
  requestId ? html`<span class="muted">${msg('Mã yêu cầu', { id: 'tracker.request-id' })}: ${requestId}</span>` : nothing;

export const signInButton = ({ canSignIn, onSignIn, signInFailed }: PaymentView): TemplateResult | typeof nothing =>
  canSignIn
    ? html`<button class="button primary" type="button" @click=${onSignIn}>${msg('Đăng nhập', { id: 'dossier.sign-in' })}</button>
        ${signInFailed ? html`<span role="alert">${signInFailedWords()}</span>` : nothing}`
    : nothing;

const signInFailedWords = (): string => msg('Chưa đăng nhập được. Vui lòng thử lại.', { id: 'payment.sign-in.failed' });

const under = (words: string): TemplateResult => html`<div class="under-way" aria-busy="true"><p>${words}</p><progress aria-label=${words}></progress></div>`;

/** Where opening a payment stands, as long as there is something to say of it. */
export const openingView = (view: PaymentView): TemplateResult | typeof nothing => {
  const { checkout } = view;
  const { state } = checkout.opening;
  if (checkout.isLeaving) return under(leavingWords());
  if (state.kind === 'sending') return under(sendingWords());
  if (state.kind === 'asking') return asking(state, view);
  return state.kind === 'refused' ? refused(state, view) : nothing;
};

const asking = ({ isOffline, requestId }: Extract<OpeningState, { kind: 'asking' }>, { checkout }: PaymentView): TemplateResult => html`<div class="notice" data-kind="warning">
  <p><strong>${askingWords()}</strong></p>
  <p>${isOffline ? msg('Mạng bị ngắt trước khi có trả lời. Có mạng là trang tự hỏi lại.', { id: 'act.asking.offline' }) : msg('Cổng đang gặp sự cố hoặc bận. Trang đang tự hỏi lại.', { id: 'act.asking.server' })}
  ${msg('Chưa có khoản tiền nào bị trừ, và không có gì bị mở hai lần.', { id: 'payment.asking.once' })}</p>
  <progress aria-label=${askingWords()}></progress>
  <p class="actions">
    <button class="button" type="button" @click=${checkout.opening.askAgain}>${msg('Hỏi lại ngay', { id: 'act.ask-again' })}</button>
    <button class="button" type="button" @click=${() => checkout.giveUp()}>${msg('Quay lại', { id: 'payment.back' })}</button>
    ${requestIdView(requestId)}
  </p>
</div>`;

const refused = ({ requestId, retryAfter, why }: Extract<OpeningState, { kind: 'refused' }>, view: PaymentView): TemplateResult => html`<div id="refused" class="notice" data-kind="danger" tabindex="-1">
  <p>${REFUSALS[why]()}</p>
  ${why === 'busy' && retryAfter ? html`<p>${msg(str`Vui lòng thử lại sau ${retryAfter} giây.`, { id: 'act.refused.wait' })}</p>` : nothing}
  <p class="actions">
    ${why === 'sign-in' || why === 'missing' ? signInButton(view) : nothing}
    ${why === 'not-due' || why === 'missing' || view.checkout.scene.kind === 'reading'
      ? html`<button class="button" type="button" @click=${() => void view.checkout.readAgain()}>${msg('Xem lại khoản phải nộp', { id: 'payment.read-again' })}</button>`
      : nothing}
    ${requestIdView(requestId)}
  </p>
</div>`;
