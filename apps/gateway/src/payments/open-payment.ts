import { randomBytes, randomUUID } from 'node:crypto';
import { derivePayment, paymentReference, transferContent } from '@dvcqg/domain';
import type { PaymentMethod } from '@dvcqg/openapi';
import { canonicalHash } from '../canonical-hash.js';
import { withRetries } from '../db/errors.js';
import type { DatabaseTransaction } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import { askAbout, openAttempts } from './ask-platform.js';
import type { LookAfterParts } from './look-after.js';
import type { PaymentTarget } from './payment-target.js';
import { recordFacts, recordNow, type RecordedPayment } from './record-facts.js';
import {
  type AttemptRow, findOrInsertPayment, findOrInsertRequest, findPaymentOf, insertAttempt, keepPayUrl, lockPayment, type PaymentRow, readFacts, updatePayment,
} from './repository.js';
import { review } from './review-payment.js';
import { endedFact } from './told-facts.js';

/** Somebody's wish to pay. */
export interface PayRequest {
  readonly target: PaymentTarget;
  readonly method: PaymentMethod;
  /** Page to come back to, allowed already. */
  readonly returnTo: string | null;
  /** Under which key who asked for what. */
  readonly name: { readonly subject: string; readonly key: string };
  readonly payload: unknown;
}

/** A page of the platform that was not used for so long may not take money any more; a code for a transfer stays good. Milliseconds. */
const FRESH = 15 * 60_000;

const ENTRY_TRIES = 2;

const unavailable = (): ProblemError => new ProblemError('unavailable', { detail: 'The payment platform cannot be reached', headers: { 'retry-after': '10' } });

/** The payment of a target, made when it is the first time; its row is locked. */
async function enter(parts: LookAfterParts, transaction: DatabaseTransaction, { target, name, payload }: PayRequest): Promise<PaymentRow> {
  const at = new Date(parts.now()).toISOString();
  const { amount, dossier, feeId, billKind, purpose, payee } = target;
  const existing = amount === null ? await findPaymentOf(transaction, target.target) : undefined;
  if (amount === null && !existing) throw new ProblemError('payment_not_due');
  const row = existing ?? (await findOrInsertPayment(transaction, {
    id: randomUUID(), target: target.target, dossier_id: dossier?.id ?? null, fee_id: feeId ?? null, bill_kind: billKind ?? null, amount: amount ?? 0, purpose, payee, created_at: at,
  }));
  const hash = canonicalHash(payload);
  if ((await findOrInsertRequest(transaction, name, { payloadHash: hash, paymentId: row.id, at })) !== hash) throw new ProblemError('idempotency_key_reused');
  await recordFacts(parts, transaction, row.id, [{ key: 'created', fact: { type: 'created', at: row.created_at.toISOString(), amount: Number(row.amount) } }]);
  return row;
}

/** A try of this method that can still be used. */
async function usableAttempt(parts: LookAfterParts, db: LookAfterParts['db'], paymentId: string, method: PaymentMethod): Promise<AttemptRow | undefined> {
  return (await openAttempts(db, paymentId)).findLast((each) => each.method === method && (method === 'qr' || each.opened_at.getTime() > parts.now() - FRESH));
}

/** Begins a try, unless somebody else just did. */
async function begin(parts: LookAfterParts, transaction: DatabaseTransaction, row: PaymentRow, { target, method, returnTo }: PayRequest): Promise<AttemptRow> {
  await lockPayment(transaction, row.id);
  const usable = await usableAttempt(parts, transaction, row.id, method);
  if (usable) return usable;
  const openedAt = new Date(parts.now());
  const [reference, content] = [paymentReference(target.subject.code, openedAt, randomBytes(4)), transferContent(randomBytes(12))];
  await insertAttempt(transaction, { reference, payment_id: row.id, method, content, opened_at: openedAt.toISOString(), return_to: returnTo });
  await recordFacts(parts, transaction, row.id, [{ key: `attempt ${reference}`, fact: { type: 'attempt_opened', at: openedAt.toISOString(), reference, method } }]);
  await updatePayment(transaction, row.id, { next_check_at: new Date(parts.now() + parts.firstCheckMilliseconds).toISOString() });
  return { reference, payment_id: row.id, method, content, opened_at: openedAt, pay_url: null, is_known: false, return_to: returnTo };
}

/** Tells the platform of a try, once; telling it again is harmless. */
async function announce(parts: LookAfterParts, attempt: AttemptRow, { target }: PayRequest, amount: number): Promise<void> {
  if (attempt.is_known) return;
  const { reference, method, content, opened_at: openedAt } = attempt;
  const order = { reference, amount, method, content, openedAt, subject: target.subject };
  const answer = await parts.platform.init(order).catch((error: unknown) => {
    parts.log.fault(error);
    throw unavailable();
  });
  if (answer !== 'refused') return keepPayUrl(parts.db, reference, answer.payUrl);
  await recordNow(parts, attempt.payment_id, [endedFact(`refused ${reference}`, { reference, code: 'init', amount, at: new Date(parts.now()).toISOString() })]);
  throw unavailable();
}

/** Where a payment stands; looked at again when nobody asked for it and somebody does. */
async function standing(parts: LookAfterParts, { id }: PaymentRow): Promise<Pick<RecordedPayment, 'derived'>> {
  const known = derivePayment(await readFacts(parts.db, id));
  if (!known.isReleased) return { derived: known };
  await review(parts, id);
  return { derived: derivePayment(await readFacts(parts.db, id)) };
}

const isOwed = ({ derived }: Pick<RecordedPayment, 'derived'>): boolean => derived.status === 'unpaid' || derived.status === 'pending' || derived.status === 'refunded';

/**
 * Gives the one payment of a fee or bill with a way to pay it: whoever asks, and however often. Before a further try begins, the platform
 * is asked about those that are open.
 * @throws ProblemError `payment_not_due`, `idempotency_key_reused`, `unavailable`
 */
export async function openPayment(parts: LookAfterParts, request: PayRequest): Promise<string> {
  const { db } = parts;
  const row = await withRetries(ENTRY_TRIES, () => db.transaction().execute((transaction) => enter(parts, transaction, request)));
  const { amount } = request.target;
  if (amount === null || !isOwed(await standing(parts, row))) return row.id;
  if (amount !== Number(row.amount)) throw new ProblemError('payment_not_due', { detail: 'The amount has changed since the payment began' });
  let attempt = await usableAttempt(parts, db, row.id, request.method);
  if (!attempt) {
    const asked = await askAbout(parts, row.id);
    if (asked && !isOwed(asked)) return row.id;
    attempt = await db.transaction().execute((transaction) => begin(parts, transaction, row, request));
  }
  await announce(parts, attempt, request, amount);
  return row.id;
}
