import type { Client } from '@dvcqg/sdk';
import type { PortalContext } from '../../core/portal-context.js';
import type { SearchPage, Searcher, SearchRequest } from './search-page.js';
import { serverSearch } from './server-search.js';

/** Answers searches of one gateway. */
export class CatalogSearch implements Searcher {
  readonly #client: Client;

  constructor(portal: PortalContext, _mayUseWorker: boolean) {
    this.#client = portal.client;
  }

  get isLocal(): boolean {
    return false;
  }

  warm(): void {}

  typing(): void {}

  search(request: SearchRequest, signal: AbortSignal): Promise<SearchPage> {
    return serverSearch(this.#client, request, signal);
  }

  async names(): Promise<ReadonlyMap<string, string>> {
    return new Map();
  }

  async hotline(): Promise<string | undefined> {
    return (await this.#client.portal.get()).hotline;
  }

  dispose(): void {}
}
