import { createHash } from 'node:crypto';
import { type CatalogRecord, mergeRecord, type Popularity, toSummary } from '@dvcqg/catalog';
import type { Service } from '@dvcqg/openapi';
import { sql } from 'kysely';
import type { Database, ImportCounts } from '../db/schema.js';

/** Records that are compared and written together. */
const BATCH = 200;

/** How an import ends. */
export interface ImportEnd {
  /** The source was read to its end, so a service that it did not hold is withdrawn. */
  readonly isComplete: boolean;
  /** Codes whose lines were refused: they stood in the source and are not withdrawn. */
  readonly refused: ReadonlySet<string>;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly on: string;
}

interface Row {
  readonly code: string;
  readonly version: number;
  readonly popularity: number;
  readonly content: Service;
  readonly summary: string;
  readonly source_hash: string;
}

/** Text that PostgreSQL cannot hold in JSON: NUL and lone surrogates. */
const UNSTORABLE = /\\u0000|\\u[dD][89a-fA-F]/;

function toJson(rows: readonly Row[]): string {
  const text = JSON.stringify(rows);
  if (!UNSTORABLE.test(text)) return text;
  const clean = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD') : value;
  return JSON.stringify(rows, clean);
}

interface Incoming {
  readonly record: CatalogRecord;
  readonly summary: string;
  readonly hash: string;
}

/** The hash is equal for records that were imported alike; whether a procedure changed is for `mergeRecord` to say. */
function receive(record: CatalogRecord): Incoming {
  const summary = JSON.stringify(toSummary(record.service));
  return { record, summary, hash: createHash('sha1').update(JSON.stringify(record)).update(summary).digest('base64url') };
}

function toRow({ service, popularity }: CatalogRecord, { summary, hash }: Incoming): Row {
  return { code: service.code, version: service.version, popularity, content: service, summary, source_hash: hash };
}

async function readPrevious(db: Database, codes: readonly string[]): Promise<Map<string, CatalogRecord>> {
  if (codes.length === 0) return new Map();
  const { rows } = await sql<{ content: Service; popularity: Popularity; withdrawn: string | null }>`
    select content, popularity, withdrawn_on::text as withdrawn from dvcqg.services where is_current and code = any(${codes})`.execute(db);
  return new Map(
    rows.map(({ content, popularity, withdrawn }) => [
      content.code,
      { service: content, popularity, ...(withdrawn === null ? {} : { withdrawnOn: withdrawn }) },
    ]),
  );
}

async function write(db: Database, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const json = toJson(rows);
  const given = sql`jsonb_to_recordset(${json}::jsonb)
    as given (code text, version integer, popularity smallint, content jsonb, summary text, source_hash text)`;
  await sql`
    update dvcqg.services old set is_current = false
    from ${given} where old.code = given.code and old.is_current and old.version < given.version`.execute(db);
  await sql`
    insert into dvcqg.services (code, version, is_current, popularity, content, summary, source_hash)
    select code, version, true, popularity, content, summary, source_hash from ${given}
    on conflict (code, version) do update set is_current = true, withdrawn_on = null, popularity = excluded.popularity,
      content = excluded.content, summary = excluded.summary, source_hash = excluded.source_hash, imported_at = now()`.execute(db);
}

async function readHashes(db: Database): Promise<Map<string, string>> {
  const rows = await db.selectFrom('services').select(['code', 'source_hash']).where('is_current', '=', true).where('withdrawn_on', 'is', null).execute();
  return new Map(rows.map((row) => [row.code, row.source_hash]));
}

async function withdraw(db: Database, known: Iterable<string>, seen: ReadonlySet<string>, { on, refused }: ImportEnd): Promise<number> {
  const gone = [...known].filter((code) => !seen.has(code) && !refused.has(code));
  if (gone.length === 0) return 0;
  await sql`update dvcqg.services set withdrawn_on = ${on}::date where is_current and code = any(${gone})`.execute(db);
  return gone.length;
}

/**
 * Brings the services up to the records: new ones get version 1, changed ones their next version beside the old, the
 * rest stays. Run it in a transaction. Memory is constant but for the codes. `end` is asked once all records are read.
 */
export async function importRecords(
  db: Database,
  records: AsyncIterable<CatalogRecord> | Iterable<CatalogRecord>,
  end: () => ImportEnd,
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, changed: 0, refreshed: 0, restored: 0, unchanged: 0, withdrawn: 0 };
  const hashes = await readHashes(db);
  const seen = new Set<string>();
  let batch: Incoming[] = [];
  const flush = async (): Promise<void> => {
    const previous = await readPrevious(db, batch.map(({ record }) => record.service.code));
    const rows: Row[] = [];
    for (const incoming of batch) {
      const merged = mergeRecord(previous.get(incoming.record.service.code), incoming.record);
      counts[merged.change] += 1;
      // An unchanged one is written too: its hash was another, and next time it shall be the same.
      rows.push(toRow(merged.record, incoming));
    }
    batch = [];
    await write(db, rows);
  };
  for await (const record of records) {
    const { code } = record.service;
    if (seen.has(code)) continue;
    seen.add(code);
    const incoming = receive(record);
    if (hashes.get(code) === incoming.hash) counts.unchanged += 1;
    else if (batch.push(incoming) === BATCH) await flush();
  }
  await flush();
  const ending = end();
  if (ending.isComplete) counts.withdrawn = await withdraw(db, hashes.keys(), seen, ending);
  return counts;
}
