import { sql, type Kysely } from 'kysely';

const FEEDBACK = [
  `create table dvcqg.feedback (
     id uuid primary key,
     code text not null unique,
     subject text,
     kind text not null,
     about text not null,
     agency_code text not null,
     agency_name text not null,
     holder_agency text,
     holder_agency_name text,
     service_code text,
     service_name text,
     staff_name text,
     title text not null,
     content text not null,
     place text,
     sender jsonb not null,
     locale text not null,
     state text not null,
     revision integer not null check (revision >= 1),
     received_at timestamptz not null,
     due_at timestamptz,
     answered_at timestamptz,
     was_on_time boolean,
     desk_search text not null,
     similarity_keys text[] not null,
     sender_keys text[] not null
   )`,
  // What the sender wrote stays as it came; officers write beside it.
  `create trigger feedback_original before update of code, subject, staff_name, title, content, place, sender, received_at on dvcqg.feedback
     for each row execute function dvcqg.refuse_change()`,
  `create trigger feedback_kept before delete on dvcqg.feedback for each row execute function dvcqg.refuse_change()`,
  'create index feedback_agency on dvcqg.feedback (agency_code, state)',
  'create index feedback_holder on dvcqg.feedback (holder_agency, state) where holder_agency is not null',
  "create index feedback_search on dvcqg.feedback using gin (to_tsvector('simple', desk_search))",
  'create index feedback_alike on dvcqg.feedback using gin (similarity_keys)',
  'create index feedback_received on dvcqg.feedback (received_at)',
];

const PARTS = [
  `create table dvcqg.feedback_events (
     feedback_id uuid not null references dvcqg.feedback,
     position integer not null check (position >= 1),
     type text not null,
     at timestamptz not null,
     data jsonb not null,
     actor text not null,
     actor_role text not null,
     actor_name text,
     primary key (feedback_id, position)
   )`,
  'create trigger feedback_events_unchanging before update or delete on dvcqg.feedback_events for each row execute function dvcqg.refuse_change()',
  'create trigger feedback_events_kept before truncate on dvcqg.feedback_events for each statement execute function dvcqg.refuse_change()',
  `create table dvcqg.feedback_files (
     feedback_id uuid not null references dvcqg.feedback,
     position integer not null check (position >= 1),
     event_position integer not null,
     upload_id text not null unique,
     name text not null,
     size integer not null check (size >= 1),
     media_type text not null,
     primary key (feedback_id, position)
   )`,
  // Only what anybody may read. A row goes when it is withdrawn; the event stays.
  `create table dvcqg.published_feedback (
     feedback_id uuid primary key references dvcqg.feedback,
     code text not null unique,
     kind text not null,
     about text not null,
     agency_code text not null,
     agency_name text not null,
     service_code text,
     service_name text,
     title text not null,
     content text not null,
     answer text not null,
     sender_name text,
     received_at timestamptz not null,
     answered_at timestamptz not null,
     published_at timestamptz not null,
     search text not null
   )`,
  'create index published_feedback_newest on dvcqg.published_feedback (published_at desc, code)',
  "create index published_feedback_search on dvcqg.published_feedback using gin (to_tsvector('simple', search))",
  `create table dvcqg.feedback_outbox (
     id bigint generated always as identity primary key,
     feedback_id uuid not null references dvcqg.feedback,
     event_position integer not null,
     created_at timestamptz not null,
     sent_at timestamptz
   )`,
  'create index feedback_outbox_waiting on dvcqg.feedback_outbox (id) where sent_at is null',
  // Letters about feedback are delivered as those about dossiers are; which of the two it is, the recipient says.
  'alter table dvcqg.deliveries drop constraint deliveries_dossier_id_fkey',
];

/** Reflections and petitions, what happened to them, and what of them is public. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...FEEDBACK, ...PARTS]) await sql.raw(statement).execute(db);
}
