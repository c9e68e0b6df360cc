import { foldVietnamese } from '@dvcqg/search';
import type { Snapshot } from '../../catalog/live-catalogue.js';
import type { Database } from '../../db/schema.js';
import { decodeCursor } from '../../http/cursor.js';
import type { OperationRequest, OperationResult } from '../../http/operation.js';
import { toPage } from '../../http/page.js';
import { listUnits } from './repository.js';

/** What the handlers of administrative units need. */
export interface UnitParts {
  readonly db: Database;
  readonly current: () => Snapshot;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The day in Vietnam (UTC+7, no summer time) at a moment, `YYYY-MM-DD`. */
export function dayInVietnam(milliseconds: number): string {
  return new Date(milliseconds + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Units that exist on a day. */
export async function listAdministrativeUnits(
  { db, current, now }: UnitParts,
  { query, canonical }: OperationRequest<'listAdministrativeUnits'>,
): Promise<OperationResult<'listAdministrativeUnits'>> {
  current();
  const at = query.at ?? dayInVietnam(now());
  const offset = decodeCursor(query.cursor, canonical);
  const name = query.q === undefined ? undefined : foldVietnamese(query.q).replaceAll(/[\s|]+/g, ' ').trim();
  const filter = { at, tier: query.tier, parent: query.parent, name };
  const { items, total } = await listUnits(db, filter, offset, query.limit ?? 20);
  return { body: toPage(items, total, offset, canonical) };
}
