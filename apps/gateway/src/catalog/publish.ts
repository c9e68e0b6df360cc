import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Portal, Service } from '@dvcqg/openapi';
import { sql, type Insertable } from 'kysely';
import type { CatalogStateTable, Database } from '../db/schema.js';
import type { CatalogueRecord } from './catalogue-records.js';
import { toCatalog } from './catalogue-rules.js';

/** Above this size the best level of brotli takes minutes. */
const LARGE_DOCUMENT = 4 * 1024 * 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

interface Tally {
  readonly name: string;
  count: number;
}

/** What catalogue and directories need of a service; the long rest would only fill memory. */
const LONG_FIELDS = ['cases', 'results', 'legalBases', 'steps', 'description', 'requirements', 'note'];

async function readSlim(db: Database): Promise<CatalogueRecord[]> {
  const { rows } = await sql<{ content: Service; popularity: number }>`
    select content - ${LONG_FIELDS}::text[] as content, popularity from dvcqg.services where is_current order by code`.execute(db);
  return rows.map(({ content, popularity }) => ({ service: { ...content, cases: [], results: [], legalBases: [] }, popularity }));
}

function add(tallies: Map<string, Tally>, code: string, name: string): void {
  const tally = tallies.get(code);
  if (tally) tally.count += 1;
  else tallies.set(code, { name, count: 1 });
}

async function writeDirectory(db: Database, table: 'sectors' | 'agencies', tallies: ReadonlyMap<string, Tally>): Promise<void> {
  const { compare } = new Intl.Collator('vi');
  const sorted = [...tallies].sort(([codeA, a], [codeB, b]) => compare(a.name, b.name) || (codeA < codeB ? -1 : 1));
  const rows = sorted.map(([code, { name, count }], position) => ({ code, name, position, service_count: count }));
  await db.deleteFrom(table).execute();
  if (rows.length > 0) await db.insertInto(table).values(rows).execute();
}

async function writeDirectories(db: Database, records: readonly CatalogueRecord[]): Promise<void> {
  const sectors = new Map<string, Tally>();
  const agencies = new Map<string, Tally>();
  const lifeEvents = new Map<string, Tally>();
  for (const { service } of records) {
    for (const { code, name } of service.sectors) add(sectors, code, name);
    add(agencies, service.agency.code, service.agency.name);
    for (const code of service.lifeEvents) add(lifeEvents, code, code);
  }
  await writeDirectory(db, 'sectors', sectors);
  await writeDirectory(db, 'agencies', agencies);
  await db.deleteFrom('life_events').execute();
  const events = [...lifeEvents].map(([code, { count }]) => ({ code, service_count: count }));
  if (events.length > 0) await db.insertInto('life_events').values(events).execute();
}

function countAll(records: readonly CatalogueRecord[]): Portal['counts'] {
  const byOnlineLevel = { full: 0, partial: 0, none: 0 };
  const byTier = { ministry: 0, province: 0, district: 0, commune: 0 };
  for (const { service } of records) {
    byOnlineLevel[service.onlineLevel] += 1;
    for (const tier of service.tiers) byTier[tier] += 1;
  }
  return { services: records.length, byOnlineLevel, byTier };
}

async function compressDocument(identity: Buffer): Promise<{ document_br: Buffer; document_gzip: Buffer }> {
  const quality = identity.length > LARGE_DOCUMENT ? 9 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length };
  const [br, gz] = await Promise.all([brotli(identity, { params }), zip(identity, { level: 9 })]);
  return { document_br: br, document_gzip: gz };
}

/**
 * Makes all that follows from the current services anew: directories, figures and the compact catalogue, compressed
 * once at the best level. Run it in the transaction of the import; gateways notice the risen revision.
 */
export async function publish(db: Database): Promise<void> {
  const records = await readSlim(db);
  await writeDirectories(db, records);
  const catalog = toCatalog(records);
  const document = Buffer.from(JSON.stringify(catalog));
  const state: Insertable<CatalogStateTable> = {
    revision: 1,
    catalog_version: catalog.version,
    counts: JSON.stringify(countAll(records)),
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
