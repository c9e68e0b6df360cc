import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords, requestIdOf } from '../../core/error-words.js';
import { heading } from '../../core/heading.js';
import type { PagedList } from '../paged-list.js';

export interface Frame<Item> {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly list: PagedList<Item>;
  readonly empty: string;
  readonly card: (item: Item) => TemplateResult;
  readonly isShown?: (item: Item) => boolean;
  readonly note?: unknown;
}

/** A list with its title in each of its states. */
export const listFrame = <Item>({ id, title, level, list, empty, card, isShown = () => true, note = nothing }: Frame<Item>): TemplateResult => {
  const shown = list.items.filter(isShown);
  return html`<section aria-labelledby=${id} aria-busy=${list.state === 'pending'}>
    ${heading(level, id, title)} ${note}
    ${shown.length > 0 ? html`<ul class="cards">${shown.map((item) => html`<li class="card">${card(item)}</li>`)}</ul>` : nothing}
    ${shown.length === 0 && list.state === 'complete' ? html`<p class="hint">${empty}</p>` : nothing}
    ${list.state === 'pending' ? waiting(shown.length === 0) : nothing} ${list.state === 'error' ? failed(list) : nothing}
    ${list.state === 'complete' && list.hasMore ? html`<button class="button screen-only" type="button" @click=${list.more}>${msg('Xem thêm', { id: 'mine.more' })}</button>` : nothing}
  </section>`;
};

const waiting = (isFirst: boolean): TemplateResult =>
  isFirst ? html`<div class="skeleton" aria-hidden="true"><span></span><span></span></div>` : html`<p class="hint">${msg('Đang tải…', { id: 'mine.loading' })}</p>`;

const failed = ({ error, more }: Pick<PagedList<unknown>, 'error' | 'more'>): TemplateResult => {
  const requestId = requestIdOf(error);
  return html`<div class="notice" data-kind="danger" role="alert">
    <p>${errorWords(error)}</p>
    <p class="row">
      <button class="button" type="button" @click=${more}>${msg('Thử lại', { id: 'mine.retry' })}</button>
      ${requestId ? html`<span class="hint">${msg('Mã yêu cầu', { id: 'mine.request-id' })}: ${requestId}</span>` : nothing}
    </p>
  </div>`;
};
