import type { Catalog } from '@dvcqg/openapi';
import { sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import { entryAt, type CatalogueEntry } from './entry.js';
import { weighTerms } from './terms.js';

/** Services that go to the database together. */
const BATCH = 1000;
/** Postings that go to the database together. */
const POSTINGS_BATCH = 50_000;
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

/** The services of one term: their positions and how much the term weighs in each. */
interface Posting {
  readonly positions: number[];
  readonly weights: number[];
}

function collect(postings: Map<string, Posting>, entries: readonly CatalogueEntry[], positions: ReadonlyMap<string, number>): void {
  for (const { code, name, keywords, sector } of entries) {
    for (const [term, weight] of weighTerms(name, keywords.split('|'), sector.name)) {
      const posting = postings.get(term) ?? { positions: [], weights: [] };
      if (posting.positions.length === 0) postings.set(term, posting);
      posting.positions.push(positions.get(code) ?? 0);
      posting.weights.push(Math.round(weight * 1000) / 1000);
    }
  }
}

async function writePostings(db: Database, postings: ReadonlyMap<string, Posting>): Promise<void> {
  let rows: object[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    await sql`
      insert into dvcqg.search_postings
      select term, documents, array(select jsonb_array_elements_text(positions)::integer), array(select jsonb_array_elements_text(weights)::real)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (term text, documents integer, positions jsonb, weights jsonb)`.execute(db);
    rows = [];
    size = 0;
  };
  for (const [term, posting] of postings) {
    rows.push({ term, documents: posting.positions.length, ...posting });
    size += posting.positions.length;
    if (size > POSTINGS_BATCH) await flush();
  }
  if (rows.length > 0) await flush();
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
  await sql`truncate dvcqg.search_postings, dvcqg.search_documents`.execute(db);
}

/** Writes the postings of a whole catalogue anew. Run it in the transaction of an import. */
export async function writeAllPostings(db: Database, catalog: Catalog): Promise<void> {
  await clearPostings(db);
  const positions = browsePositions(catalog);
  const postings = new Map<string, Posting>();
  const { length } = catalog.columns.code;
  for (let from = 0; from < length; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, length - from) }, (_, at) => entryAt(catalog, from + at));
    await writeDocuments(db, entries, positions);
    collect(postings, entries, positions);
  }
  await writePostings(db, postings);
}
