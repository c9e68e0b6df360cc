import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../../desk/desk.js';
import type { Refusal } from '../submit-state.js';
import { signInButtons } from './sign-in-request.js';

const WORDS = {
  'sign-in': () => msg('Chưa gửi: cần đăng nhập. Các câu trả lời vẫn còn ở đây.', { id: 'dossier.refusal.sign-in' }),
  answers: () => msg('Chưa gửi: cổng thấy có câu trả lời chưa đúng. Vui lòng xem lại các mục được nêu.', { id: 'dossier.refusal.answers' }),
  outdated: () => msg('Chưa gửi: biểu mẫu vừa được cập nhật. Các câu trả lời đã được chuyển sang; vui lòng xem lại rồi gửi.', { id: 'dossier.refusal.outdated' }),
  files: () => msg('Chưa gửi: có tệp đang được kiểm tra hoặc chưa tải lên xong. Vui lòng đợi rồi gửi lại.', { id: 'dossier.refusal.files' }),
  used: () => msg('Một hồ sơ đã được nhận từ bản nháp này với câu trả lời khác. Xem trong Hồ sơ của tôi; muốn nộp thêm thì làm hồ sơ khác.', { id: 'dossier.refusal.used' }),
  busy: () => msg('Chưa gửi: có quá nhiều yêu cầu cùng lúc.', { id: 'dossier.refusal.busy' }),
  'too-large': () => msg('Chưa gửi: nội dung quá dài.', { id: 'dossier.refusal.too-large' }),
  other: () => msg('Chưa gửi: cổng không nhận hồ sơ này. Các câu trả lời vẫn còn ở đây.', { id: 'dossier.refusal.other' }),
} satisfies Record<Refusal, () => string>;

export const refusalWords = (why: Refusal): string => WORDS[why]();

/** Why the dossier was not taken, above the form: the answers stay. */
export const refusalView = (desk: Desk): TemplateResult | typeof nothing => {
  const { state } = desk.submission;
  if (state.kind !== 'refused') return nothing;
  const { why, requestId, retryAfter } = state;
  return html`<section id="refusal" class="notice" data-kind=${why === 'sign-in' || why === 'outdated' ? 'warning' : 'danger'} tabindex="-1" aria-label=${msg('Chưa gửi hồ sơ', { id: 'dossier.refusal' })}>
    <p>${refusalWords(why)}</p>
    ${retryAfter === undefined ? nothing : html`<p>${msg(str`Vui lòng thử lại sau ${retryAfter} giây.`, { id: 'dossier.refusal.wait' })}</p>`}
    ${why === 'sign-in' ? signInButtons(desk) : nothing} ${actions(why, desk)}
    ${requestId ? html`<p class="hint">${msg('Mã yêu cầu', { id: 'dossier.request-id' })}: ${requestId}</p>` : nothing}
  </section>`;
};

const actions = (why: Refusal, desk: Desk): TemplateResult | typeof nothing => {
  if (why === 'used') return html`<button class="button" type="button" @click=${() => desk.drafts.another()}>${msg('Làm hồ sơ khác với các câu trả lời này', { id: 'dossier.refusal.another' })}</button>`;
  if (why === 'busy' || why === 'files' || why === 'other') return html`<button class="button" type="button" @click=${() => void desk.submit()}>${msg('Gửi lại', { id: 'dossier.refusal.again' })}</button>`;
  return nothing;
};
