import type { Catalog } from '@dvcqg/openapi';
import type { SearchPage, SearchRequest } from './search-page.js';

/** An index of the catalogue in the browser, in a worker or on the page's own thread. */
export interface Engine {
  readonly version: string;
  /** Rejects when the engine has broken down; another must then answer. */
  search(request: SearchRequest): Promise<SearchPage>;
  dispose(): void;
}

/** What the page tells the worker. */
export type ToWorker =
  | { readonly type: 'build'; readonly catalog: Catalog }
  | { readonly type: 'search'; readonly id: number; readonly request: SearchRequest };

/** What the worker tells the page. `failed` without an id: the index could not be built. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'page'; readonly id: number; readonly page: SearchPage }
  | { readonly type: 'failed'; readonly id?: number };
