import type { EventRow } from '../casework/case-repository.js';
import type { DatabaseTransaction } from '../db/schema.js';

/** A dossier with all that happened to it. */
export interface StoredDossier {
  readonly id: string;
  readonly events: readonly EventRow[];
}

const AT_ONCE = 500;

/** The next dossiers by their ids, locked, so that nothing happens to them while they are counted. */
export async function readFirstDossiers(transaction: DatabaseTransaction, after: string | undefined): Promise<StoredDossier[]> {
  const first = transaction.selectFrom('dossiers').select('id').orderBy('id').limit(AT_ONCE).forUpdate();
  const dossiers = await (after === undefined ? first : first.where('id', '>', after)).execute();
  if (dossiers.length === 0) return [];
  const events = await transaction.selectFrom('dossier_events').selectAll().where('dossier_id', 'in', dossiers.map(({ id }) => id)).orderBy('position').execute();
  const byDossier = Map.groupBy(events, (event) => event.dossier_id);
  return dossiers.map(({ id }) => ({ id, events: byDossier.get(id) ?? [] }));
}
