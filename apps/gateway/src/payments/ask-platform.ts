import { derivePayment } from '@dvcqg/domain';
import type { Database } from '../db/schema.js';
import type { Log } from '../http/log.js';
import type { PaymentPlatform } from './platform.js';
import { recordNow, type RecordedPayment, type RecordParts } from './record-facts.js';
import { type AttemptRow, listAttempts, readFacts } from './repository.js';
import { toldFact } from './told-facts.js';

/** What asking needs of the gateway. */
export interface AskParts extends RecordParts {
  readonly platform: PaymentPlatform;
  readonly log: Log;
}

/** Tries of a payment of which nobody knows the end yet, oldest first. */
export async function openAttempts(db: Database, paymentId: string): Promise<AttemptRow[]> {
  const { attempts } = derivePayment(await readFacts(db, paymentId));
  const open = new Set(attempts.filter(({ state }) => state === 'open').map(({ reference }) => reference));
  return (await listAttempts(db, paymentId)).filter(({ reference }) => open.has(reference));
}

/**
 * Asks the platform what became of the open tries of a payment, and records it; for when a notice was lost. What cannot be asked now
 * is asked later. Gives the payment as it is then known, `undefined` when nothing was learned.
 */
export async function askAbout(parts: AskParts, paymentId: string): Promise<RecordedPayment | undefined> {
  const { db, platform, log, now } = parts;
  let recorded: RecordedPayment | undefined;
  for (const { reference, opened_at: openedAt, is_known: isKnown } of await openAttempts(db, paymentId)) {
    if (!isKnown) continue;
    try {
      const told = await platform.query({ reference, openedAt });
      if (told) recorded = await recordNow(parts, paymentId, [toldFact('query_answer', told, new Date(now()).toISOString())]);
    } catch (error) {
      log.fault(error);
    }
  }
  return recorded;
}
