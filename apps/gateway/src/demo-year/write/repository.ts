import type { Role } from '@dvcqg/openapi';
import { type Selectable, sql } from 'kysely';
import { insertMany } from '../../db/insert-many.js';
import type { Database, DatabaseTransaction } from '../../db/schema.js';
import type { DemoSettings, DemoYearsTable } from '../../db/tables/demo-years.js';
import { DEMO_SUBJECT } from '../people/agencies.js';

/** A year as it is kept. */
export type DemoYearRow = Selectable<DemoYearsTable>;

/** A year that is to be made. */
export interface DemoYearName {
  /** One of each name in a database. */
  readonly name: string;
  readonly seed: string;
  readonly dossiers: number;
  /** ISO 8601; nothing happened after it. */
  readonly endsAt: string;
  readonly settings: DemoSettings;
}

export async function findDemoYear(db: Database, name: string): Promise<DemoYearRow | undefined> {
  return db.selectFrom('demo_years').selectAll().where('name', '=', name).executeTakeFirst();
}

/** The year of this name; when there is none yet, this one becomes it. */
export async function findOrInsertDemoYear(db: Database, { name, seed, dossiers, endsAt, settings }: DemoYearName): Promise<DemoYearRow> {
  await db.insertInto('demo_years').values({ name, seed, dossiers, ends_at: endsAt, settings: JSON.stringify(settings) }).onConflict((conflict) => conflict.doNothing()).execute();
  return db.selectFrom('demo_years').selectAll().where('name', '=', name).executeTakeFirstOrThrow();
}

/** How many dossiers of a year are written; nobody else writes any until the transaction ends. */
export async function lockDemoYear(transaction: DatabaseTransaction, name: string): Promise<number> {
  const { written } = await transaction.selectFrom('demo_years').select('written').where('name', '=', name).forUpdate().executeTakeFirstOrThrow();
  return written;
}

export async function setWritten(transaction: DatabaseTransaction, name: string, written: number): Promise<void> {
  await transaction.updateTable('demo_years').set({ written }).where('name', '=', name).execute();
}

/** Whether there is a dossier that nobody made up. */
export async function hasRealDossiers(db: Database): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select from dvcqg.dossiers where not starts_with(subject, ${DEMO_SUBJECT})) as found`.execute(db);
  return rows[0]?.found === true;
}

export async function hasDossiers(db: Database): Promise<boolean> {
  return (await db.selectFrom('dossiers').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** How many dossiers an agency gets on a day (`YYYY-MM-DD`). */
export interface DayCount {
  readonly agency: string;
  readonly day: string;
  readonly count: number;
}

/** Takes so many numbers for each agency and day; gives the last one of each, in the same order. Nobody else gets them. */
export async function takeNumbers(transaction: DatabaseTransaction, counts: readonly DayCount[]): Promise<number[]> {
  const { rows } = await sql<{ agency: string; day: string; last: number }>`
    insert into dvcqg.dossier_sequences as known (agency, day, last)
    select agency, day::date, count from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) as given (agency text, day text, count integer)
    order by agency, day
    on conflict (agency, day) do update set last = known.last + excluded.last
    returning agency, day::text as day, last`.execute(transaction);
  const last = new Map(rows.map((row) => [`${row.agency} ${row.day}`, row.last]));
  return counts.map(({ agency, day }) => last.get(`${agency} ${day}`) ?? Number.NaN);
}

/** A transaction that does not wait for the disk; what a power cut takes is made again. */
export async function inQuickTransaction<Result>(db: Database, write: (transaction: DatabaseTransaction) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (transaction) => {
    await sql`select set_config('synchronous_commit', 'off', true), set_config('statement_timeout', '0', true)`.execute(transaction);
    return write(transaction);
  });
}

/** Somebody who works at an agency. */
export interface OfficerName {
  /** `AuditLog.actorOf` the account. */
  readonly actor: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Names of officers, so that the register and the audit log can tell them. */
export async function insertOfficers(db: Database, officers: readonly OfficerName[], seenAt: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('officers').where('actor', 'in', officers.map(({ actor }) => actor)).execute();
    await insertMany(transaction, 'officers', officers.map(({ actor, name, roles }) => ({ actor, name, roles: JSON.stringify(roles), seen_at: seenAt })), ['roles']);
  });
}

/** Tells the database's planner what there is now: it would take another minute to notice. */
export async function analyze(db: Database): Promise<void> {
  for (const table of ['dossiers', 'dossier_events', 'audit_log', 'ratings', 'payments']) await sql`analyze ${sql.table(`dvcqg.${table}`)}`.execute(db);
}
