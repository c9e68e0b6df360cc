import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ActRefusal, DossierAct } from './dossier-act.js';

const REFUSALS = {
  'sign-in': () => msg('Chưa gửi: cần đăng nhập. Nội dung vẫn còn ở đây.', { id: 'act.refused.sign-in' }),
  late: () => msg('Chưa gửi: tình trạng hồ sơ đã thay đổi, việc này không còn làm được.', { id: 'act.refused.late' }),
  missing: () => msg('Chưa gửi: hồ sơ này không còn mở được với mã hoặc tài khoản đang dùng.', { id: 'act.refused.missing' }),
  answers: () => msg('Chưa gửi: cổng thấy nội dung chưa đủ. Vui lòng xem lại.', { id: 'act.refused.answers' }),
  files: () => msg('Chưa gửi: có tệp chưa tải lên xong hoặc đang được kiểm tra. Vui lòng đợi rồi gửi lại.', { id: 'act.refused.files' }),
  busy: () => msg('Chưa gửi: có quá nhiều yêu cầu cùng lúc. Vui lòng đợi rồi gửi lại.', { id: 'act.refused.busy' }),
  other: () => msg('Chưa gửi: cổng không nhận. Nội dung vẫn còn ở đây.', { id: 'act.refused.other' }),
} satisfies Record<ActRefusal, () => string>;

export const refusalWords = (why: ActRefusal): string => REFUSALS[why]();

export const sendingWords = (): string => msg('Đang gửi…', { id: 'act.sending' });
export const askingWords = (): string => msg('Chưa rõ cổng đã nhận chưa – đang hỏi lại', { id: 'act.asking' });

/** Where an act stands while it is not done: on its way, not known, or refused. */
export const actView = (act: Pick<DossierAct, 'askAgain' | 'state'>): TemplateResult | typeof nothing => {
  const { state } = act;
  if (state.kind === 'sending') return html`<div class="under-way" aria-busy="true"><p>${sendingWords()}</p><progress aria-label=${sendingWords()}></progress></div>`;
  if (state.kind === 'asking') {
    return html`<div id="act" class="notice" data-kind="warning" tabindex="-1">
      <p><strong>${askingWords()}</strong></p>
      <p>${state.isOffline ? msg('Mạng bị ngắt trước khi có trả lời. Có mạng là trang tự hỏi lại.', { id: 'act.asking.offline' }) : msg('Cổng đang gặp sự cố hoặc bận. Trang đang tự hỏi lại.', { id: 'act.asking.server' })}
      ${msg('Không có gì bị gửi hai lần.', { id: 'act.asking.once' })}</p>
      <progress aria-label=${askingWords()}></progress>
      <p><button class="button" type="button" @click=${act.askAgain}>${msg('Hỏi lại ngay', { id: 'act.ask-again' })}</button> ${requestIdView(state.requestId)}</p>
    </div>`;
  }
  if (state.kind !== 'refused') return nothing;
  return html`<div id="act" class="notice" data-kind=${state.why === 'sign-in' ? 'warning' : 'danger'} tabindex="-1">
    <p>${refusalWords(state.why)}</p>
    ${state.retryAfter === undefined ? nothing : html`<p>${msg(str`Vui lòng thử lại sau ${state.retryAfter} giây.`, { id: 'act.refused.wait' })}</p>`}
    ${requestIdView(state.requestId)}
  </div>`;
};

const requestIdView = (requestId: string | undefined): TemplateResult | typeof nothing =>
  requestId ? html`<span class="muted">${msg('Mã yêu cầu', { id: 'tracker.request-id' })}: ${requestId}</span>` : nothing;
