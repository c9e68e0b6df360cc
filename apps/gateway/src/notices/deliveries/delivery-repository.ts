import type { Database, DatabaseTransaction } from '../../db/schema.js';
import type { DeliveryState } from '../../db/tables/notices.js';
import { type DeliveryName, deliveryId } from '../delivery-id.js';

/** A delivery that this gateway alone is at, until the claim ends. */
export interface ClaimedDelivery extends DeliveryName {
  readonly id: string;
  /** The how-manieth attempt this is. */
  readonly attempt: number;
}

/** How a delivery goes on after an attempt. */
export interface DeliveryProgress {
  readonly state: DeliveryState;
  readonly outcome: string;
  readonly at: Date;
  /** When to try again, while it is waiting. */
  readonly nextAttemptAt?: Date;
}

/** Writes deliveries that do not exist yet; the ids of those. What a recipient was ever told of stays, so nobody is told twice. */
export async function insertDeliveries(transaction: DatabaseTransaction, names: readonly DeliveryName[], at: Date): Promise<{ id: string; recipient: string }[]> {
  if (names.length === 0) return [];
  return transaction
    .insertInto('deliveries')
    .values(names.map((name) => ({
      id: deliveryId(name), dossier_id: name.dossierId, event_position: name.eventPosition, recipient: name.recipient, state: 'waiting' as const, created_at: at, next_attempt_at: at,
    })))
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'recipient'])
    .execute();
}

/** Takes a delivery whose time has come and nobody is at. Counted as an attempt from here on, whatever becomes of it. */
export async function claimDelivery(db: Database, id: string, at: Date, until: Date): Promise<ClaimedDelivery | undefined> {
  const row = await db
    .updateTable('deliveries')
    .set(({ eb }) => ({ attempts: eb('attempts', '+', 1), claimed_until: until }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', at)
    .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', at)]))
    .returning(['dossier_id', 'event_position', 'recipient', 'attempts'])
    .executeTakeFirst();
  return row && { id, dossierId: row.dossier_id, eventPosition: row.event_position, recipient: row.recipient, attempt: row.attempts };
}

/**
 * Records how an attempt went. Of a success every attempt may tell; anything else only the last one, so that a slow failure does
 * not undo what another gateway has done meanwhile. False when it was not taken.
 */
export async function recordAttempt(db: Database, { id, attempt }: ClaimedDelivery, { state, outcome, at, nextAttemptAt }: DeliveryProgress): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ state, outcome, claimed_until: null, ...(nextAttemptAt ? { next_attempt_at: nextAttemptAt } : {}), ...(state === 'waiting' ? {} : { finished_at: at }) })
    .where('id', '=', id)
    .where('state', '!=', 'sent')
    .$if(state !== 'sent', (query) => query.where('attempts', '=', attempt))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Deliveries to some recipients whose time came before `at` and that nobody is at, oldest first. */
export async function findDue(db: Database, recipients: readonly string[], at: Date, limit: number): Promise<{ id: string; recipient: string }[]> {
  return db
    .selectFrom('deliveries')
    .select(['id', 'recipient'])
    .where('state', '=', 'waiting')
    .where('recipient', 'in', [...recipients])
    .where('next_attempt_at', '<=', at)
    .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', at)]))
    .orderBy('next_attempt_at')
    .limit(limit)
    .execute();
}

/** How many deliveries of each recipient will not be tried again. */
export async function countDead(db: Database): Promise<{ recipient: string; total: number }[]> {
  const rows = await db.selectFrom('deliveries').select(['recipient', ({ fn }) => fn.countAll<string>().as('total')]).where('state', '=', 'dead').groupBy('recipient').execute();
  return rows.map(({ recipient, total }) => ({ recipient, total: Number(total) }));
}

/** An endpoint at this address wants nothing any more. */
export async function stopRecipient(db: Database, recipient: string, addressHash: string, at: Date): Promise<void> {
  await db.insertInto('stopped_recipients').values({ recipient, address_hash: addressHash, stopped_at: at }).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Has it said so? */
export async function isStopped(db: Database, recipient: string, addressHash: string): Promise<boolean> {
  const row = await db.selectFrom('stopped_recipients').select('recipient').where('recipient', '=', recipient).where('address_hash', '=', addressHash).executeTakeFirst();
  return row !== undefined;
}
