import type { Catalog, Portal } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import type { PortalContext } from '../../core/portal-context.js';
import { CatalogCache } from './catalog-cache.js';
import type { Engine } from './engine.js';
import { breathe, Pace } from './pace.js';
import type { SearchPage, Searcher, SearchRequest } from './search-page.js';
import { serverSearch } from './server-search.js';
import { startWorkerEngine } from './worker-engine.js';

type Names = ReadonlyMap<string, string>;

const FRESH = 600_000; // milliseconds for which a version that was looked up counts as the newest
const RETRY = 15_000; // milliseconds after which a failed load is tried again
const IDLE_LIMIT = 2_000;

const spareData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

interface Entry {
  readonly code: string;
  readonly name: string;
}

type ReadList = (query: { limit: number; cursor?: string }) => Promise<{ items: readonly Entry[]; nextCursor: string | null }>;

const namesOf = (entries: readonly Entry[]): Names => new Map(entries.map(({ code, name }) => [code, name]));

/** Every entry of a directory. */
const allOf = async (read: ReadList): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await read({ limit: 100, ...(cursor ? { cursor } : {}) });
    entries.push(...page.items);
    cursor = page.items.length > 0 ? page.nextCursor : null;
  }
  return entries;
};

/**
 * Searches one gateway's services. At first it asks the gateway; meanwhile it loads the catalogue (from the browser's
 * cache, else from the gateway, when the page is idle or the field gets the focus) and builds an index; from then on it
 * answers by itself, also offline. Each of the two stands in for the other when it fails.
 */
export class CatalogSearch implements Searcher {
  readonly #client: Client;
  readonly #cache: CatalogCache;
  readonly #pace = new Pace();
  readonly #life = new AbortController();
  #mayUseWorker: boolean;
  #engine: Engine | undefined;
  #names: Names | undefined;
  #portal: Portal | undefined;
  #loading: Promise<void> | undefined;
  #nextLoad = Number.NEGATIVE_INFINITY;
  #announceEngine: () => void = () => undefined;
  readonly #hasEngine = new Promise<void>((resolve) => (this.#announceEngine = resolve));

  constructor({ client, endpoint }: PortalContext, mayUseWorker: boolean) {
    this.#client = client;
    this.#cache = new CatalogCache(endpoint);
    this.#mayUseWorker = mayUseWorker;
    if (spareData()) return;
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => this.warm(), { timeout: IDLE_LIMIT });
    else setTimeout(() => this.warm(), IDLE_LIMIT);
  }

  get isLocal(): boolean {
    return this.#engine !== undefined;
  }

  /** Loads the catalogue, or looks whether there is a newer one. */
  warm(): void {
    if (this.#loading || this.#life.signal.aborted || performance.now() < this.#nextLoad) return;
    this.#loading = this.#load()
      .then(
        () => FRESH,
        () => RETRY,
      )
      .then((pause) => {
        this.#nextLoad = performance.now() + pause;
        this.#loading = undefined;
      });
  }

  typing(): void {
    this.#pace.typing();
  }

  async search(request: SearchRequest, signal: AbortSignal): Promise<SearchPage> {
    this.warm();
    const engine = this.#engine;
    if (engine) {
      try {
        return await engine.search(request);
      } catch {
        this.#replaceBroken(engine);
      }
    }
    return this.#firstOf(request, signal);
  }

  async names(): Promise<Names> {
    if (this.#names) return this.#names;
    const { sectors, agencies } = this.#client.directories;
    return namesOf((await Promise.all([allOf(sectors), allOf(agencies)])).flat());
  }

  async hotline(): Promise<string | undefined> {
    this.#portal ??= await this.#client.portal.get({ signal: this.#life.signal });
    return this.#portal.hotline;
  }

  dispose(): void {
    this.#life.abort();
    this.#engine?.dispose();
  }

  /** Whoever answers first, the gateway or the index that is being made; both must fail before the search does. */
  async #firstOf(request: SearchRequest, signal: AbortSignal): Promise<SearchPage> {
    const remote = new AbortController();
    const cancel = (): void => remote.abort();
    signal.addEventListener('abort', cancel, { once: true });
    const server = serverSearch(this.#client, request, remote.signal);
    try {
      return await Promise.any([server, this.#whenLoaded(request)]);
    } catch {
      return await server; // rejects: with the gateway's error, which has more to say
    } finally {
      cancel();
      signal.removeEventListener('abort', cancel);
    }
  }

  async #whenLoaded(request: SearchRequest): Promise<SearchPage> {
    await Promise.race([this.#hasEngine, this.#loading]);
    if (!this.#engine) await this.#loading;
    if (!this.#engine) throw new Error('There is no catalogue');
    return this.#engine.search(request);
  }

  async #load(): Promise<void> {
    const { signal } = this.#life;
    const kept = this.#engine ? undefined : await this.#cache.read();
    if (kept) await this.#use(kept).catch(() => this.#cache.remove());
    this.#portal = await this.#client.portal.get({ signal });
    const version = this.#portal.catalogVersion;
    if (this.#engine?.version === version) return;
    const catalog = await this.#client.portal.catalog({ version }, { signal });
    await this.#use(catalog);
    await this.#cache.write(catalog);
  }

  async #use(catalog: Catalog): Promise<void> {
    const start = performance.now();
    await breathe(); // reading the catalogue and handing it to a worker would be one long block
    const engine = await this.#build(catalog);
    performance.measure('dvc-service-search:index', { start }); // for benches and for pages that watch their speed
    this.#engine?.dispose();
    this.#engine = engine;
    this.#names = namesOf([...catalog.sectors, ...catalog.agencies]);
    this.#announceEngine();
    if (this.#life.signal.aborted) engine.dispose();
  }

  async #build(catalog: Catalog): Promise<Engine> {
    const { signal } = this.#life;
    if (this.#mayUseWorker) {
      try {
        return await startWorkerEngine(catalog, signal);
      } catch {
        this.#mayUseWorker = false;
      }
    }
    const { buildPageEngine } = await import('./page-engine.js');
    return buildPageEngine(catalog, this.#pace, signal);
  }

  #replaceBroken(engine: Engine): void {
    if (this.#engine !== engine) return;
    engine.dispose();
    this.#engine = undefined;
    this.#mayUseWorker = false;
    this.#nextLoad = Number.NEGATIVE_INFINITY;
    this.warm();
  }
}
