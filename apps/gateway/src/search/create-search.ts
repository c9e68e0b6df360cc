import type { BuildSearch } from '../catalog/live-catalogue.js';
import { createMemorySearch } from './memory-search.js';

/** Chooses how to search by the number of services. `_databaseFrom`: from so many on the database does it. */
export function createSearch(_databaseFrom: number): BuildSearch {
  return (db, document) => createMemorySearch(db, document);
}
