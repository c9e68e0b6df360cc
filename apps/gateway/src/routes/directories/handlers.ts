import { LIFE_EVENTS, type LifeEventFacts } from '@dvcqg/domain';
import type { LifeEventCode } from '@dvcqg/openapi';
import type { Snapshot } from '../../catalog/live-catalogue.js';
import type { Database } from '../../db/schema.js';
import { decodeCursor } from '../../http/cursor.js';
import type { OperationRequest, OperationResult } from '../../http/operation.js';
import { toPage } from '../../http/page.js';
import { countByLifeEvent, listDirectory } from './repository.js';

/** What the handlers of directories need. */
export interface DirectoryParts {
  readonly db: Database;
  readonly current: () => Snapshot;
}

/** Sectors or agencies, by name. */
export async function listByName(
  { db, current }: DirectoryParts,
  table: 'sectors' | 'agencies',
  { query, canonical }: OperationRequest<'listSectors'> | OperationRequest<'listAgencies'>,
): Promise<OperationResult<'listSectors'> & OperationResult<'listAgencies'>> {
  current();
  const offset = decodeCursor(query.cursor, canonical);
  const { items, total } = await listDirectory(db, table, offset, query.limit ?? 20);
  return { body: toPage(items, total, offset, canonical) };
}

/** Life events in the order of the national portal. */
export async function listLifeEvents(
  { db, current }: DirectoryParts,
  { query, canonical, locale }: OperationRequest<'listLifeEvents'>,
): Promise<OperationResult<'listLifeEvents'>> {
  current();
  const offset = decodeCursor(query.cursor, canonical);
  const counts = await countByLifeEvent(db);
  const events = Object.entries(LIFE_EVENTS) as [LifeEventCode, LifeEventFacts][];
  const all = events
    .filter(([, { audience }]) => query.audience === undefined || audience === query.audience)
    .map(([code, { audience, names }]) => ({ code, name: names[locale], audience, serviceCount: counts.get(code) ?? 0 }));
  return { body: toPage(all.slice(offset, offset + (query.limit ?? 20)), all.length, offset, canonical) };
}
