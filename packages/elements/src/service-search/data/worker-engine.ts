import type { Catalog } from '@dvcqg/openapi';
import type { Engine, FromWorker, ToWorker } from './engine.js';
import { openWorker } from './open-worker.js';
import type { SearchPage, SearchRequest } from './search-page.js';

interface Waiting {
  readonly resolve: (page: SearchPage) => void;
  readonly reject: (error: Error) => void;
}

const PATIENCE = 20_000; // milliseconds for a slow device to build the index; a blocked worker may never say a word

/** Talks with the worker that holds the index. */
class WorkerEngine implements Engine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #isDisposed = false;
  #isBroken = false;
  #lastId = 0;

  constructor(
    readonly version: string,
    worker: Worker,
  ) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#onMessage(data);
    worker.onerror = worker.onmessageerror = () => this.#break();
  }

  search(request: SearchRequest): Promise<SearchPage> {
    if (this.#isBroken) return Promise.reject(new Error('The search worker has broken down'));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ type: 'search', id, request } satisfies ToWorker);
    });
  }

  /** Ends the worker after what it was asked before. */
  dispose(): void {
    this.#isDisposed = true;
    if (this.#waiting.size === 0) this.#worker.terminate();
  }

  #onMessage(message: FromWorker): void {
    if (message.type === 'ready' || message.id === undefined) return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === 'page') waiting?.resolve(message.page);
    else waiting?.reject(new Error('The search worker could not answer'));
    if (this.#isDisposed) this.dispose();
  }

  #break(): void {
    this.#isBroken = true;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new Error('The search worker has broken down'));
    this.#waiting.clear();
  }
}

/** Resolves when the worker has built its index; rejects when it cannot, or may not start. */
const built = (worker: Worker, catalog: Catalog, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error('The search worker could not start'));
    const timer = setTimeout(fail, PATIENCE);
    signal.addEventListener('abort', fail, { once: true });
    worker.onerror = worker.onmessageerror = fail;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', fail);
      if (data.type === 'ready') resolve();
      else fail();
    };
    worker.postMessage({ type: 'build', catalog } satisfies ToWorker);
  });

/** Builds the index in a worker. Rejects where the page's origin, policy or browser does not allow one. */
export const startWorkerEngine = async (catalog: Catalog, signal: AbortSignal): Promise<Engine> => {
  const worker = openWorker();
  try {
    await built(worker, catalog, signal);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return new WorkerEngine(catalog.version, worker);
};
