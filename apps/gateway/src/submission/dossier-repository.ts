import type { DossierFileRow, DossierRow } from '../casework/case-repository.js';
import type { Database } from '../db/schema.js';

export async function findDossier(db: Database, code: string): Promise<DossierRow | undefined> {
  return db.selectFrom('dossiers').selectAll().where('code', '=', code).executeTakeFirst();
}

/** What tells whose dossier it is, and how far it is. */
export type DossierKey = Pick<DossierRow, 'id' | 'subject' | 'revision' | 'agency_code' | 'holder_agency'>;

/** As little as there is to be known before it is clear who may see a dossier. */
export async function findDossierKey(db: Database, code: string): Promise<DossierKey | undefined> {
  return db.selectFrom('dossiers').select(['id', 'subject', 'revision', 'agency_code', 'holder_agency']).where('code', '=', code).executeTakeFirst();
}

export async function findFile(db: Database, dossierId: string, position: number): Promise<DossierFileRow | undefined> {
  return db.selectFrom('dossier_files').selectAll().where('dossier_id', '=', dossierId).where('position', '=', position).executeTakeFirst();
}

/** What a list shows of a dossier. */
export type ListedDossier = Pick<DossierRow, 'code' | 'service_code' | 'service_name' | 'agency_code' | 'agency_name' | 'status' | 'submitted_at' | 'result_due_at' | 'needs_citizen'>;

/** Dossiers of an owner, newest first. */
export async function listDossiers(db: Database, subject: string, offset: number, limit: number): Promise<{ items: ListedDossier[]; total: number }> {
  const mine = db.selectFrom('dossiers').where('subject', '=', subject);
  const items = await mine
    .select(['code', 'service_code', 'service_name', 'agency_code', 'agency_name', 'status', 'submitted_at', 'result_due_at', 'needs_citizen'])
    .orderBy('submitted_at', 'desc')
    .orderBy('code', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const { total } = await mine.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return { items, total: Number(total) };
}
