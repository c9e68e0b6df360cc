import type { ServiceFacets } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords, requestIdOf } from '../../core/error-words.js';
import { LIFE_EVENT_WORDS } from '../../core/life-event-words.js';
import { FACETS } from '../address/address-state.js';
import { formatCount } from './results-labels.js';

/** What went wrong, and the way to try again. */
export const renderError = (error: unknown, onRetry: () => void): TemplateResult => {
  const requestId = requestIdOf(error);
  return html`<div class="message error" part="error">
    <p>${errorWords(error)}</p>
    ${requestId ? html`<p class="code">${msg(str`Mã yêu cầu: ${requestId}`, { id: 'error.request-id' })}</p>` : nothing}
    <button type="button" class="action" @click=${onRetry}>${msg('Thử lại', { id: 'error.retry' })}</button>
  </div>`;
};

/** Places of the first results while they are on their way. */
export const renderSkeleton = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<div></div>`)}</div>`;

/** Nothing fits, or nothing fits well: what to try. */
export const renderNoGoodMatch = (isFiltered: boolean, hotline: string | undefined): TemplateResult =>
  html`<div class="message" part="no-match">
    <p>${msg('Có thể thử:', { id: 'no-match.try' })}</p>
    <ul class="tips">
      ${isFiltered ? html`<li>${msg('Bỏ bớt bộ lọc đã chọn.', { id: 'no-match.filters' })}</li>` : nothing}
      <li>${msg('Dùng ít từ hơn, ví dụ “khai sinh”, “hộ chiếu”, “sổ đỏ”.', { id: 'no-match.shorter' })}</li>
      <li>${msg('Nói việc cần làm bằng lời thường ngày; không cần gõ dấu.', { id: 'no-match.plain' })}</li>
      ${hotline
        ? html`<li>${msg('Gọi tổng đài để được giúp:', { id: 'no-match.hotline' })} <a href="tel:${hotline.replace(/[^\d+*#]/g, '')}">${hotline}</a></li>`
        : nothing}
    </ul>
  </div>`;

/** Ways in for who has nothing to type yet. */
export const renderLifeEvents = (facets: ServiceFacets, onChoose: (code: string) => void): TemplateResult | typeof nothing => {
  const counts = new Map(facets.lifeEvent.map(({ value, count }) => [value, count]));
  const codes = FACETS.lifeEvent.filter((code) => counts.has(code));
  if (codes.length === 0) return nothing;
  return html`<section class="events" aria-labelledby="events-title">
    <h2 id="events-title">${msg('Theo sự kiện trong đời', { id: 'results.life-events' })}</h2>
    <ul>
      ${codes.map(
        (code) =>
          html`<li>
            <button type="button" class="tile" @click=${() => onChoose(code)}>
              <span>${LIFE_EVENT_WORDS[code]()}</span> <span class="count">${formatCount(counts.get(code) ?? 0)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
};
