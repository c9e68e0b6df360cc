import type { InitialFee } from '@dvcqg/domain';
import type { PaymentMethod } from '@dvcqg/openapi';
import { SYSTEM } from '../../casework/actor.js';
import type { Living } from './living.js';
import { REASONS } from './words.js';

/** A fee that was paid through the platform. Amounts in đồng, moments in milliseconds since 1970. */
export interface FeePayment {
  readonly feeId: string;
  readonly amount: number;
  readonly method: PaymentMethod;
  readonly openedAt: number;
  readonly paidAt: number;
  /** Number that the platform gave it; made up. */
  readonly transaction: string;
  /** It went back, and when. */
  refundedAt?: number;
}

/** Name of the refund of a whole transaction, as the gateway gives it. */
export const refundName = (transaction: string): string => `hp${transaction}-0`;

/** Somebody pays a fee online within the given hours. */
function payOnline(life: Living, fee: Pick<FeePayment, 'feeId' | 'amount'>, hours: number): boolean {
  const openedAt = Math.trunc(life.afterHours(0.05, hours));
  const paidAt = openedAt + Math.trunc(life.random.between(40_000, 400_000));
  const transaction = `DEMO${Buffer.from(life.random.bytes(8)).toString('hex').toUpperCase()}`;
  const payment: FeePayment = { ...fee, method: life.random.chance(0.6) ? 'qr' : 'redirect', openedAt, paidAt, transaction };
  if (!life.happen(paidAt, SYSTEM, () => ({ type: 'payment_received', feeId: fee.feeId, amount: fee.amount, reference: transaction }))) return false;
  life.payments.push(payment);
  return true;
}

/** The fee that the catalogue names, paid before anybody looks at the dossier. */
export const payInitialFee = (life: Living, feeId: string, { amount }: InitialFee): boolean => payOnline(life, { feeId, amount }, 0.4);

const AMOUNTS = [8000, 10_000, 20_000, 30_000, 50_000, 75_000, 100_000, 150_000, 200_000, 500_000];

/** An officer asks for a fee; it is paid online more and more, in cash, or waived. */
export function askForFee(life: Living): boolean {
  const { random, facts: { season } } = life;
  const amount = random.pick(AMOUNTS);
  const collect = random.chance(0.5) ? 'before' : 'after';
  if (!life.happen(life.inTime(5, 240), life.oneStop, ({ nextPosition }) => ({ type: 'payment_requested', feeId: `f${nextPosition}`, amount, collect }))) return false;
  const feeId = life.derived.fees.at(-1)?.feeId ?? '';
  if (random.chance(0.04)) return life.happen(life.inTime(10, 300), life.oneStop, () => ({ type: 'payment_waived', feeId, reason: random.pick(REASONS.waive) }));
  if (random.chance(0.45 + 0.35 * season)) return payOnline(life, { feeId, amount }, collect === 'before' ? 20 : 0.5);
  const receipt = `BL${String(random.below(1_000_000)).padStart(6, '0')}`;
  return life.happen(life.inTime(10, 600), life.oneStop, () => ({ type: 'payment_received', feeId, amount, reference: `counter:${receipt}` }));
}

/** What was paid for a dossier that was refused goes back. */
export function payBack(life: Living): boolean {
  return life.payments.every((payment) => {
    const due = life.derived.fees.find(({ feeId }) => feeId === payment.feeId)?.refundDue ?? 0;
    if (due < payment.amount) return true;
    const isBack = life.happen(life.afterWork(10, 400), SYSTEM, () => ({ type: 'payment_refunded', feeId: payment.feeId, amount: payment.amount, reference: refundName(payment.transaction) }));
    if (isBack) payment.refundedAt = life.at;
    return isBack;
  });
}
