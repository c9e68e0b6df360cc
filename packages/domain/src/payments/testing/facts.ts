import type { FactOf, PaymentFact, Tidings } from '../payment-facts.js';

export const AMOUNT = 150_000;

/** An instant of the morning on which everything happens. */
export const minute = (count: number): string => new Date(Date.UTC(2026, 10, 22, 3, count)).toISOString();

export const created: PaymentFact = { type: 'created', at: minute(0), amount: AMOUNT };
export const opened = (reference: string, at = 1): PaymentFact => ({ type: 'attempt_opened', at: minute(at), reference, method: 'redirect' });
export const released: PaymentFact = { type: 'released', at: minute(30), reason: 'waived', revision: 3 };
export const askedAgain = (revision: number, at = 31): PaymentFact => ({ type: 'asked_again', at: minute(at), revision });

const tidings = (changes: Partial<Tidings>): Tidings => ({ reference: 'a', outcome: 'succeeded', code: '00', amount: AMOUNT, currency: 'VND', transaction: 't1', isGenuine: true, ...changes });
export const notice = (changes: Partial<Tidings> = {}, at = 5): FactOf<'notice'> => ({ type: 'notice', at: minute(at), ...tidings(changes) });
export const answer = (changes: Partial<Tidings> = {}, at = 8): FactOf<'query_answer'> => ({ type: 'query_answer', at: minute(at), ...tidings(changes) });
export const failed = (reference = 'a', at = 4): FactOf<'notice'> => notice({ reference, outcome: 'failed', code: '24', transaction: '' }, at);
export const refunded = (transaction: string, amount: number, refundReference: string): PaymentFact => ({ type: 'refunded', at: minute(40), transaction, amount, refundReference });

/** All orders of a few things. */
export function permutations<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((one, at) => permutations(list.toSpliced(at, 1)).map((rest) => [one, ...rest]));
}
