import type { Catalog } from '@dvcqg/openapi';
import { createIndexSteps } from '@dvcqg/search';
import type { Engine } from './engine.js';
import { localSearch } from './local-search.js';
import type { Pace } from './pace.js';

/** Builds the index on the page's own thread, in slices that nobody notices. */
export const buildPageEngine = async (catalog: Catalog, pace: Pace, signal: AbortSignal): Promise<Engine> => {
  const search = localSearch(await pace.run(createIndexSteps(catalog), signal));
  return {
    version: catalog.version,
    search: async (request) => search(request),
    dispose: () => undefined,
  };
};
