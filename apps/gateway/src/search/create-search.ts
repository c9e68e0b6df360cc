import type { Catalog } from '@dvcqg/openapi';
import type { BuildSearch } from '../catalog/live-catalogue.js';
import { createMemorySearch } from './memory-search.js';

/** Search over what a snapshot was loaded with. */
export const buildSearch: BuildSearch = async ({ document, summaries }) => {
  const catalog = JSON.parse(Buffer.from(document.identity).toString()) as Catalog;
  return createMemorySearch(catalog, summaries);
};
