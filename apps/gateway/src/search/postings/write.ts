import type { Catalog } from '@dvcqg/openapi';
import { sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import { entryAt, type CatalogueEntry } from './entry.js';
import { weighTerms } from './terms.js';

/** Services that go to the database together. */
const BATCH = 1000;
/** Value of `columns.level` to its code. */
export const LEVELS = ['none', 'partial', 'full'] as const;

async function writeDocuments(db: Database, entries: readonly CatalogueEntry[], positions: ReadonlyMap<string, number>): Promise<void> {
  const rows = entries.map((entry) => ({
    code: entry.code,
    position: positions.get(entry.code) ?? 0,
    sector: entry.sector.code,
    agency: entry.agency.code,
    level: LEVELS[entry.level] ?? 'none',
    tiers: entry.tiers,
    audiences: entry.audiences,
    life_events: entry.lifeEvents,
    entry,
  }));
  await sql`
    insert into dvcqg.search_documents
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row
      (code text, position integer, sector text, agency text, level text, tiers integer, audiences integer, life_events integer, entry jsonb)`.execute(db);
}

async function writePostings(db: Database, entries: readonly CatalogueEntry[]): Promise<void> {
  const terms: string[] = [];
  const codes: string[] = [];
  const weights: number[] = [];
  for (const { code, name, keywords, sector } of entries) {
    for (const [term, weight] of weighTerms(name, keywords.split('|'), sector.name)) {
      terms.push(term);
      codes.push(code);
      weights.push(weight);
    }
  }
  await sql`
    insert into dvcqg.search_postings (term, code, weight)
    select * from unnest(${terms}::text[], ${codes}::text[], ${weights}::real[])`.execute(db);
}

/** Rows by popularity, then by name in Vietnamese order: how everything is listed without a question. */
function browsePositions({ columns }: Catalog): Map<string, number> {
  const { compare } = new Intl.Collator('vi');
  const { code, name, popularity } = columns;
  const rows = Array.from(code.keys()).sort((a, b) => (popularity[b] ?? 0) - (popularity[a] ?? 0) || compare(name[a] ?? '', name[b] ?? '') || a - b);
  return new Map(rows.map((row, position) => [code[row] ?? '', position]));
}

/** Takes all postings away: the catalogue fits into memory. */
export async function clearPostings(db: Database): Promise<void> {
  await sql`truncate dvcqg.search_postings, dvcqg.search_terms, dvcqg.search_documents`.execute(db);
}

/** Writes the postings of a whole catalogue anew. Run it in the transaction of an import. */
export async function writeAllPostings(db: Database, catalog: Catalog): Promise<void> {
  await clearPostings(db);
  const positions = browsePositions(catalog);
  const { length } = catalog.columns.code;
  for (let from = 0; from < length; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, length - from) }, (_, at) => entryAt(catalog, from + at));
    await writeDocuments(db, entries, positions);
    await writePostings(db, entries);
  }
  await sql`insert into dvcqg.search_terms select term, count(*) from dvcqg.search_postings group by term`.execute(db);
}
