import { type Attempt, derivePayment, type PlannedRefund, planRefunds } from '@dvcqg/domain';
import { askAbout, type AskParts } from './ask-platform.js';
import { listToReview, takeDueChecks, takeDueRefunds } from './job-repository.js';
import { recordNow } from './record-facts.js';
import { findAttempt, findPayment, type PaymentRow, readFacts, updatePayment } from './repository.js';
import { feeOf, review, type ReviewParts } from './review-payment.js';
import { endedFact } from './told-facts.js';

/** What looking after payments needs of the gateway. */
export interface LookAfterParts extends AskParts, ReviewParts {
  readonly firstCheckMilliseconds: number;
}

const AT_ONCE = 50;
/** Nobody else takes up what is being worked on. */
const LEASE = 60_000;
const LONGEST_WAIT = 6 * 3_600_000;
/** A try about which nothing was heard for so long is not asked about any more. */
const GIVEN_UP_AFTER = 7 * 24 * 3_600_000;
const REFUND_AGAIN_AFTER = 10 * 60_000;

/** Ends tries about which nothing was heard for a week. Money that comes for one all the same still counts. */
async function giveUp(parts: LookAfterParts, paymentId: string, attempts: readonly Attempt[], amount: number | null): Promise<void> {
  const at = new Date(parts.now()).toISOString();
  const facts = attempts.map(({ reference }) => endedFact(`given up ${reference}`, { reference, code: 'given-up', amount: amount ?? 0, at }));
  await recordNow(parts, paymentId, facts);
}

/** Asks the platform about open tries whose notice did not come: soon at first, then ever more rarely. */
export async function reconcile(parts: LookAfterParts): Promise<void> {
  const { db, now, firstCheckMilliseconds } = parts;
  const due = await takeDueChecks(db, new Date(now()), new Date(now() + LEASE), AT_ONCE);
  for (const id of due) {
    await askAbout(parts, id);
    const { attempts, amount } = derivePayment(await readFacts(db, id));
    const ageOf = ({ at }: Attempt): number => now() - Date.parse(at);
    const [old, open] = [true, false].map((isOld) => attempts.filter((each) => each.state === 'open' && ageOf(each) > GIVEN_UP_AFTER === isOld)) as [Attempt[], Attempt[]];
    const wait = Math.min(LONGEST_WAIT, Math.max(firstCheckMilliseconds, ...open.map(ageOf)));
    await updatePayment(db, id, { next_check_at: open.length === 0 ? null : new Date(now() + wait).toISOString() });
    if (old.length > 0) await giveUp(parts, id, old, amount);
  }
}

/** Reviews every payment whose dossier went on. */
export async function reviewAll(parts: LookAfterParts): Promise<void> {
  for (const id of await listToReview(parts.db, AT_ONCE)) await review(parts, id);
}

/** How much is to go back: of a fee, what its dossier says, cash included; of a bill, what the payment itself says. */
async function refundsOf({ db, calendar }: LookAfterParts, row: PaymentRow): Promise<readonly PlannedRefund[]> {
  const { money, refundDue } = derivePayment(await readFacts(db, row.id));
  const due = row.dossier_id === null ? refundDue : ((await feeOf(db, row, calendar)).fee?.refundDue ?? 0);
  return planRefunds(money, due);
}

/** Sends one amount back. The platform knows a refund by its name, so that sending it again after a crash does nothing more. */
async function sendBack(parts: LookAfterParts, paymentId: string, refund: PlannedRefund): Promise<void> {
  const { db, platform, log, now } = parts;
  const attempt = await findAttempt(db, refund.reference);
  const outcome = attempt ? await platform.refund({ ...refund, openedAt: attempt.opened_at }) : 'manual';
  if (outcome !== 'done') return log.event('payment-refund-open', { outcome });
  const { transaction, amount, refundReference } = refund;
  await recordNow(parts, paymentId, [{ key: `refund ${refundReference}`, fact: { type: 'refunded', at: new Date(now()).toISOString(), transaction, amount, refundReference } }]);
}

/** Sends back what came twice, or what nobody asks for any more. What the platform does not send back is left for people. */
export async function refundAll(parts: LookAfterParts): Promise<void> {
  const { db, now, log } = parts;
  const due = await takeDueRefunds(db, new Date(now()), new Date(now() + REFUND_AGAIN_AFTER), AT_ONCE);
  for (const id of due) {
    const row = await findPayment(db, id);
    if (!row) continue;
    const refunds = await refundsOf(parts, row);
    if (refunds.length === 0) await updatePayment(db, id, { refund_due: 0, next_refund_at: null });
    for (const refund of refunds) await sendBack(parts, id, refund).catch((error: unknown) => log.fault(error));
  }
}
