import type { CatalogRecord, Popularity } from '@dvcqg/catalog';
import type { Service } from '@dvcqg/openapi';
import { sql } from 'kysely';
import type { Database } from '../db/schema.js';

/** A version of a service as it is written. */
export interface ServiceVersion {
  readonly code: string;
  readonly version: number;
  readonly popularity: number;
  readonly content: Service;
  readonly summary: string;
  readonly source_hash: string;
}

/** Text that PostgreSQL cannot hold in JSON: NUL and lone surrogates. */
const UNSTORABLE = /\\u0000|\\u[dD][89a-fA-F]/;

function toJson(rows: readonly ServiceVersion[]): string {
  const text = JSON.stringify(rows);
  if (!UNSTORABLE.test(text)) return text;
  const clean = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD') : value;
  return JSON.stringify(rows, clean);
}

/** The current records of some codes, withdrawn ones among them. */
export async function readRecords(db: Database, codes: readonly string[]): Promise<Map<string, CatalogRecord>> {
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

/** Writes versions as the current ones of their services; an older one that was current stays beside it. */
export async function writeVersions(db: Database, rows: readonly ServiceVersion[]): Promise<void> {
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

/** Hash of each listed service, by code. */
export async function readHashes(db: Database): Promise<Map<string, string>> {
  const rows = await db.selectFrom('services').select(['code', 'source_hash']).where('is_current', '=', true).where('withdrawn_on', 'is', null).execute();
  return new Map(rows.map((row) => [row.code, row.source_hash]));
}

/** Takes services out of lists from a day (`YYYY-MM-DD`) on. */
export async function withdraw(db: Database, codes: readonly string[], on: string): Promise<void> {
  await sql`update dvcqg.services set withdrawn_on = ${on}::date where is_current and code = any(${[...codes]})`.execute(db);
}
