import { intakeAnswerDue, workingCalendar } from '@dvcqg/domain';
import { foldVietnamese } from '@dvcqg/search';
import { sql, type Kysely } from 'kysely';

const EVENTS = [
  `alter table dvcqg.dossier_events
     add column data jsonb not null default '{}',
     add column actor text,
     add column actor_role text not null default 'citizen',
     add column actor_name text`,
  `alter table dvcqg.dossier_files
     add column kind text not null default 'submitted' check (kind in ('submitted', 'supplement', 'result')),
     add column request_id text,
     add column event_position integer not null default 1`,
  "alter table dvcqg.outbox add column event_position integer not null default 1",
  "update dvcqg.outbox set topic = 'dossier_event'",
  'alter table dvcqg.outbox alter column event_position drop default',
];

// What lists are found by. Everything here follows from the events; `casework` alone writes it.
const PROJECTION = [
  `alter table dvcqg.dossiers
     add column channel text not null default 'online',
     add column name_folded text not null default '',
     add column status text not null default 'registered',
     add column situation text not null default 'registered',
     add column revision integer not null default 1,
     add column due_at timestamptz,
     add column is_paused boolean not null default false,
     add column result_due_at timestamptz,
     add column needs_citizen boolean not null default false,
     add column holder_agency text,
     add column holder_agency_name text,
     add column unit text,
     add column person text,
     add column accepted_at timestamptz,
     add column finished_at timestamptz,
     add column ended_at timestamptz`,
];

// What was carried out under an idempotency key, besides submissions, and what was answered.
const COMMANDS = [
  `create table dvcqg.commands (
     subject text not null,
     key uuid not null,
     payload_hash text not null,
     answer jsonb not null,
     created_at timestamptz not null,
     primary key (subject, key)
   )`,
];

/** Dossiers that were handed in before get the due date of their first answer. */
async function fillIn(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; applicant_name: string; submitted_at: Date }>`select id, applicant_name, submitted_at from dvcqg.dossiers`.execute(db);
  const calendar = workingCalendar();
  for (const { id, applicant_name: name, submitted_at: at } of rows) {
    const { dueAt } = intakeAnswerDue(at.toISOString(), calendar);
    await sql`update dvcqg.dossiers set due_at = ${dueAt}, name_folded = ${foldVietnamese(name)} where id = ${id}`.execute(db);
  }
}

/** The life of a dossier after it was handed in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...EVENTS, ...PROJECTION, ...COMMANDS]) await sql.raw(statement).execute(db);
  await fillIn(db);
}
