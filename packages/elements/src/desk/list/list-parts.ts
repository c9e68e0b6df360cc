import type { Locale } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../core/format.js';
import type { ListLoader } from './list-loader.js';

/** The gateway counts up to this many: it means "or more". */
const MOST_COUNTED = 10_000;

/** Where a list will be. */
export const listSkeleton = (): TemplateResult => html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4, 5].map(() => html`<span></span>`)}</div>
  <p class="unseen" role="status">${msg('Đang tải…', { id: 'mine.loading' })}</p>`;

/** Says, in words, which of how many are shown: `1–50`, `237`, and whether there are more than were counted. */
export type RangeWords = (range: string, all: string, isMore: boolean) => string;

/** Which of the list is shown, and the way to other pages. */
export const pager = (list: ListLoader<unknown>, locale: Locale, words: RangeWords): TemplateResult => {
  const { items, total = 0, page, pageSize, hasNext } = list;
  const first = (page - 1) * pageSize + 1;
  const range = `${formatNumber(first, locale)}–${formatNumber(first + Math.max(items.length - 1, 0), locale)}`;
  return html`<nav class="bar" aria-label=${msg('Trang', { id: 'desk.pages' })}>
    <span>${words(range, formatNumber(total, locale), total >= MOST_COUNTED)}</span>
    <span class="row screen-only">
      <button class="button" type="button" ?disabled=${page === 1} @click=${() => list.previous()}>${msg('Trang trước', { id: 'desk.previous' })}</button>
      <button class="button" type="button" ?disabled=${!hasNext} @click=${() => list.next()}>${msg('Trang sau', { id: 'desk.next' })}</button>
    </span>
  </nav>`;
};
