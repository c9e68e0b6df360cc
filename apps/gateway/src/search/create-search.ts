import type { Catalog } from '@dvcqg/openapi';
import type { CatalogueState } from '../catalog/repository.js';
import type { Database } from '../db/schema.js';
import { createMemorySearch } from './memory-search.js';
import { createDatabaseSearch } from './postings/database-search.js';
import type { ServiceSearch } from './service-search.js';

/** Search over one state of the catalogue: in memory, or in the database when the import found it too large. */
export async function buildSearch(db: Database, { document, summaries, databaseSearch, counts }: CatalogueState): Promise<ServiceSearch> {
  const catalog = JSON.parse(Buffer.from(document.identity).toString()) as Catalog;
  if (!databaseSearch) return createMemorySearch(catalog, summaries);
  const { columns: _columns, sectors: _sectors, agencies: _agencies, ...frame } = catalog;
  return createDatabaseSearch(db, frame, counts.services);
}
