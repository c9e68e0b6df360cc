import { type Insertable, type Selectable, sql } from 'kysely';
import { insertMany } from '../db/insert-many.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import type { DossierEventsTable, DossierFilesTable, DossiersTable } from '../db/tables/dossiers.js';

export type DossierRow = Selectable<DossiersTable>;
export type DossierFileRow = Selectable<DossierFilesTable>;
export type EventRow = Selectable<DossierEventsTable>;
export type NewDossierRow = Insertable<DossiersTable>;
export type NewEventRow = Insertable<DossierEventsTable>;
/** A file that comes after the submission; its number is given when it is written. */
export type LaterFile = Omit<Insertable<DossierFilesTable>, 'dossier_id' | 'position'>;

/** What follows from the events and is kept with a dossier, so that lists can be found by it. */
export type Projection = Required<Pick<Insertable<DossiersTable>,
  'status' | 'situation' | 'revision' | 'due_at' | 'is_paused' | 'paused_since' | 'answer_until' | 'result_due_at' | 'needs_citizen' | 'holder_agency' | 'holder_agency_name' | 'unit' | 'person'
  | 'accepted_at' | 'finished_at' | 'ended_at' | 'report_tallies'>>;

/** A dossier whose row stays locked until the transaction ends, so that only one at a time changes it. */
export async function lockDossier(transaction: DatabaseTransaction, id: string): Promise<DossierRow | undefined> {
  return transaction.selectFrom('dossiers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** A dossier that exists. */
export async function findDossierById(db: Database, id: string): Promise<DossierRow> {
  return db.selectFrom('dossiers').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** Oldest first. */
export async function readEvents(db: Database, dossierId: string): Promise<EventRow[]> {
  return db.selectFrom('dossier_events').selectAll().where('dossier_id', '=', dossierId).orderBy('position').execute();
}

/** In the order in which they came. */
export async function readFiles(db: Database, dossierId: string): Promise<DossierFileRow[]> {
  return db.selectFrom('dossier_files').selectAll().where('dossier_id', '=', dossierId).orderBy('position').execute();
}

export async function insertEvents(transaction: DatabaseTransaction, rows: readonly NewEventRow[]): Promise<void> {
  await transaction.insertInto('dossier_events').values([...rows]).execute();
}

/** New dossiers with what follows from their events. */
export async function insertManyDossiers(transaction: DatabaseTransaction, rows: readonly NewDossierRow[]): Promise<void> {
  await insertMany(transaction, 'dossiers', rows, ['answers', 'report_tallies']);
}

/** Events of many dossiers. */
export async function insertManyEvents(transaction: DatabaseTransaction, rows: readonly NewEventRow[]): Promise<void> {
  await insertMany(transaction, 'dossier_events', rows, ['data']);
}

export async function updateProjection(transaction: DatabaseTransaction, id: string, projection: Projection): Promise<void> {
  await transaction.updateTable('dossiers').set(projection).where('id', '=', id).execute();
}

/** One row for each event that others are to be told of. */
export async function insertOutbox(transaction: DatabaseTransaction, dossierId: string, positions: readonly number[], at: string): Promise<void> {
  await transaction.insertInto('outbox').values(positions.map((position) => ({ topic: 'dossier_event' as const, dossier_id: dossierId, event_position: position, created_at: at }))).execute();
}

/** Files that came after the submission, numbered on. */
export async function insertLaterFiles(transaction: DatabaseTransaction, dossierId: string, files: readonly LaterFile[]): Promise<void> {
  if (files.length === 0) return;
  const { last } = await transaction.selectFrom('dossier_files').select(sql<number>`coalesce(max(position), 0)`.as('last')).where('dossier_id', '=', dossierId).executeTakeFirstOrThrow();
  await transaction.insertInto('dossier_files').values(files.map((file, at) => ({ ...file, dossier_id: dossierId, position: last + at + 1 }))).execute();
}
