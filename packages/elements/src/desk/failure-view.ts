import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords, requestIdOf } from '../core/error-words.js';

/** The id to name when reporting a fault. */
export const requestIdView = (error: unknown): TemplateResult | typeof nothing => {
  const requestId = requestIdOf(error);
  return requestId ? html`<span class="hint">${msg('Mã yêu cầu', { id: 'mine.request-id' })}: ${requestId}</span>` : nothing;
};

/** What could not be read, with the way to try again. */
export const failureView = (error: unknown, retry: () => void): TemplateResult => html`<div class="notice" data-kind="danger" role="alert">
  <p>${errorWords(error)}</p>
  <p class="row">
    <button class="button" type="button" @click=${retry}>${msg('Thử lại', { id: 'mine.retry' })}</button>
    ${requestIdView(error)}
  </p>
</div>`;
