import { derivePayment } from '@dvcqg/domain';
import type { Log } from '../http/log.js';
import type { PaymentPlatform } from './platform.js';
import { recordNow, type RecordedPayment, type RecordParts } from './record-facts.js';
import { listAttempts, readFacts } from './repository.js';
import { toldFact } from './told-facts.js';

/** What asking needs of the gateway. */
export interface AskParts extends RecordParts {
  readonly platform: PaymentPlatform;
  readonly log: Log;
}

/**
 * Asks the platform what became of the open tries of a payment, and records it; for when a notice was lost. What cannot be asked now
 * is asked later. Gives the payment as it is then known, `undefined` when nothing was learned.
 */
export async function askAbout(parts: AskParts, paymentId: string): Promise<RecordedPayment | undefined> {
  const { db, platform, log, now } = parts;
  const { attempts } = derivePayment(await readFacts(db, paymentId));
  const open = new Set(attempts.filter(({ state }) => state === 'open').map(({ reference }) => reference));
  let recorded: RecordedPayment | undefined;
  for (const { reference, opened_at: openedAt, is_known: isKnown } of await listAttempts(db, paymentId)) {
    if (!open.has(reference) || !isKnown) continue;
    try {
      const told = await platform.query({ reference, openedAt });
      if (told) recorded = await recordNow(parts, paymentId, [toldFact('query_answer', told, new Date(now()).toISOString())]);
    } catch (error) {
      log.fault(error);
    }
  }
  return recorded;
}
