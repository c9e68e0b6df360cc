import { sql, type Kysely } from 'kysely';

const TABLES = [
  // Random bytes of this portal, or only their fingerprint when GATEWAY_SECRET holds them.
  `create table dvcqg.gateway_secrets (
     name text primary key,
     value bytea check (length(value) = 32),
     fingerprint bytea not null,
     created_at timestamptz not null default now()
   )`,
  `create table dvcqg.drafts (
     subject text not null,
     id uuid not null,
     revision integer not null check (revision >= 1),
     service_code text not null,
     service_name text not null,
     step text,
     operation_id uuid not null,
     content text not null,
     content_hash text not null,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     expires_at timestamptz not null,
     primary key (subject, id)
   )`,
  'create index drafts_newest on dvcqg.drafts (subject, updated_at desc, id)',
  'create index drafts_expiry on dvcqg.drafts (expires_at)',
  // The row of an agency and a day is locked from the moment a number is taken until the dossier is committed, so a number
  // that is rolled back is taken by the next one: no gaps.
  `create table dvcqg.dossier_sequences (
     agency text not null,
     day date not null,
     last integer not null check (last >= 1),
     primary key (agency, day)
   )`,
  `create table dvcqg.dossiers (
     id uuid primary key,
     code text not null unique,
     subject text not null,
     service_code text not null,
     service_version integer not null,
     service_name text not null,
     agency_code text not null,
     agency_name text not null,
     form_id text not null,
     form_version integer not null,
     applicant_name text not null,
     answers jsonb not null,
     receipt text not null,
     submitted_at timestamptz not null
   )`,
  'create index dossiers_newest on dvcqg.dossiers (subject, submitted_at desc, code)',
];

// These are written before their dossier, so that its number is taken as late as possible.
const PARTS = [
  `create table dvcqg.operations (
     subject text not null,
     key uuid not null,
     payload_hash text not null,
     dossier_id uuid not null references dvcqg.dossiers deferrable initially deferred,
     created_at timestamptz not null,
     primary key (subject, key)
   )`,
  `create table dvcqg.dossier_files (
     dossier_id uuid not null references dvcqg.dossiers deferrable initially deferred,
     position integer not null check (position >= 1),
     upload_id text not null unique,
     name text not null,
     size integer not null check (size >= 1),
     media_type text not null,
     sha256 text not null,
     pointer text not null,
     paper text,
     primary key (dossier_id, position)
   )`,
  `create table dvcqg.dossier_events (
     dossier_id uuid not null references dvcqg.dossiers deferrable initially deferred,
     position integer not null check (position >= 1),
     type text not null,
     at timestamptz not null,
     primary key (dossier_id, position)
   )`,
  `create table dvcqg.outbox (
     id bigint generated always as identity primary key,
     topic text not null,
     dossier_id uuid not null references dvcqg.dossiers deferrable initially deferred,
     created_at timestamptz not null,
     sent_at timestamptz
   )`,
  'create index outbox_waiting on dvcqg.outbox (id) where sent_at is null',
];

const AUDIT = [
  `create table dvcqg.audit_log (
     position bigint primary key,
     at timestamptz not null,
     action text not null,
     actor text not null,
     dossier_id uuid,
     hash text not null
   )`,
  // The end of the chain. Locked by whoever adds to it.
  'create table dvcqg.audit_head (id boolean primary key default true check (id), position bigint not null, hash text not null)',
  "insert into dvcqg.audit_head (position, hash) values (0, '')",
  `create function dvcqg.refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'What is in % is never changed', tg_table_name using errcode = 'restrict_violation';
   end $$`,
  ...['dossier_events', 'audit_log'].flatMap((table) => [
    `create trigger ${table}_unchanging before update or delete on dvcqg.${table} for each row execute function dvcqg.refuse_change()`,
    `create trigger ${table}_kept before truncate on dvcqg.${table} for each statement execute function dvcqg.refuse_change()`,
  ]),
];

/** Drafts, dossiers and everything that is committed together with one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...PARTS, ...AUDIT]) await sql.raw(statement).execute(db);
}
