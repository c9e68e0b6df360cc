import { sql, type Kysely } from 'kysely';

const STATEMENTS = [
  `create table dvcqg.search_postings (
     term text not null,
     code text not null,
     weight real not null,
     primary key (term, code)
   )`,
  'create table dvcqg.search_terms (term text primary key, documents integer not null)',
  `create table dvcqg.search_documents (
     code text primary key,
     position integer not null,
     sector text not null,
     agency text not null,
     level text not null,
     tiers integer not null,
     audiences integer not null,
     life_events integer not null,
     entry jsonb not null
   )`,
  'create index search_documents_position on dvcqg.search_documents (position)',
  // Codes and Vietnamese words are compared byte by byte, whatever the collation of the database.
  'alter table dvcqg.search_postings alter column term type text collate "C", alter column code type text collate "C"',
  'alter table dvcqg.catalog_state add column database_search boolean not null default false',
];

/** Search inside the database, for catalogues that are too large for memory. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
