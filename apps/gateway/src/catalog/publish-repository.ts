import type { CatalogRecord, Popularity } from '@dvcqg/catalog';
import type { CatalogTerm, Portal, Sector, Service } from '@dvcqg/openapi';
import { type Insertable, sql } from 'kysely';
import type { CatalogStateTable, Database } from '../db/schema.js';

/** What neither directories nor catalogue need of a service; it would only fill memory. */
const LONG_FIELDS = ['cases', 'results', 'legalBases', 'steps', 'description', 'requirements', 'note'];

/** All listed records, without their long parts. */
export async function readListedRecords(db: Database): Promise<CatalogRecord[]> {
  const { rows } = await sql<{ content: Service; popularity: Popularity }>`
    select content - ${LONG_FIELDS}::text[] as content, popularity
    from dvcqg.services where is_current and withdrawn_on is null order by code`.execute(db);
  return rows.map(({ content, popularity }) => ({ service: { ...content, cases: [], results: [], legalBases: [] }, popularity }));
}

/** The province's own everyday words; none when it has brought none. */
export async function readTerms(db: Database): Promise<readonly CatalogTerm[]> {
  const row = await db.selectFrom('search_terms').select('content').executeTakeFirst();
  return row?.content ?? [];
}

/** Replaces the province's own everyday words. */
export async function writeTerms(db: Database, terms: readonly CatalogTerm[]): Promise<void> {
  const content = JSON.stringify(terms);
  await db.insertInto('search_terms').values({ content }).onConflict((conflict) => conflict.column('id').doUpdateSet({ content })).execute();
}

/** Replaces a directory. `entries` in the order in which they are listed. */
export async function writeDirectory(db: Database, table: 'sectors' | 'agencies', entries: readonly Sector[]): Promise<void> {
  const rows = entries.map(({ code, name, serviceCount }, position) => ({ code, name, position, service_count: serviceCount }));
  await db.deleteFrom(table).execute();
  if (rows.length > 0) await db.insertInto(table).values(rows).execute();
}

/** Counts the services of each life event anew. */
export async function writeLifeEvents(db: Database, records: readonly CatalogRecord[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { service } of records) for (const code of service.lifeEvents) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rows = [...counts].map(([code, count]) => ({ code, service_count: count }));
  await db.deleteFrom('life_events').execute();
  if (rows.length > 0) await db.insertInto('life_events').values(rows).execute();
}

/** A state of the catalogue as it is published. */
export interface PublishedState {
  readonly version: string;
  readonly counts: Portal['counts'];
  readonly databaseSearch: boolean;
  readonly document: { readonly identity: Buffer; readonly br: Buffer; readonly gzip: Buffer };
}

/** Replaces the state and raises the revision, which gateways look at. */
export async function writeState(db: Database, { version, counts, databaseSearch, document }: PublishedState): Promise<void> {
  const state: Insertable<CatalogStateTable> = {
    revision: 1,
    catalog_version: version,
    counts: JSON.stringify(counts),
    database_search: databaseSearch,
    document: document.identity,
    document_br: document.br,
    document_gzip: document.gzip,
  };
  const raised = { revision: sql<number>`dvcqg.catalog_state.revision + 1`, updated_at: sql<string>`now()` };
  await db
    .insertInto('catalog_state')
    .values(state)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...state, ...raised }))
    .execute();
}
