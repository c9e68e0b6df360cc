import type { Locale, Rating, RatingView } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../core/format.js';
import { face } from '../question/face.js';
import { LEVEL_WORDS } from '../question/question-words.js';

/** How what was said is shown. */
export interface SaidView {
  /** It was sent just now. */
  readonly isFresh: boolean;
  readonly isShared: boolean;
  readonly locale: Locale;
  readonly onAgain: () => void;
}

/** What the gateway has, as on a receipt, and the way to change it. */
export const saidView = ({ rating, state }: RatingView, { isFresh, isShared, locale, onAgain }: SaidView): TemplateResult => {
  const mayChange = state === 'changeable';
  return html`
    <p id="done" tabindex="-1"><strong>${isFresh ? msg('Cảm ơn bạn đã đánh giá.', { id: 'rating.thanks' }) : mayChange ? msg('Bạn đã đánh giá.', { id: 'rating.rated' }) : msg('Bạn đã đánh giá. Thời gian sửa đã hết.', { id: 'rating.closed' })}</strong></p>
    ${rating ? ratingView(rating, locale, mayChange && !isShared) : nothing}
    ${mayChange ? html`<button class="button" type="button" @click=${onAgain}>${isShared ? msg('Đánh giá mới', { id: 'rating.next' }) : msg('Sửa đánh giá', { id: 'rating.change' })}</button>` : nothing}
  `;
};

const ratingView = ({ changeableUntil, changedAt, level, number, ratedAt }: Rating, locale: Locale, mayChange: boolean): TemplateResult => html`
  <p class="said">${face(level)}<span>${LEVEL_WORDS[level]()}</span></p>
  <dl>
    ${factView(msg('Mã đánh giá', { id: 'rating.number' }), number)}${factView(msg('Gửi lúc', { id: 'rating.at' }), formatMoment(changedAt ?? ratedAt, locale))}
    ${mayChange ? factView(msg('Sửa được đến', { id: 'rating.until' }), formatMoment(changeableUntil, locale)) : nothing}
  </dl>
`;

const factView = (term: string, value: string): TemplateResult => html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
