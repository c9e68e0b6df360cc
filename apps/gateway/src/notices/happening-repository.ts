import { toRecorded } from '../casework/event-rows.js';
import type { Database } from '../db/schema.js';
import { type Happening, happeningAt, type NoticedDossier } from './happening.js';

/** One event of one dossier. */
export interface HappeningName {
  readonly dossierId: string;
  readonly eventPosition: number;
}

async function readDossiers(db: Database, ids: readonly string[]): Promise<NoticedDossier[]> {
  const rows = await db.selectFrom('dossiers').select(['id', 'code', 'service_code', 'service_name', 'agency_code', 'agency_name']).where('id', 'in', [...ids]).execute();
  return rows.map((row) => ({
    id: row.id, code: row.code, service: { code: row.service_code, name: row.service_name }, agency: { code: row.agency_code, name: row.agency_name },
  }));
}

/** What happened, in the order of the names; `undefined` where there is nothing of that name. */
export async function readHappenings(db: Database, names: readonly HappeningName[]): Promise<(Happening | undefined)[]> {
  const ids = [...new Set(names.map(({ dossierId }) => dossierId))];
  if (ids.length === 0) return [];
  const dossiers = new Map((await readDossiers(db, ids)).map((dossier) => [dossier.id, dossier]));
  const rows = await db.selectFrom('dossier_events').select(['dossier_id', 'position', 'type', 'at', 'data']).where('dossier_id', 'in', ids).orderBy('position').execute();
  const events = Map.groupBy(rows, ({ dossier_id: id }) => id);
  return names.map(({ dossierId, eventPosition: position }) => {
    const dossier = dossiers.get(dossierId);
    return dossier && happeningAt(dossier, (events.get(dossierId) ?? []).map(toRecorded), position);
  });
}
