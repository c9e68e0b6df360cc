import type { Agency, Sector } from '@dvcqg/openapi';
import type { Database } from '../../db/schema.js';

/** A page of a directory. */
export interface DirectoryPage<Item> {
  readonly items: Item[];
  readonly total: number;
}

/** Sectors or agencies in alphabetical order. */
export async function listDirectory(
  db: Database,
  table: 'sectors' | 'agencies',
  offset: number,
  limit: number,
): Promise<DirectoryPage<Sector & Agency>> {
  const rows = await db
    .selectFrom(table)
    .select(['code', 'name', 'service_count as serviceCount'])
    .orderBy('position')
    .offset(offset)
    .limit(limit)
    .execute();
  const { total } = await db.selectFrom(table).select((has) => has.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return { items: rows, total: Number(total) };
}

/** How many services belong to each life event; life events without services are absent. */
export async function countByLifeEvent(db: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('life_events').selectAll().execute();
  return new Map(rows.map(({ code, service_count: count }) => [code, count]));
}
