import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One page of a list. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Where a list stands. While more is being fetched or has failed, the pages before stay. */
export type ListState = 'initial' | 'pending' | 'complete' | 'error';

/** A list that grows page by page. What belongs to another reader never gets in. */
export class PagedList<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #fetchPage: ((cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>) | undefined;
  #abort = new AbortController();
  #items: readonly Item[] = [];
  #total = 0;
  #cursor: string | null = null;
  #state: ListState = 'initial';
  #error: unknown;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  get total(): number {
    return this.#total;
  }

  get state(): ListState {
    return this.#state;
  }

  get error(): unknown {
    return this.#error;
  }

  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  hostDisconnected(): void {
    this.#abort.abort();
    if (this.#state === 'pending') this.#state = 'initial';
  }

  /** Begins from the first page, for whoever the list is for now. */
  begin(fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>): void {
    this.clear();
    this.#fetchPage = fetchPage;
    void this.#load(undefined);
  }

  /** Fetches the next page, or the one that failed again. */
  readonly more = (): void => {
    if (this.#state !== 'pending') void this.#load(this.#cursor ?? undefined);
  };

  /** Shows nothing of anybody. */
  clear(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#items = [];
    this.#total = 0;
    this.#cursor = null;
    this.#state = 'initial';
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  async #load(cursor: string | undefined): Promise<void> {
    const { signal } = this.#abort;
    this.#state = 'pending';
    this.#host.requestUpdate();
    try {
      const page = await this.#fetchPage?.(cursor, signal);
      if (signal.aborted || !page) return;
      this.#items = [...this.#items, ...page.items];
      this.#total = page.total;
      this.#cursor = page.nextCursor;
      this.#state = 'complete';
      this.#error = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.#state = 'error';
      this.#error = error;
    }
    this.#host.requestUpdate();
  }
}
