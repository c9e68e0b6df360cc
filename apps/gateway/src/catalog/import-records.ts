import type { Service } from '@dvcqg/openapi';
import { sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { CatalogueRecord } from './catalogue-records.js';
import { contentHash, toSummary } from './catalogue-rules.js';

/** How the services of the database changed. */
export interface ImportCounts {
  added: number;
  changed: number;
  unchanged: number;
  retired: number;
}

/** Rows that go to the database together. */
const BATCH = 200;

interface Known {
  readonly version: number;
  readonly hash: string;
  readonly isCurrent: boolean;
}

interface StagedRow {
  readonly code: string;
  readonly version: number;
  readonly popularity: number;
  readonly content: Service;
  readonly summary: string;
  readonly content_hash: string;
}

async function readKnown(db: Database): Promise<Map<string, Known>> {
  const rows = await db
    .selectFrom('services')
    .distinctOn('code')
    .select(['code', 'version', 'content_hash', 'is_current'])
    .orderBy('code')
    .orderBy('is_current', 'desc')
    .orderBy('version', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.code, { version: row.version, hash: row.content_hash, isCurrent: row.is_current }]));
}

async function writeBatch(db: Database, rows: readonly StagedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const codes = rows.map(({ code }) => code);
  await db.updateTable('services').set({ is_current: false }).where('is_current', '=', true).where('code', 'in', codes).execute();
  await sql`
    insert into dvcqg.services (code, version, is_current, popularity, content, summary, content_hash)
    select code, version, true, popularity, content, summary, content_hash
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (code text, version integer, popularity smallint, content jsonb, summary text, content_hash text)`.execute(db);
}

function stage({ service, popularity }: CatalogueRecord, version: number, hash: string): StagedRow {
  const { code } = service;
  return { code, version, popularity, content: { ...service, version }, summary: JSON.stringify(toSummary(service)), content_hash: hash };
}

/** The hash that decides whether a service changed; how popular it is belongs to it, since it moves it in lists. */
function hashOf({ service, popularity }: CatalogueRecord): string {
  return `${contentHash(service)}-${popularity}`;
}

/** Services that the import did not name are current no longer; their versions stay readable. */
async function retireMissing(db: Database, known: ReadonlyMap<string, Known>, seen: ReadonlySet<string>): Promise<number> {
  const missing = [...known].filter(([code, { isCurrent }]) => isCurrent && !seen.has(code)).map(([code]) => code);
  for (let at = 0; at < missing.length; at += 5000) {
    await db.updateTable('services').set({ is_current: false }).where('is_current', '=', true).where('code', 'in', missing.slice(at, at + 5000)).execute();
  }
  return missing.length;
}

/**
 * Writes records: a new service gets version 1, a changed one its next version, an unchanged one nothing. Run it in a
 * transaction. `retire`: take services out that do not occur in the records.
 */
export async function importRecords(
  db: Database,
  records: AsyncIterable<CatalogueRecord> | Iterable<CatalogueRecord>,
  retire: boolean,
): Promise<ImportCounts> {
  const known = await readKnown(db);
  const seen = new Set<string>();
  const counts: ImportCounts = { added: 0, changed: 0, unchanged: 0, retired: 0 };
  let batch = new Map<string, StagedRow>();
  for await (const record of records) {
    const { code } = record.service;
    const hash = hashOf(record);
    const before = known.get(code);
    seen.add(code);
    if (before?.hash === hash && before.isCurrent) {
      counts.unchanged += 1;
      continue;
    }
    // A file that names a service twice makes two versions, which cannot go into one statement.
    if (batch.has(code) || batch.size === BATCH) {
      await writeBatch(db, [...batch.values()]);
      batch = new Map();
    }
    const version = (before?.version ?? 0) + 1;
    counts[before ? 'changed' : 'added'] += 1;
    batch.set(code, stage(record, version, hash));
    known.set(code, { version, hash, isCurrent: true });
  }
  await writeBatch(db, [...batch.values()]);
  if (retire) counts.retired = await retireMissing(db, known, seen);
  return counts;
}
