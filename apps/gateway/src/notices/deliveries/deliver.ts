import { setTimeout as pause } from 'node:timers/promises';
import { isRetryable, isUnavailable } from '../../db/errors.js';
import type { NoticeParts } from '../notice-parts.js';
import type { Outcome } from '../outcome.js';
import { queueOf } from '../queues.js';
import { RETRY_DELAYS, retryDelay } from '../retry-schedule.js';
import { readTime } from '../time-repository.js';
import { claimDelivery, type ClaimedDelivery, type DeliveryProgress, recordAttempt } from './delivery-repository.js';
import type { Tell } from './tell.js';

/** Carries one delivery as far as it goes now. Nothing happens when it is done, not due, or somebody else is at it. */
export type Deliver = (id: string) => Promise<void>;

/** What delivering needs. */
export type DeliverParts = Pick<NoticeParts, 'db' | 'log' | 'addJobs' | 'random' | 'ahead' | 'faults'> & { readonly tell: Tell };

/** Longer than any attempt can take. A gateway that dies gives its deliveries free after that. */
export const CLAIM_MS = 90_000;
const MOST_ATTEMPTS = RETRY_DELAYS.length + 1;
/** While the database is away after a recipient took a delivery, a gateway that lives keeps trying to write that down. */
const RECORD_TRIES = 30;
const RECORD_PAUSE_MS = 1000;

function progressOf(outcome: Outcome, attempt: number, at: Date, random: number): DeliveryProgress {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', outcome: 'sent', at };
    case 'gone':
      return { state: 'stopped', outcome: 'status_410', at };
    case 'dropped':
      return { state: 'dropped', outcome: outcome.reason, at };
    case 'refused':
      return { state: 'dead', outcome: outcome.reason, at };
    case 'failed': {
      const delay = retryDelay(attempt, random, outcome.askedMilliseconds);
      if (delay === undefined) return { state: 'dead', outcome: outcome.reason, at };
      return { state: 'waiting', outcome: outcome.reason, at, nextAttemptAt: new Date(at.getTime() + delay) };
    }
  }
}

async function record({ db, log, addJobs, random, ahead }: DeliverParts, delivery: ClaimedDelivery, outcome: Outcome): Promise<void> {
  const at = await readTime(db, ahead());
  const progress = progressOf(outcome, delivery.attempt, at, random());
  const taken = await db.transaction().execute(async (transaction) => {
    if (!(await recordAttempt(transaction, delivery, progress))) return false;
    if (progress.nextAttemptAt) await addJobs(transaction, queueOf(delivery.recipient), [{ key: delivery.id, after: progress.nextAttemptAt }]);
    return true;
  });
  const { id, recipient, attempt } = delivery;
  if (taken) log.event('delivery', { delivery: id, recipient, attempt, state: progress.state, outcome: progress.outcome });
}

async function recordPatiently(parts: DeliverParts, delivery: ClaimedDelivery, outcome: Outcome): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await record(parts, delivery, outcome);
    } catch (error) {
      if (tries >= RECORD_TRIES || !(isUnavailable(error) || isRetryable(error))) throw error;
      await pause(RECORD_PAUSE_MS);
    }
  }
}

/**
 * Makes it. Between the moment a recipient takes a delivery and the commit that says so there is one statement and nothing else;
 * a gateway that dies right there leaves a delivery that is sent once more under the same id.
 */
export function createDeliver(parts: DeliverParts): Deliver {
  const { db, tell, ahead, faults } = parts;
  return async (id) => {
    const at = await readTime(db, ahead());
    const delivery = await claimDelivery(db, id, at, new Date(at.getTime() + CLAIM_MS));
    if (!delivery) return;
    await faults('before-hand-over');
    const outcome: Outcome = delivery.attempt > MOST_ATTEMPTS ? { kind: 'failed', reason: 'attempts_broken_off' } : await tell(delivery, at);
    await faults('after-hand-over');
    await recordPatiently(parts, delivery, outcome);
  };
}
