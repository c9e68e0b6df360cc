import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PortalContext } from '../core/portal-context.js';
import { adoptStyles } from '../core/adopt-styles.js';
import type { Filters, Searcher } from './data/search-page.js';
import type { ResultsPanel } from './results/results-panel.js';
import type { DvcServiceSearch } from './service-search.js';

/** What the later parts need of the element. */
export interface SearchPorts {
  readonly portal: () => PortalContext | undefined;
  readonly setText: (text: string) => void;
  /** Fills the field unless the reader was faster. */
  readonly suggestText: (text: string) => void;
  readonly announce: (words: string) => void;
  /** @returns false when the page wants to open the service itself */
  readonly choose: (code: string, newTab: boolean) => boolean;
  readonly onReady: () => void;
  readonly onFailed: (error: unknown) => void;
}

type Assistant = typeof import('./assistant.js');
type Catalog = ReturnType<Assistant['openCatalog']>;

/**
 * What comes after the field: the suggestions with their data, and the results. Loaded when the element is on the page,
 * and again at the next focus if that failed.
 */
export class Parts implements ReactiveController {
  assistant: Assistant | undefined;
  results: ResultsPanel | undefined;
  readonly #host: DvcServiceSearch & ReactiveControllerHost;
  readonly #ports: SearchPorts;
  #catalog: Catalog | undefined;
  #loading: Promise<void> | undefined;
  #wantsResults = false;

  constructor(host: DvcServiceSearch, ports: SearchPorts) {
    this.#host = host;
    this.#ports = ports;
    host.addController(this);
  }

  get searcher(): Searcher | undefined {
    return this.#catalog?.searcher;
  }

  /** Texts that were searched for on this device, newest first. */
  get recent(): readonly string[] {
    return this.#host.withoutRecent ? [] : (this.#recents?.all() ?? []);
  }

  get #recents() {
    const portal = this.#ports.portal();
    return portal && this.assistant?.recentSearches(portal.endpoint);
  }

  hostConnected(): void {
    void this.load();
  }

  hostDisconnected(): void {
    this.#catalog?.release();
    this.#catalog = undefined;
  }

  useResults(wanted: boolean): void {
    this.#wantsResults = wanted;
    if (wanted) void this.load();
  }

  /** Connects with the data of the provider's gateway, as soon as both are there. */
  connect(): void {
    const portal = this.#ports.portal();
    if (!portal || !this.assistant || this.#catalog?.client === portal.client) return;
    this.#catalog?.release();
    this.#catalog = this.assistant.openCatalog(portal, !this.#host.withoutWorker);
    this.#ports.onReady();
    this.results?.resume();
  }

  /** Loads what is still missing. Never rejects. */
  load(): Promise<void> {
    const before = this.#loading;
    const loading = (before ? before.then(() => this.#load()) : this.#load()).catch((error: unknown) => this.#ports.onFailed(error));
    return (this.#loading = loading);
  }

  async #load(): Promise<void> {
    if (!this.assistant) {
      this.assistant = await import('./assistant.js');
      adoptStyles(this.#host.renderRoot as ShadowRoot, [this.assistant.listStyles]);
      this.#host.requestUpdate();
    }
    if (this.#host.isConnected) this.connect();
    if (!this.#wantsResults || this.results) return;
    const { ResultsPanel } = await import('./results/results-panel.js');
    this.results = new ResultsPanel(this.#host, this, this.#ports);
    this.#host.requestUpdate();
  }

  /** Lists the results; filters stay as they are unless given. */
  async show(text: string, filters: Filters | undefined): Promise<void> {
    await this.load();
    await this.results?.submit(text, filters);
  }

  remember(text: string): void {
    if (!this.#host.withoutRecent) this.#recents?.add(text);
  }

  /** Forgets one recent search, or all. */
  forget(text?: string): void {
    this.#recents?.remove(text);
    this.#host.requestUpdate();
  }
}
