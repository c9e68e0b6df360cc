import { sql, type Kysely } from 'kysely';

const COLUMNS = [
  'alter table dvcqg.dossiers add column paused_since timestamptz, add column answer_until timestamptz',
  // Computed by the database, so that a list and its counts can never disagree with what they are found by.
  `alter table dvcqg.dossiers
     add column desk_queue text not null generated always as (
       case
         when situation = 'registered' or (situation = 'supplement_sent' and accepted_at is null) then 'intake'
         when situation in ('accepted', 'processing', 'paused', 'supplement_sent') then 'work'
         when situation = 'supplement_asked' then 'supplement'
         when situation = 'payment_asked' then 'payment'
         when situation = 'withdrawal_asked' then 'withdrawal'
         when situation = 'finished' then 'finished'
         else 'ended'
       end) stored,
     add column desk_due timestamptz not null generated always as (
       case
         when due_at is null then timestamptz 'infinity'
         when is_paused and coalesce(paused_since, due_at) <= due_at then timestamptz 'infinity'
         else due_at
       end) stored`,
];

/** All that a list is narrowed by, so that it is found without reading the dossiers themselves. */
const NARROWING = 'agency_code, holder_agency, service_code, person';

// One for each way to order: within a queue, over all queues, by age.
const INDEXES = [
  `create index dossiers_desk_queue on dvcqg.dossiers (desk_queue, desk_due, submitted_at, id) include (${NARROWING})`,
  `create index dossiers_desk_due on dvcqg.dossiers (desk_due, submitted_at, id) include (desk_queue, ${NARROWING})`,
  `create index dossiers_desk_age on dvcqg.dossiers (submitted_at, id) include (desk_queue, desk_due, ${NARROWING})`,
  'create index dossiers_service on dvcqg.dossiers (service_code)',
  'create index dossiers_agency on dvcqg.dossiers (agency_code)',
  'create index dossiers_holder on dvcqg.dossiers (holder_agency) where holder_agency is not null',
  // Beginnings of words of names, beginnings and ends of codes.
  "create index dossiers_name_words on dvcqg.dossiers using gin (to_tsvector('simple', name_folded))",
  'create index dossiers_code_begin on dvcqg.dossiers (code text_pattern_ops)',
  'create index dossiers_code_end on dvcqg.dossiers (reverse(code) text_pattern_ops)',
  'create index dossiers_person on dvcqg.dossiers (person) where person is not null',
  'create index dossiers_answer_until on dvcqg.dossiers (answer_until) where answer_until is not null',
  'create index audit_log_dossier on dvcqg.audit_log (dossier_id, position)',
];

// Officers who have signed in, under the name that the audit log has for them.
const OFFICERS = `create table dvcqg.officers (
     actor text primary key,
     name text not null,
     roles jsonb not null,
     seen_at timestamptz not null
   )`;

/** The officers' side: what lists of dossiers are found by, and who the officers are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...COLUMNS, ...INDEXES, OFFICERS]) await sql.raw(statement).execute(db);
}
