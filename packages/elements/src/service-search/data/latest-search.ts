import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchPage, Searcher, SearchRequest } from './search-page.js';

export type SearchStatus = 'initial' | 'pending' | 'complete' | 'error';

const SERVER_PAUSE = 150; // milliseconds without a key before the server is asked

/**
 * The answer to the latest request. An older answer never replaces a newer one; the last answer stays readable while
 * the next is on its way. A request that the element's removal interrupted is repeated when the element comes back.
 */
export class LatestSearch implements ReactiveController {
  status: SearchStatus = 'initial';
  page: SearchPage | undefined;
  error: unknown;
  readonly #host: ReactiveControllerHost;
  readonly #searcher: () => Searcher | undefined;
  readonly #onPage: ((page: SearchPage, request: SearchRequest) => void) | undefined;
  #request: SearchRequest | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, searcher: () => Searcher | undefined, onPage?: (page: SearchPage, request: SearchRequest) => void) {
    this.#host = host;
    this.#searcher = searcher;
    this.#onPage = onPage;
    host.addController(this);
  }

  hostConnected(): void {
    this.resume();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Asks again what was asked last. */
  retry(): void {
    if (this.#request) void this.run(this.#request);
  }

  /** Goes on with a request that waits: for the element's return, or for the data to be connected. */
  resume(): void {
    if (this.status === 'pending') this.retry();
  }

  /** Ends a waiting request when it can never be answered. */
  fail(error: unknown): void {
    if (this.status !== 'pending') return;
    this.error = error;
    this.#become('error');
  }

  /** Forgets request and answer. */
  clear(): void {
    this.#abort?.abort();
    this.#request = undefined;
    this.page = undefined;
    this.#become('initial');
  }

  /** @param hasty true while the reader types: the server is then only asked after a pause */
  async run(request: SearchRequest, hasty = false): Promise<void> {
    this.#request = request;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#become('pending');
    const searcher = this.#searcher();
    if (!searcher) return;
    try {
      if (hasty && !searcher.isLocal) await new Promise((resolve) => setTimeout(resolve, SERVER_PAUSE));
      if (signal.aborted) return;
      const page = await searcher.search(request, signal);
      if (signal.aborted) return;
      this.page = page;
      this.#become('complete');
      this.#onPage?.(page, request);
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
      this.#become('error');
    }
  }

  #become(status: SearchStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
