import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OfficerAccess } from './officer-access.js';

/** What stands in the desk's place for who may not be at it; undefined for an officer. */
export const accessView = ({ state, hasFailed, signIn }: OfficerAccess): TemplateResult | undefined => {
  if (state === 'officer') return undefined;
  if (state === 'waiting') return html`<slot></slot>`;
  if (state === 'starting') return html`<p class="hint">${msg('Đang đăng nhập…', { id: 'mine.starting' })}</p>`;
  if (state === 'citizen') {
    return html`<section class="notice" data-kind="warning" aria-label=${msg('Không có quyền', { id: 'desk.citizen.title' })}>
      <p>${msg('Tài khoản này chưa được giao vai trò ở cơ quan nào. Hãy đăng nhập bằng tài khoản cán bộ, hoặc liên hệ người quản trị.', { id: 'desk.citizen' })}</p>
    </section>`;
  }
  const hasEnded = state === 'ended';
  return html`<section class="notice" aria-label=${msg('Đăng nhập', { id: 'mine.sign-in' })}>
    <p>
      ${hasEnded
        ? msg('Phiên làm việc đã hết. Đăng nhập lại để làm tiếp; nội dung đang nhập vẫn được giữ.', { id: 'desk.ended' })
        : msg('Đăng nhập bằng tài khoản cán bộ để làm việc với hồ sơ.', { id: 'desk.signed-out' })}
    </p>
    ${hasFailed ? html`<p role="alert">${msg('Chưa đăng nhập được. Vui lòng thử lại.', { id: 'mine.sign-in.failed' })}</p>` : nothing}
    <button class="button primary" type="button" @click=${signIn}>${hasEnded ? msg('Đăng nhập lại', { id: 'mine.sign-in.again' }) : msg('Đăng nhập', { id: 'mine.sign-in' })}</button>
  </section>`;
};
