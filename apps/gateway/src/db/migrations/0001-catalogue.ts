import { sql, type Kysely } from 'kysely';

const STATEMENTS = [
  `create table dvcqg.services (
     code text not null,
     version integer not null check (version >= 1),
     is_current boolean not null,
     withdrawn_on date,
     popularity smallint not null default 0,
     content jsonb not null,
     summary text not null,
     source_hash text not null,
     imported_at timestamptz not null default now(),
     primary key (code, version)
   )`,
  // At most one current version; also finds it.
  'create unique index services_current on dvcqg.services (code) where is_current',
  `create table dvcqg.sectors (
     code text primary key, name text not null, position integer not null, service_count integer not null
   )`,
  `create table dvcqg.agencies (
     code text primary key, name text not null, position integer not null, service_count integer not null
   )`,
  'create table dvcqg.life_events (code text primary key, service_count integer not null)',
  `create table dvcqg.administrative_units (
     code text not null,
     valid_from date not null,
     valid_to date not null,
     tier text not null,
     parent_code text,
     search_names text not null,
     content jsonb not null,
     primary key (code, valid_from),
     check (valid_from <= valid_to)
   )`,
  'create table dvcqg.portal (id boolean primary key default true check (id), content jsonb not null)',
  `create table dvcqg.catalog_state (
     id boolean primary key default true check (id),
     revision integer not null,
     catalog_version text not null,
     counts jsonb not null,
     updated_at timestamptz not null default now(),
     document bytea not null,
     document_br bytea not null,
     document_gzip bytea not null
   )`,
  // The documents are compressed already.
  'alter table dvcqg.catalog_state alter column document_br set storage external, alter column document_gzip set storage external',
  `create table dvcqg.import_runs (
     id integer generated always as identity primary key,
     source text not null check (source in ('shipped', 'export')),
     data_version text not null,
     started_at timestamptz not null,
     finished_at timestamptz not null default now(),
     counts jsonb not null,
     refused integer not null
   )`,
];

/** The catalogue, its directories and its imports. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
