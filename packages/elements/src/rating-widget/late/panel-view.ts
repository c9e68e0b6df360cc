import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { saidView, type SaidView } from './said-view.js';
import type { RatingRoom } from '../sending/rating-room.js';

/** What is shown in place of the form; nothing when the form is to be shown. */
export const panelView = ({ step, view }: RatingRoom, said: Omit<SaidView, 'isFresh'>, onSend: () => void): TemplateResult | undefined => {
  if (step === 'kept') return html`<button class="button" type="button" @click=${onSend}>${msg('Gửi ngay', { id: 'rating.send-now' })}</button>`;
  if (view && (step === 'said' || step === 'thanks')) return saidView(view, { ...said, isFresh: step === 'thanks' });
  return view?.state === 'unavailable' ? html`<p>${msg('Chưa đánh giá được: hồ sơ chưa giải quyết xong, hoặc đã rút.', { id: 'rating.unavailable' })}</p>` : undefined;
};
