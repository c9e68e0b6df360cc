import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type CatalogRecord, countServices, listAgencies, listSectors, type Popularity, type PortalFacts, toCatalog } from '@dvcqg/catalog';
import type { Sector, Service } from '@dvcqg/openapi';
import { sql, type Insertable } from 'kysely';
import type { CatalogStateTable, Database } from '../db/schema.js';
import { clearPostings, writeAllPostings } from '../search/postings/write.js';

/** Above this size the best level of brotli takes minutes. */
const LARGE_DOCUMENT = 4 * 1024 * 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What neither directories nor catalogue need of a service; it would only fill memory. */
const LONG_FIELDS = ['cases', 'results', 'legalBases', 'steps', 'description', 'requirements', 'note'];

async function readSlim(db: Database): Promise<CatalogRecord[]> {
  const { rows } = await sql<{ content: Service; popularity: Popularity }>`
    select content - ${LONG_FIELDS}::text[] as content, popularity
    from dvcqg.services where is_current and withdrawn_on is null order by code`.execute(db);
  return rows.map(({ content, popularity }) => ({ service: { ...content, cases: [], results: [], legalBases: [] }, popularity }));
}

async function writeDirectory(db: Database, table: 'sectors' | 'agencies', entries: readonly Sector[]): Promise<void> {
  const rows = entries.map(({ code, name, serviceCount }, position) => ({ code, name, position, service_count: serviceCount }));
  await db.deleteFrom(table).execute();
  if (rows.length > 0) await db.insertInto(table).values(rows).execute();
}

async function writeLifeEvents(db: Database, records: readonly CatalogRecord[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { service } of records) for (const code of service.lifeEvents) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rows = [...counts].map(([code, count]) => ({ code, service_count: count }));
  await db.deleteFrom('life_events').execute();
  if (rows.length > 0) await db.insertInto('life_events').values(rows).execute();
}

async function compressDocument(document: Buffer): Promise<{ document_br: Buffer; document_gzip: Buffer }> {
  const quality = document.length > LARGE_DOCUMENT ? 9 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: document.length };
  const [br, gz] = await Promise.all([brotli(document, { params }), zip(document, { level: 9 })]);
  return { document_br: br, document_gzip: gz };
}

async function readPortal(db: Database): Promise<PortalFacts> {
  const { content } = await db.selectFrom('portal').select('content').executeTakeFirstOrThrow();
  return content;
}

/**
 * Makes all that follows from the current services anew: directories, figures and the compact catalogue, compressed
 * once at the best level; from `databaseSearchFrom` services on also the postings. Run it in the transaction of the import; gateways notice the risen revision.
 */
export async function publish(db: Database, databaseSearchFrom: number): Promise<void> {
  const records = await readSlim(db);
  await writeDirectory(db, 'sectors', listSectors(records));
  await writeDirectory(db, 'agencies', listAgencies(records));
  await writeLifeEvents(db, records);
  const { province } = await readPortal(db);
  const catalog = toCatalog(records, { province: province.agencyCode });
  const document = Buffer.from(JSON.stringify(catalog));
  const inDatabase = records.length >= databaseSearchFrom;
  await (inDatabase ? writeAllPostings(db, catalog) : clearPostings(db));
  const state: Insertable<CatalogStateTable> = {
    revision: 1,
    catalog_version: catalog.version,
    counts: JSON.stringify(countServices(records)),
    database_search: inDatabase,
    document,
    ...(await compressDocument(document)),
  };
  await db
    .insertInto('catalog_state')
    .values(state)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ ...state, revision: sql<number>`dvcqg.catalog_state.revision + 1`, updated_at: sql<string>`now()` }),
    )
    .execute();
}
