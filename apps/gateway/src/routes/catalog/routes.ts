import type { Snapshot } from '../../catalog/live-catalogue.js';
import type { Operation } from '../../http/operation.js';
import { getCatalog } from './handlers.js';

/** The catalogue; without its version it must be revalidated each time. */
export function catalogRoutes(current: () => Snapshot): readonly [Operation<'getCatalog'>] {
  return [{ id: 'getCatalog', cacheControl: 'public, no-cache', cached: true, handle: (request) => getCatalog(current, request) }];
}
