import { sql, type Kysely } from 'kysely';

const STATEMENTS = [
  // One row a term, its services side by side: a row a posting would need ten times the space and the time.
  `create table dvcqg.search_postings (
     term text collate "C" primary key,
     documents integer not null,
     positions integer[] not null,
     weights real[] not null
   )`,
  `create table dvcqg.search_documents (
     code text collate "C" primary key,
     position integer not null unique,
     sector text not null,
     agency text not null,
     level text not null,
     tiers integer not null,
     audiences integer not null,
     life_events integer not null,
     entry jsonb not null
   )`,
  'alter table dvcqg.catalog_state add column database_search boolean not null default false',
];

/** Search inside the database, for catalogues that are too large for memory. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
