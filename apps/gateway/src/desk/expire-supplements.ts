import { SYSTEM } from '../casework/actor.js';
import type { Casework } from '../casework/create-casework.js';
import type { Database } from '../db/schema.js';

/** What ending supplements whose time is over needs of the gateway. */
export interface ExpiryParts {
  readonly db: Database;
  readonly casework: Pick<Casework, 'happen'>;
  readonly now: () => number;
}

/** In one sweep; the next one goes on. */
const MOST = 500;

/** Ends the open request of a dossier if its time is over; whether it did. */
async function expireOne({ casework }: ExpiryParts, id: string): Promise<boolean> {
  let isOver = false;
  await casework.happen(id, SYSTEM, ({ derived: { openSupplement: open }, at }) => {
    isOver = open?.state === 'citizen_asked' && open.until !== null && open.until <= at;
    return open && isOver ? [{ type: 'supplement_expired', requestId: open.requestId }] : [];
  });
  return isOver;
}

/**
 * Ends the supplement requests that nobody answered in time; how many. Two gateways may do it at once: each dossier is judged again
 * while its row is locked. One that fails does not keep the others.
 */
export async function expireSupplements(parts: ExpiryParts): Promise<number> {
  const { db, now } = parts;
  const rows = await db.selectFrom('dossiers').select('id').where('answer_until', '<=', new Date(now())).orderBy('answer_until').limit(MOST).execute();
  let expired = 0;
  const failures: unknown[] = [];
  for (const { id } of rows) {
    try {
      if (await expireOne(parts, id)) expired += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} supplement requests could not be ended`);
  return expired;
}
