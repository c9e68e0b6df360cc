import { isApiError } from '@dvcqg/sdk';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../sending/rating-room.js';
import { failureWords } from './failure-words.js';

/** What is going on, or what went wrong; nothing while there is nothing to say. */
export const statusView = (step: Step, error: unknown): TemplateResult | string | typeof nothing => {
  if (step === 'sending') return msg('Đang gửi đánh giá…', { id: 'rating.sending' });
  const isLimited = isApiError(error) && error.kind === 'rate-limited';
  if (step === 'kept' && !isLimited) return msg('Chưa gửi được. Máy này giữ đánh giá của bạn và tự gửi khi có mạng.', { id: 'rating.kept' });
  if (!error) return nothing;
  const requestId = isApiError(error) && error.requestId;
  return html`${failureWords(error)}${requestId ? html` <span class="muted">${msg('Mã yêu cầu', { id: 'tracker.request-id' })}: ${requestId}</span>` : nothing}`;
};
