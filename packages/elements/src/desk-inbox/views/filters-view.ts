import type { DeskColleague, DeskSort, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../core/format.js';
import { countOfFilters, isDay, isServiceCode, type InboxView, type PrivateFilters } from '../address/inbox-view.js';

export interface FiltersScene {
  readonly view: InboxView;
  readonly secret: PrivateFilters;
  readonly locale: Locale;
  /** Agency codes of the officer's roles. */
  readonly agencies: readonly string[];
  /** Undefined until they were asked for. */
  readonly colleagues: readonly DeskColleague[] | undefined;
  readonly change: (change: Partial<InboxView>) => void;
  readonly search: (change: Partial<PrivateFilters>) => void;
  readonly clear: () => void;
  readonly openMore: () => void;
}

type Field = HTMLInputElement | HTMLSelectElement;
const valueOf = (event: Event): string => (event.currentTarget as Field).value.trim();

/** Search, due date and order; the rest behind one press. */
export const filtersView = (scene: FiltersScene): TemplateResult => {
  const { view, secret, locale, change, search, clear } = scene;
  const count = countOfFilters(view, secret);
  return html`<form class="filters screen-only" role="search" aria-label=${msg('Lọc hồ sơ', { id: 'desk.filters' })} @submit=${(event: Event) => event.preventDefault()}>
    <p class="filter wide">
      <label for="q">${msg('Mã hồ sơ hoặc tên người nộp', { id: 'desk.filter.q' })}</label>
      <input id="q" class="control" type="search" autocomplete="off" maxlength="200" spellcheck="false" .value=${live(secret.q)} @input=${(event: Event) => search({ q: (event.currentTarget as Field).value })} />
    </p>
    <p class="filter">
      <label for="due">${msg('Hạn', { id: 'desk.filter.due' })}</label>
      <select id="due" class="control" .value=${live(view.due)} @change=${(event: Event) => change({ due: valueOf(event) as InboxView['due'] })}>
        ${option('', msg('Mọi hạn', { id: 'desk.filter.due.any' }), view.due)} ${option('late', msg('Quá hạn', { id: 'desk.filter.due.late' }), view.due)}
        ${option('due_soon', msg('Sắp đến hạn', { id: 'desk.filter.due.soon' }), view.due)}
      </select>
    </p>
    <p class="filter">
      <label for="sort">${msg('Sắp xếp', { id: 'desk.filter.sort' })}</label>
      <select id="sort" class="control" .value=${live(view.sort)} @change=${(event: Event) => change({ sort: valueOf(event) as DeskSort })}>
        ${option('due', msg('Hạn gần nhất', { id: 'desk.sort.due' }), view.sort)} ${option('newest', msg('Mới nộp trước', { id: 'desk.sort.newest' }), view.sort)}
        ${option('oldest', msg('Nộp lâu nhất trước', { id: 'desk.sort.oldest' }), view.sort)}
      </select>
    </p>
    <label class="option mine">
      <input type="checkbox" .checked=${live(view.mine)} @change=${(event: Event) => change({ mine: (event.currentTarget as HTMLInputElement).checked })} />
      <span>${msg('Chỉ việc của tôi', { id: 'desk.filter.mine' })}</span>
    </label>
    ${more(scene)}
    ${count > 0
      ? html`<button class="button" type="button" @click=${clear}>${msg(str`Bỏ ${formatNumber(count, locale)} bộ lọc`, { id: 'desk.filter.clear' })}</button>`
      : nothing}
  </form>`;
};

const option = (value: string, words: string, chosen: string): TemplateResult => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`;

const more = (scene: FiltersScene): TemplateResult => {
  const { view, agencies, change, openMore } = scene;
  return html`<details class="more" @toggle=${(event: Event) => (event.currentTarget as HTMLDetailsElement).open && openMore()}>
    <summary>${msg('Thêm bộ lọc', { id: 'desk.filter.more' })}</summary>
    <div class="more-fields">
      <p class="filter">
        <label for="from">${msg('Nộp từ ngày', { id: 'desk.filter.from' })}</label>
        <input id="from" class="control" type="date" .value=${live(view.from)} @change=${(event: Event) => day(valueOf(event), (from) => change({ from }))} />
      </p>
      <p class="filter">
        <label for="to">${msg('đến ngày', { id: 'desk.filter.to' })}</label>
        <input id="to" class="control" type="date" .value=${live(view.to)} @change=${(event: Event) => day(valueOf(event), (to) => change({ to }))} />
      </p>
      <p class="filter">
        <label for="service">${msg('Mã thủ tục', { id: 'desk.filter.service' })}</label>
        <input id="service" class="control" inputmode="decimal" autocomplete="off" maxlength="8" placeholder="1.001193" .value=${live(view.service)} @change=${(event: Event) => service(event, scene)} />
      </p>
      ${agencies.length > 1
        ? html`<p class="filter">
            <label for="agency">${msg('Cơ quan', { id: 'mine.agency' })}</label>
            <select id="agency" class="control" @change=${(event: Event) => change({ agency: valueOf(event) })}>
              ${option('', msg('Mọi cơ quan của tôi', { id: 'desk.filter.agency.any' }), view.agency)} ${agencies.map((code) => option(code, code, view.agency))}
            </select>
          </p>`
        : nothing}
      ${person(scene)}
    </div>
  </details>`;
};

const day = (value: string, change: (day: string) => void): void => {
  if (value === '' || isDay(value)) change(value);
};

const service = (event: Event, { change }: FiltersScene): void => {
  const input = event.currentTarget as HTMLInputElement;
  const code = input.value.trim();
  const isRight = code === '' || isServiceCode(code);
  input.setCustomValidity(isRight ? '' : msg('Mã thủ tục có dạng 1.001193.', { id: 'desk.filter.service.wrong' }));
  input.reportValidity();
  if (isRight) change({ service: code });
};

const person = ({ colleagues = [], secret, search }: FiltersScene): TemplateResult => html`<p class="filter">
  <label for="person">${msg('Người giải quyết', { id: 'desk.filter.person' })}</label>
  <select id="person" class="control" @change=${(event: Event) => search({ person: valueOf(event) })}>
    ${option('', msg('Mọi người', { id: 'desk.filter.person.any' }), secret.person)} ${colleagues.map(({ name }) => option(name, name, secret.person))}
  </select>
</p>`;
