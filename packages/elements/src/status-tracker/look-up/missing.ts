import { isApiError, type ErrorKind } from '@dvcqg/sdk';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

const KINDS: ReadonlySet<ErrorKind> = new Set(['not-found', 'validation', 'unauthenticated', 'forbidden']);

/** Unknown and forbidden are one: a code that can be guessed must not tell whether it is in use. */
export const isMissing = (error: unknown): boolean => isApiError(error) && KINDS.has(error.kind);

/** What to do about it, for who has a secret and for who is, or should be, signed in. */
export const missingWords = (hasSecret: boolean): TemplateResult => html`<div class="notice">
  <p>${msg('Không mở được hồ sơ này.', { id: 'tracker.not-found' })}</p>
  <p>
    ${hasSecret
      ? msg('Mã hồ sơ hoặc mã bí mật chưa đúng. Hãy so lại với giấy tiếp nhận, hoặc quét lại mã QR trên giấy.', { id: 'tracker.not-found.secret' })
      : msg('Hồ sơ của bạn chỉ mở được khi đăng nhập bằng tài khoản đã nộp. Hoặc nhập mã bí mật trên giấy tiếp nhận.', { id: 'tracker.not-found.own' })}
  </p>
</div>`;
