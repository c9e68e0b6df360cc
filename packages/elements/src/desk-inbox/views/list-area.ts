import type { DeskDossierItem, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../../desk/failure-view.js';
import type { ListLoader } from '../../desk/list/list-loader.js';
import { listSkeleton, pager, type RangeWords } from '../../desk/list/list-parts.js';
import { listView, type ListScene } from './list-view.js';

export interface AreaScene {
  readonly locale: Locale;
  readonly list: ListLoader<DeskDossierItem>;
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
    ${state === 'error' ? failureView(error, list.reload) : nothing} ${state === 'pending' && total === undefined ? listSkeleton() : nothing}
    ${items.length > 0 ? html`${listView(scene)}${pager(list, locale, rangeWords)}` : nothing}
    ${items.length === 0 && state === 'complete'
      ? html`<p class="empty">${page > 1 ? msg('Không còn hồ sơ nào ở trang này.', { id: 'desk.empty.page' }) : msg('Không có hồ sơ nào ở đây.', { id: 'desk.empty' })}</p>
          ${page > 1 ? pager(list, locale, rangeWords) : nothing}`
      : nothing}
  `;
};

const rangeWords: RangeWords = (range, all, isMore) =>
  isMore ? msg(str`${range} trong hơn ${all} hồ sơ`, { id: 'desk.range.more' }) : msg(str`${range} trong ${all} hồ sơ`, { id: 'desk.range' });
