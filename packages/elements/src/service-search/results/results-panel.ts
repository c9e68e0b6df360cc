import type { ServiceSummary } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { adoptStyles } from '../../core/adopt-styles.js';
import type { FacetName, Filters, SearchPage } from '../data/search-page.js';
import type { Parts, SearchPorts } from '../parts.js';
import type { DvcServiceSearch } from '../service-search.js';
import { renderCard } from './card-view.js';
import { filtersStyles } from './filters-styles.js';
import { renderChips, renderFilters, type FiltersModel } from './filters-view.js';
import { formatCount, headingWords, isWithoutMatch } from './results-labels.js';
import { ResultsState } from './results-state.js';
import { resultsStyles } from './results-styles.js';
import { renderError, renderLifeEvents, renderNoGoodMatch, renderSkeleton } from './states-view.js';

/** The results below the field: list, filters and paging. */
export class ResultsPanel {
  readonly #host: DvcServiceSearch;
  readonly #ports: SearchPorts;
  readonly #state: ResultsState;
  /** Long lists of a filter that are shown whole, each with the text that narrows it. */
  #whole: ReadonlyMap<FacetName, string> = new Map();
  #filtersOpen = false;

  constructor(host: DvcServiceSearch, parts: Parts, ports: SearchPorts) {
    this.#host = host;
    this.#ports = ports;
    this.#state = new ResultsState(host, parts, ports);
    adoptStyles(host.renderRoot as ShadowRoot, [resultsStyles, filtersStyles]);
  }

  /** Goes on when data become available. */
  resume(): void {
    this.#state.latest.resume();
  }

  /** Lists what is found; the filters stay unless others are given. */
  submit(q: string, filters: Filters | undefined): Promise<void> {
    return this.#state.submit(q, filters);
  }

  render(): TemplateResult {
    const { status, page, error } = this.#state.latest;
    const retry = (): void => this.#state.latest.retry();
    const isStart = !this.#state.q && this.#state.chosen === 0;
    return html`<section class="results" part="results" aria-labelledby="results-title" aria-busy=${status === 'pending'}>
      ${page && isStart ? renderLifeEvents(page.facets, (code) => this.#change(this.#state.toggle('lifeEvent', code))) : nothing}
      <h2 id="results-title" tabindex="-1">${this.#heading}</h2>
      ${status === 'error' ? renderError(error, retry) : nothing}
      ${page ? this.#renderPage(page) : status === 'error' ? nothing : renderSkeleton()}
    </section>`;
  }

  get #heading(): string {
    const { q, chosen, latest } = this.#state;
    if (latest.page) return headingWords(q, latest.page, chosen > 0);
    return latest.status === 'error'
      ? msg('Chưa tải được dịch vụ', { id: 'results.heading-error' })
      : msg('Đang tải dịch vụ…', { id: 'results.heading-pending' });
  }

  #renderPage(page: SearchPage): TemplateResult {
    const { chosen, hotline, items } = this.#state;
    const model = this.#model(page);
    return html`${renderChips(model)}
      <div class="columns">
        ${this.#renderFilterBox(model)}
        <div class="found">
          ${isWithoutMatch(page) ? renderNoGoodMatch(chosen > 0, hotline) : nothing}
          ${page.noGoodMatch && items.length > 0 ? html`<h3 class="distant">${msg('Có thể có ích', { id: 'results.distant' })}</h3>` : nothing}
          <ol class=${page.noGoodMatch ? 'far' : 'near'}>
            ${repeat(
              items,
              ({ code }) => code,
              (service) => html`<li>${this.#renderCard(service)}</li>`,
            )}
          </ol>
          ${this.#renderMore(page)}
        </div>
      </div>`;
  }

  #renderFilterBox(model: FiltersModel): TemplateResult {
    const { chosen } = this.#state;
    const title = chosen > 0 ? msg(str`Bộ lọc (${chosen})`, { id: 'filters.title-chosen' }) : msg('Bộ lọc', { id: 'filters.title' });
    const toggle = (): void => {
      this.#filtersOpen = !this.#filtersOpen;
      this.#host.requestUpdate();
    };
    return html`<div class="filters" part="filters">
      <button type="button" class="action" aria-expanded=${this.#filtersOpen} aria-controls="filters" @click=${toggle}>${title}<span class="arrow" aria-hidden="true">▾</span></button>
      <div id="filters" class=${this.#filtersOpen ? 'shown' : nothing} role="group" aria-label=${title}>${renderFilters(model)}</div>
    </div>`;
  }

  #renderCard(service: ServiceSummary): TemplateResult {
    const { serviceHref } = this.#host;
    return renderCard(service, {
      href: serviceHref ? serviceHref.replaceAll('{code}', encodeURIComponent(service.code)) : undefined,
      onClick: (event) => {
        const newTab = event.ctrlKey || event.metaKey || event.shiftKey;
        if (!this.#ports.choose(service.code, newTab)) event.preventDefault();
      },
    });
  }

  #renderMore(page: SearchPage): TemplateResult | typeof nothing {
    const shown = this.#state.items.length;
    if (shown === 0) return nothing;
    const isPending = this.#state.latest.status === 'pending';
    const count = msg(str`Đang hiện ${formatCount(shown)} trên ${formatCount(page.total)}`, { id: 'results.shown' });
    return html`<div class="more">
      <p>${count}</p>
      ${this.#state.hasMore
        ? html`<button type="button" class="action" aria-disabled=${isPending} @click=${() => !isPending && void this.#showMore()}>
            ${msg('Xem thêm kết quả', { id: 'results.more' })}
          </button>`
        : nothing}
    </div>`;
  }

  #model({ facets }: SearchPage): FiltersModel {
    const { filters, names, q } = this.#state;
    return {
      facets,
      filters,
      names,
      whole: this.#whole,
      toggle: (facet, value) => void this.#state.toggle(facet, value),
      remove: (facet, value) => this.#change(this.#state.toggle(facet, value)),
      showWhole: (facet, text) => this.#showWhole(facet, text),
      clear: () => this.#change(this.#state.submit(q, {})),
    };
  }

  #showWhole(facet: FacetName, text: string | undefined): void {
    const whole = new Map(this.#whole);
    if (text === undefined) whole.delete(facet);
    else whole.set(facet, text);
    this.#whole = whole;
    this.#host.requestUpdate();
  }

  /** After a change whose button is gone, the focus goes to the heading of what it led to. */
  #change(change: Promise<void>): void {
    void change.then(() => this.#focus('#results-title'));
  }

  /** The focus goes to the first service that was added. */
  async #showMore(): Promise<void> {
    const before = this.#state.items.length;
    await this.#state.showMore();
    if (this.#state.items.length > before) await this.#focus(`ol > :nth-child(${before + 1}) .open`);
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
