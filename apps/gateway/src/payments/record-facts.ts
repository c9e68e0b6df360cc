import { derivePayment, type DerivedPayment, type Money, type PaymentFact } from '@dvcqg/domain';
import { SYSTEM } from '../casework/actor.js';
import type { AppendedEvents, AppendEvents } from '../casework/append-events.js';
import type { NewEvent } from '../casework/new-event.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import type { Faults } from '../faults/faults.js';
import { ProblemError } from '../http/problem.js';
import type { ReceiptSeries } from './payment-config.js';
import { numberReceipt } from './receipt-number-repository.js';
import { insertFacts, type KeyedFact, lockPayment, type PaymentRow, readFacts, updatePayment } from './repository.js';

/** What recording needs of the gateway. */
export interface RecordParts {
  readonly db: Database;
  readonly append: AppendEvents;
  /** Told of dossiers that changed, once it is committed. */
  readonly tell: (change: AppendedEvents) => void;
  readonly faults: Faults;
  readonly now: () => number;
  readonly receipts: ReceiptSeries | undefined;
}

/** A payment after facts were added. */
export interface RecordedPayment {
  readonly row: PaymentRow;
  readonly derived: DerivedPayment;
  /** What happened to its dossier by it. */
  readonly change?: AppendedEvents;
}

const nameOf = ({ transaction, reference }: Money): string => transaction || reference;

/** Money of which the dossier does not know yet. Money has a number late at times, so they are counted, not compared by name. */
function unrecorded({ recorded }: PaymentRow, { money }: DerivedPayment): readonly Money[] {
  return money.filter((each) => !recorded.includes(nameOf(each))).slice(0, Math.max(0, money.length - recorded.length));
}

/** What the dossier of a fee must know: money of which it does not know yet, and what went back just now. */
function eventsOf({ fee_id: feeId }: PaymentRow, fresh: readonly Money[], facts: readonly PaymentFact[]): NewEvent[] {
  if (feeId === null) return [];
  return [
    ...fresh.map((money): NewEvent => ({ type: 'payment_received', feeId, amount: money.amount, reference: nameOf(money) })),
    ...facts.flatMap((fact): NewEvent[] => (fact.type === 'refunded' ? [{ type: 'payment_refunded', feeId, amount: fact.amount, reference: fact.refundReference }] : [])),
  ];
}

/** What went back stays recorded here even when somebody else has settled the fee in the meantime; the dossier is then not told. */
async function tellDossier({ append }: RecordParts, transaction: DatabaseTransaction, dossierId: string, events: readonly NewEvent[]): Promise<AppendedEvents | undefined> {
  return append(transaction, dossierId, SYSTEM, ({ derived }) => events.filter(({ type }) => type !== 'payment_refunded' || derived.facts.includes('refund_due')));
}

/**
 * Adds what became known of a payment, in the caller's transaction: facts, where the payment stands by them, and what its dossier must
 * know. The same facts again change nothing. @throws ProblemError `not_found`
 */
export async function recordFacts(parts: RecordParts, transaction: DatabaseTransaction, paymentId: string, facts: readonly KeyedFact[]): Promise<RecordedPayment> {
  const { faults, now, receipts } = parts;
  const row = await lockPayment(transaction, paymentId);
  if (!row) throw new ProblemError('not_found');
  await faults('after-payment-lock');
  const added = await insertFacts(transaction, paymentId, facts);
  const derived = derivePayment(await readFacts(transaction, paymentId));
  await faults('after-payment-facts');
  if (added.length === 0) return { row, derived };
  const fresh = unrecorded(row, derived);
  const at = new Date(now()).toISOString();
  const isOpen = derived.attempts.some(({ state }) => state === 'open');
  await updatePayment(transaction, paymentId, {
    status: derived.status,
    refund_due: derived.refundDue,
    recorded: JSON.stringify([...row.recorded, ...fresh.map(nameOf)]),
    ...(isOpen ? {} : { next_check_at: null }),
    ...(derived.refundDue > 0 && row.next_refund_at === null ? { next_refund_at: at } : {}),
  });
  if (derived.received > 0 && row.dossier_id !== null && receipts) await numberReceipt(transaction, row, receipts);
  const events = eventsOf(row, fresh, added);
  const change = row.dossier_id === null || events.length === 0 ? undefined : await tellDossier(parts, transaction, row.dossier_id, events);
  await faults('after-payment-event');
  return { row: { ...row, status: derived.status }, derived, ...(change ? { change } : {}) };
}

/** As `recordFacts`, in a transaction of its own; who watches the dossier is told. */
export async function recordNow(parts: RecordParts, paymentId: string, facts: readonly KeyedFact[]): Promise<RecordedPayment> {
  const recorded = await parts.db.transaction().execute((transaction) => recordFacts(parts, transaction, paymentId, facts));
  if (recorded.change) parts.tell(recorded.change);
  return recorded;
}
