import { isApiError, type RequestOptions } from '@dvcqg/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PAGE = 50;

export type ListState = 'initial' | 'pending' | 'complete' | 'error';

/** One page as the gateway gives it. */
interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Asks for a page of what is looked for. @throws ApiError */
export type AskPage<Item> = (page: { readonly limit: number; readonly cursor?: string }, options: RequestOptions) => Promise<ListPage<Item>>;

/** One page of a list at a time: a desk with 50,000 dossiers draws fifty of them. While another is fetched, the one before stays. */
export class ListLoader<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #arrived: () => void;
  readonly #failed: (error: unknown) => void;
  #ask: AskPage<Item> | undefined;
  /** Cursors of the pages before, the first page's undefined one at their head. */
  #trail: readonly (string | undefined)[] = [undefined];
  #abort = new AbortController();
  #list: ListPage<Item> | undefined;
  #state: ListState = 'initial';
  #error: unknown;

  /** @param arrived told when a page has come @param failed told why none has */
  constructor(host: ReactiveControllerHost, arrived: () => void, failed: (error: unknown) => void) {
    this.#host = host;
    this.#arrived = arrived;
    this.#failed = failed;
    host.addController(this);
  }

  get items(): readonly Item[] {
    return this.#list?.items ?? [];
  }

  /** Undefined until a page has come. */
  get total(): number | undefined {
    return this.#list?.total;
  }

  get state(): ListState {
    return this.#state;
  }

  get error(): unknown {
    return this.#error;
  }

  /** Number of the page, from 1. */
  get page(): number {
    return this.#trail.length;
  }

  get pageSize(): number {
    return PAGE;
  }

  get hasNext(): boolean {
    return Boolean(this.#list?.nextCursor);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    if (this.#state === 'pending') this.#state = 'initial';
  }

  hostConnected(): void {
    if (this.#ask && this.#state === 'initial') this.reload();
  }

  /** Shows nothing of anybody. */
  clear(): void {
    this.#abort.abort();
    this.#ask = undefined;
    this.#list = undefined;
    this.#state = 'initial';
    this.#host.requestUpdate();
  }

  /** Begins from the first page. */
  begin(ask: AskPage<Item>): void {
    this.#ask = ask;
    this.#trail = [undefined];
    void this.#load();
  }

  readonly reload = (): void => void this.#load();

  next(): void {
    if (this.#state === 'pending' || !this.#list?.nextCursor) return;
    this.#trail = [...this.#trail, this.#list.nextCursor];
    void this.#load();
  }

  previous(): void {
    if (this.#state === 'pending' || this.#trail.length === 1) return;
    this.#trail = this.#trail.slice(0, -1);
    void this.#load();
  }

  async #load(): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const cursor = this.#trail.at(-1);
    this.#state = 'pending';
    this.#host.requestUpdate();
    try {
      const list = await this.#ask?.({ limit: PAGE, ...(cursor !== undefined && { cursor }) }, { signal });
      if (signal.aborted || !list) return;
      this.#list = list;
      this.#state = 'complete';
      this.#error = undefined;
      this.#arrived();
    } catch (error) {
      if (signal.aborted) return;
      // A cursor lives only as long as its gateway can read it.
      if (isApiError(error) && error.problem?.code === 'invalid_cursor' && this.#trail.length > 1) {
        this.#trail = [undefined];
        return this.#load();
      }
      this.#state = 'error';
      this.#error = error;
      this.#failed(error);
    }
    this.#host.requestUpdate();
  }
}
