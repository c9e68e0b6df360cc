import { sql } from 'kysely';
import type { DossierFileRow, DossierRow } from '../casework/case-repository.js';
import { type Database, SCHEMA } from '../db/schema.js';

/** What tells whose dossier it is, and how far it is. */
export type DossierKey = Pick<DossierRow, 'id' | 'subject' | 'revision' | 'agency_code' | 'holder_agency'>;

/**
 * For each code as little as there is to be known before it is clear who may see the dossier; `undefined` in the place of one that
 * does not exist. The database does the same work for both: where there is none it finds the dossier next to it.
 */
export async function findDossierKeys(db: Database, codes: readonly string[]): Promise<(DossierKey | undefined)[]> {
  const columns = sql.raw('code, id, subject, revision, agency_code, holder_agency');
  const table = sql.table(`${SCHEMA}.dossiers`);
  const { rows } = await sql<DossierKey & { readonly code: string; readonly asked: string }>`
    select asked.code as asked, near.* from unnest(${codes}::text[]) as asked (code), lateral (
      (select ${columns} from ${table} where dossiers.code >= asked.code order by code limit 1)
      union all
      (select ${columns} from ${table} where dossiers.code < asked.code order by code desc limit 1)
      limit 1) as near`.execute(db);
  const found = new Map(rows.map((row) => [row.asked, row]));
  return codes.map((code) => (found.get(code)?.code === code ? found.get(code) : undefined));
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
