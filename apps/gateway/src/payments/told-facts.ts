import { CURRENCY, type PaymentFact } from '@dvcqg/domain';
import type { DatedTidings } from './platform.js';
import type { KeyedFact } from './repository.js';

/** What the platform told or answered, as a fact. The same tidings again are the same fact, whenever they come. */
export function toldFact(type: 'notice' | 'query_answer', { tidings, at }: DatedTidings, now: string): KeyedFact {
  const { reference, outcome, code, transaction, amount, currency } = tidings;
  // JSON has no NaN; an amount that could not be read is no right amount.
  const fact = { type, at: at ?? now, ...tidings, amount: Number.isNaN(amount) ? -1 : amount } as PaymentFact;
  return { key: [type, reference, outcome, code, transaction, amount, currency].join('|'), fact };
}

/** A try that the gateway itself ended, and why. */
export interface EndedTry {
  readonly reference: string;
  readonly code: 'init' | 'given-up';
  readonly amount: number;
  readonly at: string;
}

/** The end of a try without money, as if the platform had told it. */
export function endedFact(key: string, { at, ...tried }: EndedTry): KeyedFact {
  return { key, fact: { type: 'query_answer', at, ...tried, outcome: 'failed', currency: CURRENCY, transaction: '', isGenuine: true } };
}
