import type { Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../core/format.js';
import { failureView } from '../../desk/failure-view.js';
import type { ListLoader } from '../list/list-loader.js';
import { listView, type ListScene } from './list-view.js';

/** The gateway counts up to this many: it means "or more". */
const MOST_COUNTED = 10_000;

export interface AreaScene {
  readonly locale: Locale;
  readonly list: ListLoader;
  /** There is something new that the list does not show yet. */
  readonly isStale: boolean;
  readonly refresh: () => void;
  readonly scene: ListScene;
}

/** The list in each of its states, with the way to other pages. */
export const listArea = ({ list, isStale, locale, refresh, scene }: AreaScene): TemplateResult => {
  const { items, state, error, total, page } = list;
  return html`
    ${isStale && state !== 'pending'
      ? html`<div class="notice row screen-only" role="status">
          <span>${msg('Danh sách vừa có thay đổi.', { id: 'desk.stale' })}</span>
          <button class="button" type="button" @click=${refresh}>${msg('Cập nhật danh sách', { id: 'desk.refresh' })}</button>
        </div>`
      : nothing}
    ${state === 'error' ? failureView(error, list.reload) : nothing} ${state === 'pending' && total === undefined ? skeleton() : nothing}
    ${items.length > 0 ? html`${listView(scene)}${pager(list, locale)}` : nothing}
    ${items.length === 0 && state === 'complete'
      ? html`<p class="empty">${page > 1 ? msg('Không còn hồ sơ nào ở trang này.', { id: 'desk.empty.page' }) : msg('Không có hồ sơ nào ở đây.', { id: 'desk.empty' })}</p>
          ${page > 1 ? pager(list, locale) : nothing}`
      : nothing}
  `;
};

const skeleton = (): TemplateResult => html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4, 5].map(() => html`<span></span>`)}</div>
  <p class="unseen" role="status">${msg('Đang tải…', { id: 'mine.loading' })}</p>`;

const pager = (list: ListLoader, locale: Locale): TemplateResult => {
  const { items, total = 0, page, pageSize, hasNext } = list;
  const first = (page - 1) * pageSize + 1;
  const range = `${formatNumber(first, locale)}–${formatNumber(first + Math.max(items.length - 1, 0), locale)}`;
  const all = formatNumber(total, locale);
  return html`<nav class="bar" aria-label=${msg('Trang', { id: 'desk.pages' })}>
    <span>${total >= MOST_COUNTED ? msg(str`${range} trong hơn ${all} hồ sơ`, { id: 'desk.range.more' }) : msg(str`${range} trong ${all} hồ sơ`, { id: 'desk.range' })}</span>
    <span class="row screen-only">
      <button class="button" type="button" ?disabled=${page === 1} @click=${() => list.previous()}>${msg('Trang trước', { id: 'desk.previous' })}</button>
      <button class="button" type="button" ?disabled=${!hasNext} @click=${() => list.next()}>${msg('Trang sau', { id: 'desk.next' })}</button>
    </span>
  </nav>`;
};
