import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../../desk/desk.js';

/** Signs in in a window of its own; where none opens, by leaving the page. */
export const signInButtons = ({ signIn }: Desk, words = msg('Đăng nhập', { id: 'dossier.sign-in' })): TemplateResult => html`
  <p class="row-actions">
    <button class="button primary" type="button" ?disabled=${signIn.state === 'waiting'} @click=${signIn.inWindow}>${words}</button>
    ${signIn.state === 'failed'
      ? html`<button class="button" type="button" @click=${signIn.inPage}>${msg('Đăng nhập trên trang này', { id: 'dossier.sign-in.page' })}</button>`
      : nothing}
  </p>
  ${signIn.state === 'waiting' ? html`<p class="hint">${msg('Đang chờ đăng nhập ở cửa sổ mới…', { id: 'dossier.sign-in.waiting' })}</p>` : nothing}
  ${signIn.state === 'failed' ? html`<p class="hint">${msg('Chưa đăng nhập được ở cửa sổ mới. Các câu trả lời vẫn còn ở đây.', { id: 'dossier.sign-in.failed' })}</p>` : nothing}
`;

/** At the start and before sending: what signing in is needed for, or good for. The form can be filled in before. */
export const signInRequest = (desk: Desk, place: 'start' | 'review'): TemplateResult | typeof nothing => {
  const { applying, person } = desk;
  if (!applying?.signIn || person || desk.ownership.isAsking || desk.watch.notice?.kind === 'ended') return nothing;
  if (place === 'review' && applying.anonymous) return nothing;
  return html`<section class="notice screen-only" data-kind=${place === 'review' ? 'warning' : nothing} aria-label=${msg('Đăng nhập', { id: 'dossier.sign-in' })}>
    <p>${wordsFor(place, applying.anonymous)}</p>
    ${signInButtons(desk)}
  </section>`;
};

const wordsFor = (place: 'start' | 'review', isOptional: boolean): string => {
  if (isOptional) return msg('Đăng nhập thì thông tin của bạn được điền sẵn và bản nháp được lưu trên cổng. Không đăng nhập vẫn nộp được.', { id: 'dossier.sign-in.optional' });
  return place === 'start'
    ? msg('Nộp hồ sơ cần đăng nhập. Bạn có thể điền trước rồi đăng nhập sau; đăng nhập ngay thì thông tin được điền sẵn.', { id: 'dossier.sign-in.needed' })
    : msg('Đăng nhập để gửi hồ sơ. Các câu trả lời vẫn còn ở đây.', { id: 'dossier.sign-in.to-send' });
};
