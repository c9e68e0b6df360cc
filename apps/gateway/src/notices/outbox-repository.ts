import type { DatabaseTransaction } from '../db/schema.js';
import type { HappeningName } from './happening-repository.js';

/** One event that nobody has been told of yet. */
export interface OutboxEntry extends HappeningName {
  readonly id: string;
}

/** Takes the oldest events for this transaction alone; other gateways pass over them. */
export async function takeOutbox(transaction: DatabaseTransaction, limit: number): Promise<OutboxEntry[]> {
  const rows = await transaction
    .selectFrom('outbox')
    .select(['id', 'dossier_id', 'event_position'])
    .where('sent_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ id, dossier_id: dossierId, event_position: eventPosition }) => ({ id, dossierId, eventPosition }));
}

/** Everything of these events is on its way. */
export async function closeOutbox(transaction: DatabaseTransaction, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await transaction.updateTable('outbox').set({ sent_at: at.toISOString() }).where('id', 'in', [...ids]).execute();
}
