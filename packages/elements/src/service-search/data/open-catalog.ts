import type { Client } from '@dvcqg/sdk';
import type { PortalContext } from '../../core/portal-context.js';
import { CatalogSearch } from './catalog-search.js';

const LINGER = 30_000; // milliseconds that an unused index waits for its next user, e.g. an element that is being moved

interface Shared {
  readonly search: CatalogSearch;
  users: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** A share in the search of one gateway. */
export interface OpenCatalog {
  readonly client: Client;
  readonly searcher: CatalogSearch;
  release(): void;
}

/** Opens the search of a gateway; all elements of a provider share one catalogue and one index. */
export const openCatalog = (portal: PortalContext, mayUseWorker: boolean): OpenCatalog => {
  const key = `dvc-service-search.catalog@1:${mayUseWorker}`;
  const shared = (portal.shared.get(key) as Shared | undefined) ?? { search: new CatalogSearch(portal, mayUseWorker), users: 0 };
  portal.shared.set(key, shared);
  shared.users++;
  clearTimeout(shared.timer);
  const release = (): void => {
    if (--shared.users > 0) return;
    shared.timer = setTimeout(() => {
      portal.shared.delete(key);
      shared.search.dispose();
    }, LINGER);
  };
  return { client: portal.client, searcher: shared.search, release };
};
