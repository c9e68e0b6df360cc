import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `create table dvcqg.uploads (
     id text primary key,
     owner text not null,
     idempotency_key uuid not null,
     fingerprint text not null,
     name text,
     size integer not null check (size > 0),
     received integer not null default 0 check (received between 0 and size),
     writer text,
     state text not null check (state in ('receiving', 'checking', 'ready', 'refused')),
     check_after timestamptz,
     checks integer not null default 0,
     refusal text,
     media_type text,
     sha256 text,
     object text,
     dossier_id text,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     deleted_at timestamptz,
     unique (owner, idempotency_key),
     check (state <> 'ready' or deleted_at is not null or (object is not null and sha256 is not null and media_type is not null))
   )`,
  `create index uploads_waiting on dvcqg.uploads (check_after) where state = 'checking' and deleted_at is null`,
  'create index uploads_expiring on dvcqg.uploads (expires_at) where dossier_id is null and deleted_at is null',
  'create index uploads_unclaimed on dvcqg.uploads (owner) where dossier_id is null and deleted_at is null',
  'create index uploads_deleted on dvcqg.uploads (created_at) where deleted_at is not null',
  'create index uploads_object on dvcqg.uploads (object) where object is not null',
  `create table dvcqg.upload_pieces (
     upload_id text not null references dvcqg.uploads on delete cascade,
     position integer not null,
     size integer not null check (size > 0),
     object text not null unique,
     primary key (upload_id, position)
   )`,
];

/** Files on their way into dossiers. The bytes are in the file store; rows say which of them count. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
