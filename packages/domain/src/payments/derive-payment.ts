import type { PaymentMethod, PaymentStatus } from '@dvcqg/openapi';
import { readInstant } from '../deadlines/instant.js';
import { CURRENCY, type FactOf, type PaymentFact, type PaymentFactType, type RejectionReason, type Tidings } from './payment-facts.js';

/** Money that came, once for each transaction. Amounts in đồng. */
export interface Money {
  /** The platform's number; empty when it gave none. */
  readonly transaction: string;
  readonly reference: string;
  readonly amount: number;
  /** When it came, as it was first said. */
  readonly at: string;
  /** What of it went back. */
  readonly refunded: number;
}

/** One try to pay. */
export interface Attempt {
  readonly reference: string;
  readonly method: PaymentMethod;
  readonly at: string;
  /** Success outweighs whatever else is said of it: money that came is never left out. */
  readonly state: 'open' | 'succeeded' | 'failed';
}

/** Tidings that are kept and change nothing. */
export interface RejectedTidings {
  readonly tidings: Tidings;
  readonly reason: RejectionReason;
}

/** All that follows from what is known of a payment. Plain data; amounts in đồng. */
export interface DerivedPayment {
  readonly status: PaymentStatus;
  /** Null while it is not known what is to be paid. */
  readonly amount: number | null;
  readonly received: number;
  readonly refunded: number;
  /** What must go back: it came twice, or nobody asks for it any more. */
  readonly refundDue: number;
  /** Nobody asks for it (any more). */
  readonly isReleased: boolean;
  readonly paidAt: string | null;
  /** Oldest first. */
  readonly money: readonly Money[];
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  readonly rejected: readonly RejectedTidings[];
}

type Told = FactOf<'notice'> | FactOf<'query_answer'>;

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** An order that depends on content only, so that the answer does not depend on the order of arrival. */
const inOrder = <F extends PaymentFact>(facts: readonly F[]): F[] =>
  facts.map((fact) => ({ fact, key: JSON.stringify(Object.entries(fact).sort(([a], [b]) => compare(a, b))), at: readInstant(fact.at) ?? Infinity }))
    .sort((a, b) => compare(a.at, b.at) || compare(a.key, b.key))
    .map(({ fact }) => fact);

const ofType = <T extends PaymentFactType>(facts: readonly PaymentFact[], type: T): FactOf<T>[] => facts.filter((fact): fact is FactOf<T> => fact.type === type);

function rejectionOf(tidings: Tidings, amount: number | null, references: ReadonlySet<string>): RejectionReason | undefined {
  if (!tidings.isGenuine) return 'bad_signature';
  if (!references.has(tidings.reference)) return 'unknown_reference';
  // A try that failed moved no money, whatever is said of it.
  if (tidings.outcome !== 'succeeded') return undefined;
  if (tidings.currency !== CURRENCY) return 'wrong_currency';
  return tidings.amount === amount ? undefined : 'wrong_amount';
}

/** Each transaction once. What has no number counts only while no numbered transaction is known for its attempt. */
function moneyOf(successes: readonly Told[], refunds: readonly FactOf<'refunded'>[]): Money[] {
  const numbered = new Set(successes.filter(({ transaction }) => transaction !== '').map(({ reference }) => reference));
  const found = new Map<string, Omit<Money, 'refunded'>>();
  for (const { transaction, reference, amount, at } of successes) {
    if (transaction === '' && numbered.has(reference)) continue;
    const key = transaction === '' ? `of ${reference}` : transaction;
    if (!found.has(key)) found.set(key, { transaction, reference, amount, at });
  }
  const isOf = (money: Omit<Money, 'refunded'>, refund: FactOf<'refunded'>): boolean => refund.transaction === (money.transaction || money.reference);
  const backOf = (money: Omit<Money, 'refunded'>): number => refunds.filter((refund) => isOf(money, refund)).reduce((sum, { amount }) => sum + amount, 0);
  return [...found.values()].map((money) => ({ ...money, refunded: backOf(money) }));
}

/** What was last said of it counts, by the revisions of the dossier and not by clocks. */
function isReleasedBy(facts: readonly PaymentFact[]): boolean {
  const latest = (type: 'released' | 'asked_again'): number => Math.max(-1, ...ofType(facts, type).map(({ revision }) => revision));
  return latest('released') > latest('asked_again');
}

function statusOf({ received, refunded, isReleased, isOpen }: { readonly received: number; readonly refunded: number; readonly isReleased: boolean; readonly isOpen: boolean }): PaymentStatus {
  if (received > 0) return refunded >= received ? 'refunded' : 'paid';
  if (isReleased) return 'cancelled';
  return isOpen ? 'pending' : 'unpaid';
}

const once = <F>(facts: readonly F[], keyOf: (fact: F) => string): F[] => [...new Map([...facts].reverse().map((fact) => [keyOf(fact), fact])).values()].reverse();

function attemptsOf(facts: readonly PaymentFact[], told: readonly Told[]): Attempt[] {
  const stateOf = (reference: string): Attempt['state'] => {
    const outcomes = told.filter((each) => each.reference === reference).map(({ outcome }) => outcome);
    return outcomes.includes('succeeded') ? 'succeeded' : outcomes.includes('failed') ? 'failed' : 'open';
  };
  return once(ofType(facts, 'attempt_opened'), ({ reference }) => reference).map(({ reference, method, at }) => ({ reference, method, at, state: stateOf(reference) }));
}

/**
 * Where a payment stands, from everything that is known of it. The same facts give the same answer in whatever order and however
 * often they come (own design; the five states are those of a payment request in a provincial one-stop system: chưa thanh toán, chờ
 * thanh toán, đã thanh toán, hủy thanh toán, đã hoàn phí). Forged tidings, an unknown reference, another currency or amount change
 * nothing. Never throws.
 */
export function derivePayment(facts: readonly PaymentFact[]): DerivedPayment {
  const ordered = inOrder(facts);
  const amount = ofType(ordered, 'created')[0]?.amount ?? null;
  const references = new Set(ofType(ordered, 'attempt_opened').map(({ reference }) => reference));
  const told = ordered.filter((fact): fact is Told => fact.type === 'notice' || fact.type === 'query_answer');
  const judged = told.map((tidings) => ({ tidings, reason: rejectionOf(tidings, amount, references) }));
  const counted = judged.filter(({ reason }) => reason === undefined).map(({ tidings }) => tidings);
  const refunds = once(ofType(ordered, 'refunded'), ({ refundReference }) => refundReference);
  const money = moneyOf(counted.filter(({ outcome }) => outcome === 'succeeded'), refunds);
  const attempts = attemptsOf(ordered, counted);
  const isReleased = isReleasedBy(ordered);
  const received = money.reduce((sum, each) => sum + each.amount, 0);
  const refunded = refunds.reduce((sum, each) => sum + each.amount, 0);
  return {
    status: statusOf({ received, refunded, isReleased, isOpen: attempts.some(({ state }) => state === 'open') }),
    amount,
    received,
    refunded,
    refundDue: Math.max(0, received - refunded - (isReleased ? 0 : (amount ?? 0))),
    isReleased,
    paidAt: money[0]?.at ?? null,
    money,
    attempts,
    rejected: judged.flatMap(({ tidings, reason }) => (reason === undefined ? [] : [{ tidings, reason }])),
  };
}
