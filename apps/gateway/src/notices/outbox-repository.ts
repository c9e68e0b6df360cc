import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../db/schema.js';
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

/**
 * What time it is for the database, by which all gateways go: their own clocks may differ. `ahead`: milliseconds that are added,
 * in tests.
 */
export async function readTime(db: Database, ahead: number): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() + ${ahead}::float8 * interval '1 millisecond' as now`.execute(db);
  return rows[0]?.now ?? new Date(Number.NaN);
}
