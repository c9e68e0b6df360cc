import type { Database, DatabaseTransaction } from '../../db/schema.js';
import type { DossierContact } from './contact.js';

/** Keeps where the applicant of a new dossier wants to hear of it. */
export async function insertContact(transaction: DatabaseTransaction, dossierId: string, { email, locale }: DossierContact): Promise<void> {
  await transaction.insertInto('dossier_contacts').values({ dossier_id: dossierId, email, locale }).execute();
}

/** By dossier. */
export async function readContacts(db: Database, dossierIds: readonly string[]): Promise<Map<string, DossierContact>> {
  if (dossierIds.length === 0) return new Map();
  const rows = await db.selectFrom('dossier_contacts').selectAll().where('dossier_id', 'in', [...dossierIds]).execute();
  return new Map(rows.map(({ dossier_id: id, email, locale }) => [id, { email, locale }]));
}
