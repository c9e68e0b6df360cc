import type { DossierWatchRequest } from '@dvcqg/openapi';
import { isApiError } from '../core/error.js';
import { readStream, StreamEnd } from './event-stream.js';
import type { DossierNews, WatchedDossier, WatchOptions } from './options.js';
import { isHidden, onSight, rest } from './rest.js';

type Listener = (news: DossierNews) => void;

/** One dossier, for all who want to hear of it. */
interface Watched {
  readonly code: string;
  readonly secret: string | undefined;
  readonly listeners: Set<Listener>;
  revision: number;
}

/** As the contract has it. */
const MOST = 50;
/** So many streams may break one after the other before the gateway is asked for the dossiers themselves. */
const BROKEN = 2;

/** Hears of changes of dossiers: one connection for all of them. */
export interface DossierWatch {
  /**
   * Tells changes until `signal` is aborted or the returned function is called. After `gone` there is no more to hear.
   * `listener` is told again when somebody else reads a newer revision: hearing of the same one twice harms nothing.
   */
  watch(dossier: WatchedDossier, listener: Listener, options?: { readonly signal?: AbortSignal | undefined }): () => void;
}

/**
 * Makes a watch of one gateway. A stream that breaks, or says nothing for `stallTimeout`, is replaced, ever later and not all
 * at once; where none gets through, the dossiers are read every `longestWait`. While the page is hidden there is no connection:
 * what changed meanwhile is told as soon as it is seen again.
 * @example
 * const { watch } = createDossierWatch({ baseUrl, dossiers: client.dossiers });
 * const stop = watch({ code, secret, revision }, ({ type }) => (type === 'changed' ? read(code) : leave(code)));
 */
export const createDossierWatch = (options: WatchOptions): DossierWatch => {
  const line = new Line(options);
  return {
    watch: ({ code, secret, revision = 0 }, listener, { signal } = {}) => {
      if (signal?.aborted) return () => undefined;
      const stop = line.add({ code, secret, revision }, listener);
      signal?.addEventListener('abort', stop, { once: true });
      return stop;
    },
  };
};

class Line {
  readonly #options: WatchOptions;
  readonly #watched = new Map<string, Watched>();
  #running = new AbortController();
  #stopSeeing: (() => void) | undefined;
  #isSettling = false;
  #failures = 0;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  add({ code, secret, revision }: { readonly code: string; readonly secret: string | undefined; readonly revision: number }, listener: Listener): () => void {
    const key = `${code} ${secret ?? ''}`;
    const found = this.#watched.get(key);
    const watched = found ?? { code, secret, revision, listeners: new Set<Listener>() };
    // The oldest of what listeners have, so that each hears of what it lacks.
    watched.revision = Math.min(watched.revision, revision);
    watched.listeners.add(listener);
    this.#watched.set(key, watched);
    this.#failures = 0;
    this.#restart();
    return () => {
      watched.listeners.delete(listener);
      if (watched.listeners.size > 0 || this.#watched.get(key) !== watched) return;
      this.#watched.delete(key);
      this.#restart();
    };
  }

  /** Listens anew, once for all that changes in the same moment. */
  #restart(): void {
    if (this.#isSettling) return;
    this.#isSettling = true;
    queueMicrotask(() => {
      this.#isSettling = false;
      this.#running.abort();
      this.#stopSeeing?.();
      this.#stopSeeing = undefined;
      if (this.#watched.size === 0) return;
      this.#stopSeeing = onSight(() => this.#seen());
      if (!isHidden()) this.#start();
    });
  }

  #seen(): void {
    this.#running.abort();
    this.#failures = 0;
    if (!isHidden()) this.#start();
  }

  #start(): void {
    this.#running = new AbortController();
    void this.#run(this.#running.signal);
  }

  /** Until it is aborted: listens, and where that does not go, asks. Never rejects. */
  async #run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.#watched.size > 0) {
      const asked = await this.#listen(signal);
      if (signal.aborted) return;
      if (this.#failures >= BROKEN || this.#watched.size > MOST) await this.#ask(signal);
      await rest(Math.max(asked * 1000, this.#pause()), signal);
    }
  }

  /** Half of it by chance: a gateway that comes back is not met by all at once. */
  #pause(): number {
    const { firstWait = 1000, longestWait = 30_000 } = this.#options;
    return Math.min(longestWait, firstWait * 2 ** (this.#failures - 1)) * (0.5 + Math.random() / 2);
  }

  /** @returns seconds that the gateway asks to wait before the next connection */
  async #listen(signal: AbortSignal): Promise<number> {
    const onOpen = (): void => void (this.#failures = 0);
    try {
      return await readStream(this.#options, JSON.stringify(this.#body()), signal, { onOpen, onNews: (news) => this.#tell(news) });
    } catch (error) {
      this.#failures += 1;
      return error instanceof StreamEnd ? error.retryAfter : 0;
    }
  }

  #body(): DossierWatchRequest {
    const dossiers = [...this.#watched.values()].slice(0, MOST);
    return { dossiers: dossiers.map(({ code, secret, revision }) => ({ code, revision, ...(secret && { secret }) })) };
  }

  async #ask(signal: AbortSignal): Promise<void> {
    for (const { code, secret } of [...this.#watched.values()]) {
      try {
        const { revision } = await this.#options.dossiers.get(code, { secret, signal });
        this.#tell({ type: 'changed', code, revision }, secret);
      } catch (error) {
        if (signal.aborted) return;
        if (isApiError(error) && error.kind === 'not-found') this.#tell({ type: 'gone', code }, secret);
      }
    }
  }

  /** @param secret of the one that was asked; a stream names only the code */
  #tell(news: DossierNews, secret?: string): void {
    for (const [key, watched] of [...this.#watched]) {
      if (watched.code !== news.code || (secret !== undefined && watched.secret !== secret)) continue;
      if (news.type === 'changed' && news.revision <= watched.revision) continue;
      if (news.type === 'changed') watched.revision = news.revision;
      else this.#watched.delete(key);
      for (const listener of [...watched.listeners]) listener(news);
    }
  }
}
