import { isApiError } from '@dvcqg/sdk';
import { msg, str } from '@lit/localize';
import type { StatusRenderer } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords, requestIdOf } from '../../core/error-words.js';
import type { LoadedForm } from '../load-form.js';

/** A malformed code is answered with 400; for the citizen it is a procedure that does not exist, too. */
const isMissing = (error: unknown): boolean => isApiError(error) && (error.kind === 'not-found' || error.kind === 'validation');

const pending = (): TemplateResult => html`<span class="unseen">${msg('Đang tải biểu mẫu…', { id: 'dossier.loading' })}</span>`;

/** What the status says of a form that is on its way; once it is there, what has been announced last. */
export const statusWords = (code: string, announcement: string): StatusRenderer<LoadedForm> => ({
  initial: () => (code ? pending() : html`<p class="hint">${msg('Chưa chọn thủ tục.', { id: 'dossier.no-service' })}</p>`),
  pending,
  complete: () => html`<span class="unseen">${announcement}</span>`,
  error: (error) => html`<p class="notice" data-kind=${isMissing(error) ? 'info' : 'danger'}>
    ${isMissing(error) ? msg(str`Không tìm thấy biểu mẫu của thủ tục có mã ${code}.`, { id: 'dossier.not-found' }) : errorWords(error)}
  </p>`,
});

/** The way on when there is no form. */
export const failureView = (error: unknown, retry: () => void): TemplateResult => {
  if (isMissing(error)) return html`<slot name="not-found"></slot>`;
  const requestId = requestIdOf(error);
  return html`<div class="row-actions">
    <button class="button" type="button" @click=${retry}>${msg('Thử lại', { id: 'dossier.retry' })}</button>
    ${requestId ? html`<span class="hint">${msg('Mã yêu cầu', { id: 'dossier.request-id' })}: ${requestId}</span>` : nothing}
  </div>`;
};
