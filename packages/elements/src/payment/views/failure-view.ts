import { isApiError } from '@dvcqg/sdk';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords, requestIdOf } from '../../core/error-words.js';
import type { Scene, Subject } from '../checkout/scene.js';
import { requestIdView, signInButton } from './opening-view.js';
import type { PaymentView } from './view.js';

type Failed = Extract<Scene, { kind: 'failed' }>;

const isShut = (error: unknown): boolean => isApiError(error) && /^(not-found|forbidden|unauthenticated)$/.test(error.kind);

const WHO_MAY = {
  fee: () => msg('Không mở được khoản này. Hồ sơ của bạn thì đăng nhập bằng tài khoản đã nộp; hoặc mở đường dẫn trong mã QR trên giấy tiếp nhận, rồi bấm nộp tiền ở đó.', { id: 'payment.shut.fee' }),
  payment: () => msg('Không xem được thanh toán này trong cửa sổ này. Nếu đã trả thì tiền không mất, đừng nộp lần nữa: đăng nhập, hoặc tìm lại khoản đó như lúc nộp, để xem kết quả.', { id: 'payment.shut.payment' }),
  bills: () => msg('Không thể xem nội dung này.', { id: 'error.forbidden' }),
} satisfies Record<Subject, () => string>;

/** To be seen and heard. */
export const failureWords = ({ error, what }: Failed): string => (isShut(error) ? WHO_MAY[what]() : errorWords(error));

const waitOf = (error: unknown): number | undefined => (isApiError(error) && error.kind === 'rate-limited' ? error.retryAfter : undefined);

/** Why there is nothing to show, and what to do about it. */
export const failureView = (scene: Failed, view: PaymentView): TemplateResult => {
  const { error, what } = scene;
  const { checkout, isForFee, onAnother } = view;
  const wait = waitOf(error);
  return html`<div id="failure" class="notice" data-kind=${isShut(error) ? 'warning' : 'danger'} tabindex="-1">
    <p>${failureWords(scene)}</p>
    ${wait ? html`<p>${msg(str`Vui lòng thử lại sau ${wait} giây.`, { id: 'act.refused.wait' })}</p>` : nothing}
    ${what === 'payment' && !isShut(error) ? html`<p>${keptSafe()}</p>` : nothing}
    <p class="actions">
      ${isShut(error) ? signInButton(view) : nothing}
      ${what === 'bills' ? nothing : html`<button class="button" type="button" @click=${() => void checkout.readAgain()}>${msg('Thử lại', { id: 'tracker.retry' })}</button>`}
      ${what === 'payment' && !isForFee ? html`<button class="button" type="button" @click=${onAnother}>${msg('Tìm khoản phải nộp', { id: 'payment.look-up' })}</button>` : nothing}
      ${requestIdView(requestIdOf(error))}
    </p>
  </div>`;
};

/** Before another try: what was taken for failed may still come. */
export const waitFirst = (): string => msg('Ngân hàng đã báo trừ tiền? Tiền không mất: đợi một lát, bấm hỏi lại, rồi hãy nộp lần nữa.', { id: 'payment.wait-first' });

/** Money that left an account is not lost because a page hears of it late. */
export const keptSafe = (): string => msg('Ngân hàng đã báo trừ tiền? Tiền không mất, đừng nộp lần nữa: xác nhận có thể đến muộn. Đóng trang này cũng được, khoản này tự được ghi là đã nộp.', { id: 'payment.kept-safe' });
