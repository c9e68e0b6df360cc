import type { ServiceSummary } from '@dvcqg/openapi';
import type { ReactiveController } from 'lit';
import { FACET_NAMES, isInAddress, pushAddress, readAddress } from '../address/address-state.js';
import { LatestSearch } from '../data/latest-search.js';
import type { FacetName, Filters, SearchPage, SearchRequest } from '../data/search-page.js';
import type { Parts, SearchPorts } from '../parts.js';
import { DvcSearchChangedEvent } from '../service-search-events.js';
import type { DvcServiceSearch } from '../service-search.js';
import { headingWords, isWithoutMatch } from './results-labels.js';

const DEFAULT_LIMIT = 20;
const GREATEST_LIMIT = 100; // the contract's

/** What was searched, what was found, and the address that says the same. */
export class ResultsState implements ReactiveController {
  q = '';
  filters: Filters = {};
  /** All services shown so far, of one page or several. */
  items: readonly ServiceSummary[] = [];
  /** Names of sectors and agencies by code. */
  names: ReadonlyMap<string, string> = new Map();
  hotline: string | undefined;
  readonly latest: LatestSearch;
  readonly #host: DvcServiceSearch;
  readonly #parts: Parts;
  readonly #ports: SearchPorts;
  #asked = false;
  /** How many services the answers so far held, those that came twice included. */
  #received = 0;

  constructor(host: DvcServiceSearch, parts: Parts, ports: SearchPorts) {
    this.#host = host;
    this.#parts = parts;
    this.#ports = ports;
    this.latest = new LatestSearch(
      host,
      () => parts.searcher,
      (page, request) => this.#onPage(page, request),
    );
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onPopState);
    if (this.#asked) return;
    if (this.#host.urlState) this.#restore(this.#ports.suggestText);
    else void this.#ask(0);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onPopState);
  }

  get chosen(): number {
    return FACET_NAMES.reduce((sum, facet) => sum + (this.filters[facet]?.length ?? 0), 0);
  }

  /** True when a further page would bring more. */
  get hasMore(): boolean {
    return this.#received < (this.latest.page?.total ?? 0);
  }

  /** Lists what is found; the filters stay unless others are given. */
  async submit(q: string, filters: Filters = this.filters): Promise<void> {
    this.q = q;
    this.filters = filters;
    if (this.#host.urlState) pushAddress({ q, filters });
    await this.#ask(0);
  }

  /** Chooses a filter's value, or takes the choice back. */
  toggle(facet: FacetName, value: string): Promise<void> {
    const { [facet]: before = [], ...others } = this.filters;
    const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
    return this.submit(this.q, after.length > 0 ? { ...others, [facet]: after } : others);
  }

  /** Adds the next page. */
  async showMore(): Promise<void> {
    await this.#ask(this.#received);
  }

  async #ask(offset: number): Promise<void> {
    this.#asked = true;
    const { limit } = this.#host;
    await this.latest.run({
      q: this.q,
      filters: this.filters,
      limit: limit >= 1 && limit <= GREATEST_LIMIT ? Math.floor(limit) : DEFAULT_LIMIT,
      offset,
      cursor: offset > 0 ? this.latest.page?.cursor : undefined,
    });
  }

  #onPage(page: SearchPage, { offset, q }: SearchRequest): void {
    // The next page may come from another version of the catalogue, or from the browser after the gateway.
    const known = new Set(offset > 0 ? this.items.map(({ code }) => code) : []);
    this.items = [...(offset > 0 ? this.items : []), ...page.items.filter(({ code }) => !known.has(code))];
    this.#received = offset + page.items.length;
    void this.#nameCodes(page);
    if (isWithoutMatch(page)) void this.#findHotline();
    this.#host.dispatchEvent(new DvcSearchChangedEvent(q.length, page.total, page.noGoodMatch));
    if (offset === 0) this.#ports.announce(headingWords(q, page, this.chosen > 0));
  }

  async #nameCodes({ facets, items }: SearchPage): Promise<void> {
    const known = items.flatMap(({ sector, agency }) => [sector, agency]).map(({ code, name }) => [code, name] as const);
    this.names = new Map([...this.names, ...known]);
    const isKnown = [...facets.sector, ...facets.agency].every(({ value }) => this.names.has(value));
    const names = isKnown ? undefined : await this.#parts.searcher?.names().catch(() => undefined);
    if (!names) return;
    this.names = new Map([...this.names, ...names]);
    this.#host.requestUpdate();
  }

  async #findHotline(): Promise<void> {
    this.hotline ??= await this.#parts.searcher?.hotline().catch(() => undefined);
    this.#host.requestUpdate();
  }

  readonly #onPopState = (): void => {
    if (this.#host.urlState && !isInAddress(this)) this.#restore(this.#ports.setText);
  };

  #restore(fill: (text: string) => void): void {
    const { q, filters } = readAddress(location.search);
    this.q = q;
    this.filters = filters;
    fill(q);
    void this.#ask(0);
  }
}
