import { ADMINISTRATIVE_TIER_VALUES, AUDIENCE_VALUES, type FacetCount, LIFE_EVENT_CODE_VALUES, type ServiceFacets } from '@dvcqg/openapi';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { SearchFilters } from '../service-search.js';
import type { CatalogueEntry } from './entry.js';

/** A term that is asked for and what it tells. */
export interface WeighedTerm {
  readonly term: string;
  readonly weight: number;
}

type Facet = keyof ServiceFacets;

const ALL = sql<boolean>`true`;
const TEXT_COLUMNS = { sector: 'sector', agency: 'agency', level: 'level' } as const;
const BIT_COLUMNS = {
  tier: { column: 'tiers', values: ADMINISTRATIVE_TIER_VALUES },
  audience: { column: 'audiences', values: AUDIENCE_VALUES },
  lifeEvent: { column: 'life_events', values: LIFE_EVENT_CODE_VALUES },
} as const;

function bitsOf(values: readonly string[], chosen: readonly string[]): number {
  return chosen.reduce((bits, value) => (values.includes(value) ? bits | (1 << values.indexOf(value)) : bits), 0);
}

/** The condition of all facets, one of them left out if wanted. */
function condition(filters: SearchFilters, except?: Facet): RawBuilder<boolean> {
  const parts: RawBuilder<boolean>[] = [ALL];
  for (const [facet, column] of Object.entries(TEXT_COLUMNS)) {
    const chosen = filters[facet as keyof typeof TEXT_COLUMNS];
    if (chosen !== undefined && facet !== except) parts.push(sql`${sql.ref(column)} = any(${[...chosen]}::text[])`);
  }
  for (const [facet, { column, values }] of Object.entries(BIT_COLUMNS)) {
    const chosen = filters[facet as keyof typeof BIT_COLUMNS];
    if (chosen !== undefined && facet !== except) parts.push(sql`${sql.ref(column)} & ${bitsOf(values, chosen)}::integer <> 0`);
  }
  return sql.join(parts, sql` and `);
}

/** Codes of the services that hold the terms best, best first. */
export async function findCandidates(db: Database, terms: readonly WeighedTerm[], filters: SearchFilters, limit: number): Promise<string[]> {
  if (terms.length === 0) return [];
  const names = terms.map(({ term }) => term);
  const weights = terms.map(({ weight }) => weight);
  const scored = sql`
    select position, sum(weight * asked.value) as score
    from unnest(${names}::text[], ${weights}::real[]) as asked (term, value)
    join dvcqg.search_postings p on p.term = asked.term
    cross join unnest(p.positions, p.weights) as posting (position, weight)
    group by position`;
  // Without facets the best can be cut off before their services are looked up.
  const cut = Object.keys(filters).length === 0 ? sql`order by score desc, position limit ${limit}` : sql``;
  const { rows } = await sql<{ code: string }>`
    select code from (${scored} ${cut}) found join dvcqg.search_documents using (position)
    where ${condition(filters)}
    order by score desc, position limit ${limit}`.execute(db);
  return rows.map(({ code }) => code);
}

/** Rows of the catalogue for some codes; unknown codes are left out. */
export async function readEntries(db: Database, codes: readonly string[]): Promise<CatalogueEntry[]> {
  const { rows } = await sql<{ entry: CatalogueEntry }>`
    select entry from dvcqg.search_documents where code = any(${[...codes]}::text[]) order by position`.execute(db);
  return rows.map(({ entry }) => entry);
}

/** The serialised summaries of some codes, by code. */
export async function readSummariesOf(db: Database, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ code: string; summary: string }>`
    select code, summary from dvcqg.services where is_current and code = any(${[...codes]}::text[])`.execute(db);
  return new Map(rows.map(({ code, summary }) => [code, summary]));
}

/** In how many services each term occurs: all single words, and those of the pairs that are asked for. */
export async function readVocabulary(db: Database): Promise<Map<string, number>> {
  const { rows } = await sql<{ term: string; documents: number }>`select term, documents from dvcqg.search_postings where term !~ ' '`.execute(db);
  return new Map(rows.map(({ term, documents }) => [term, documents]));
}

/** In how many services each of these terms occurs. */
export async function countDocuments(db: Database, terms: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ term: string; documents: number }>`
    select term, documents from dvcqg.search_postings where term = any(${[...terms]}::text[])`.execute(db);
  return new Map(rows.map(({ term, documents }) => [term, documents]));
}

/** A page of everything, by popularity and name. */
export async function browse(db: Database, filters: SearchFilters, offset: number, limit: number): Promise<{ codes: string[]; total: number }> {
  const where = condition(filters);
  const { rows } = await sql<{ code: string }>`
    select code from dvcqg.search_documents where ${where} order by position offset ${offset} limit ${limit}`.execute(db);
  const counted = await sql<{ total: number }>`select count(*)::integer as total from dvcqg.search_documents where ${where}`.execute(db);
  return { codes: rows.map(({ code }) => code), total: counted.rows[0]?.total ?? 0 };
}

/** How many services each choice would give; a facet's own choice is left out of its counts. */
export async function countFacets(db: Database, filters: SearchFilters): Promise<ServiceFacets> {
  const facets: Record<Facet, FacetCount[]> = { sector: [], agency: [], tier: [], audience: [], level: [], lifeEvent: [] };
  for (const [facet, column] of Object.entries(TEXT_COLUMNS) as [keyof typeof TEXT_COLUMNS, string][]) {
    const { rows } = await sql<FacetCount>`
      select ${sql.ref(column)} as value, count(*)::integer as count from dvcqg.search_documents
      where ${condition(filters, facet)} group by 1 order by 2 desc, 1`.execute(db);
    facets[facet] = rows;
  }
  for (const [facet, { column, values }] of Object.entries(BIT_COLUMNS) as [keyof typeof BIT_COLUMNS, (typeof BIT_COLUMNS)[keyof typeof BIT_COLUMNS]][]) {
    const { rows } = await sql<{ bit: number; count: number }>`
      select bit, count(*)::integer as count from dvcqg.search_documents, generate_series(0, ${values.length - 1}::integer) as bit
      where ${condition(filters, facet)} and (${sql.ref(column)} >> bit) & 1 = 1 group by 1 order by 2 desc, 1`.execute(db);
    facets[facet] = rows.map(({ bit, count }) => ({ value: values[bit] ?? '', count }));
  }
  return facets;
}
