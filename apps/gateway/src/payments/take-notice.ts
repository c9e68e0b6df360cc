import { CURRENCY } from '@dvcqg/domain';
import type { PaymentNotice, PaymentNoticeAnswer } from '@dvcqg/openapi';
import { canonicalHash } from '../canonical-hash.js';
import type { Log } from '../http/log.js';
import { keepNotice } from './job-repository.js';
import type { DatedTidings, NoticeVerdict, PaymentPlatform } from './platform.js';
import { recordFacts, type RecordedPayment, type RecordParts } from './record-facts.js';
import { findPaymentByReference } from './repository.js';
import { toldFact } from './told-facts.js';

/** What taking notices needs of the gateway. */
export interface NoticeParts extends RecordParts {
  readonly platform: PaymentPlatform;
  readonly log: Log;
}

/** Longest body that is kept of what nobody signed. */
const LONGEST_FORGED = 2000;

function verdictOf({ tidings }: DatedTidings, recorded: RecordedPayment | undefined): NoticeVerdict {
  if (!tidings.isGenuine) return 'bad_signature';
  if (!recorded) return 'unknown_reference';
  if (tidings.outcome !== 'succeeded') return 'recorded';
  if (tidings.currency !== CURRENCY) return 'wrong_currency';
  return tidings.amount === recorded.derived.amount ? 'recorded' : 'wrong_amount';
}

/**
 * Takes a notice: kept, judged, recorded and its dossier told in one transaction. Once it is answered, it is committed; without an
 * answer the platform sends it again, and the same notice again changes nothing.
 */
export async function takeNotice(parts: NoticeParts, notice: PaymentNotice): Promise<PaymentNoticeAnswer> {
  const { db, platform, faults, now, log, tell } = parts;
  const told = platform.readNotice(notice);
  const { reference, isGenuine } = told.tidings;
  const at = new Date(now()).toISOString();
  await faults('after-notice');
  const { verdict, change } = await db.transaction().execute(async (transaction) => {
    const paymentId = await findPaymentByReference(transaction, reference);
    const recorded = paymentId !== undefined && isGenuine ? await recordFacts(parts, transaction, paymentId, [toldFact('notice', told, at)]) : undefined;
    const judged = verdictOf(told, recorded);
    const body = JSON.stringify(notice);
    await keepNotice(transaction, { body_hash: canonicalHash(notice), reference, payment_id: paymentId ?? null, verdict: judged, body: isGenuine ? body : body.slice(0, LONGEST_FORGED), at });
    return { verdict: judged, change: recorded?.change };
  });
  await faults('after-payment-commit');
  if (change) tell(change);
  if (verdict !== 'recorded') log.event('payment-notice-without-effect', { verdict });
  return platform.answerNotice(reference, verdict, new Date(now()));
}
