import { sql } from 'kysely';
import { type Database, SCHEMA } from '../../db/schema.js';

/** Agencies that have dossiers. */
export interface DossierAgencies {
  /** They received them. */
  readonly receiving: readonly string[];
  /** Dossiers were forwarded to them. */
  readonly holding: readonly string[];
}

/** What agencies receive and forward to one another. */
type Seen = 'dossiers' | 'feedback';

/** Each value of an indexed column once: from one to the next, without reading all rows. */
const valuesOf = (table: Seen, column: 'agency_code' | 'holder_agency') => sql`
  (select ${sql.ref(column)} as code from ${sql.table(`${SCHEMA}.${table}`)} where ${sql.ref(column)} is not null order by ${sql.ref(column)} limit 1)
  union all
  select (select ${sql.ref(column)} from ${sql.table(`${SCHEMA}.${table}`)} where ${sql.ref(column)} > walk.code order by ${sql.ref(column)} limit 1) from walk where walk.code is not null`;

async function distinct(db: Database, table: Seen, column: 'agency_code' | 'holder_agency'): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`with recursive walk as (${valuesOf(table, column)}) select code from walk where code is not null`.execute(db);
  return rows.map(({ code }) => code);
}

/** The agencies that have dossiers, or feedback: as many as a province has, however many of these there are. */
export async function dossierAgencies(db: Database, table: Seen = 'dossiers'): Promise<DossierAgencies> {
  const [receiving, holding] = await Promise.all([distinct(db, table, 'agency_code'), distinct(db, table, 'holder_agency')]);
  return { receiving, holding };
}
