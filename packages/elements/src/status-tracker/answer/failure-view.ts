import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords, requestIdOf } from '../../core/error-words.js';
import { isMissing } from '../look-up/missing.js';

/** Why no dossier is shown, and what to do about it. */
export const failureView = (error: unknown, hasSecret: boolean): TemplateResult =>
  isMissing(error) ? missing(hasSecret) : html`<p class="notice" data-kind="danger">${errorWords(error)}</p>`;

/** The id to name when reporting the fault. */
export const requestIdView = (error: unknown): TemplateResult | typeof nothing => {
  const requestId = requestIdOf(error);
  return requestId ? html`<span class="muted">${msg('Mã yêu cầu', { id: 'tracker.request-id' })}: ${requestId}</span>` : nothing;
};

const missing = (hasSecret: boolean): TemplateResult => html`<div class="notice">
  <p>${msg('Không mở được hồ sơ này.', { id: 'tracker.not-found' })}</p>
  <p>
    ${hasSecret
      ? msg('Mã hồ sơ hoặc mã bí mật chưa đúng. Hãy so lại với giấy tiếp nhận, hoặc quét lại mã QR trên giấy.', { id: 'tracker.not-found.secret' })
      : msg('Hồ sơ của bạn chỉ mở được khi đăng nhập bằng tài khoản đã nộp. Hoặc nhập mã bí mật trên giấy tiếp nhận.', { id: 'tracker.not-found.own' })}
  </p>
</div>`;
