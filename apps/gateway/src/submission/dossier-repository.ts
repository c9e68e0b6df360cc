import { type Selectable, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { DossierEventsTable, DossierFilesTable, DossiersTable } from '../db/tables/dossiers.js';

export type DossierRow = Selectable<DossiersTable>;
export type DossierFileRow = Selectable<DossierFilesTable>;
export type DossierEventRow = Pick<Selectable<DossierEventsTable>, 'position' | 'type' | 'at'>;

export async function findDossier(db: Database, code: string): Promise<DossierRow | undefined> {
  return db.selectFrom('dossiers').selectAll().where('code', '=', code).executeTakeFirst();
}

/** In the order of the form. */
export async function listFiles(db: Database, dossierId: string): Promise<DossierFileRow[]> {
  return db.selectFrom('dossier_files').selectAll().where('dossier_id', '=', dossierId).orderBy('position').execute();
}

export async function findFile(db: Database, dossierId: string, position: number): Promise<DossierFileRow | undefined> {
  return db.selectFrom('dossier_files').selectAll().where('dossier_id', '=', dossierId).where('position', '=', position).executeTakeFirst();
}

/** Events of some dossiers, oldest first. */
export async function listEvents(db: Database, dossierIds: readonly string[]): Promise<Map<string, DossierEventRow[]>> {
  if (dossierIds.length === 0) return new Map();
  const rows = await db.selectFrom('dossier_events').selectAll().where('dossier_id', 'in', [...dossierIds]).orderBy('position').execute();
  return Map.groupBy(rows, ({ dossier_id }) => dossier_id);
}

/** Dossiers of an owner, newest first. */
export async function listDossiers(db: Database, subject: string, offset: number, limit: number): Promise<{ items: Omit<DossierRow, 'answers' | 'receipt'>[]; total: number }> {
  const mine = db.selectFrom('dossiers').where('subject', '=', subject);
  const items = await mine
    .select(['id', 'code', 'subject', 'service_code', 'service_version', 'service_name', 'agency_code', 'agency_name', 'form_id', 'form_version', 'applicant_name', 'submitted_at'])
    .orderBy('submitted_at', 'desc')
    .orderBy('code', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const { total } = await mine.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return { items, total: Number(total) };
}

/** A transaction that does not wait for the disk: for records whose loss in a power cut only loses themselves. */
export async function recordQuickly(db: Database, write: (transaction: Database) => Promise<void>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select set_config('synchronous_commit', 'off', true)`.execute(transaction);
    await write(transaction);
  });
}
