import type { DatabaseTransaction } from '../db/schema.js';
import { SYSTEM } from './actor.js';
import type { AppendedEvents, AppendEvents } from './append-events.js';

/** What follows at once when somebody has just asked to withdraw: before acceptance there is nothing to decide, so it is withdrawn. */
export async function settleWithdrawal(append: AppendEvents, transaction: DatabaseTransaction, asked: AppendedEvents): Promise<AppendedEvents> {
  return asked.derived.acceptance === null ? append(transaction, asked.dossierId, SYSTEM, () => [{ type: 'withdrawn' }]) : asked;
}
