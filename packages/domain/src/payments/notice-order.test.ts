import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivePayment, type DerivedPayment, type PaymentFact } from '../index.js';
import { AMOUNT, answer, askedAgain, created, failed, notice, opened, permutations, refunded, released } from './testing/facts.js';

/** Six notices of one payment with two tries, as they may really meet: paid, told again, given up, wrong, forged, of another. */
const SIX: readonly PaymentFact[] = [
  notice(), notice({}, 6), failed('b', 3), notice({ amount: AMOUNT + 1, transaction: 't3' }, 7), notice({ isGenuine: false, transaction: 't4' }, 2), notice({ reference: 'x', transaction: 't5' }, 9),
];
const BASE: readonly PaymentFact[] = [created, opened('a'), opened('b', 2)];

type Variant = (facts: readonly PaymentFact[]) => readonly PaymentFact[];
const VARIANTS: readonly [string, Variant, Partial<DerivedPayment>][] = [
  ['as they are', (facts) => facts, { status: 'paid', received: AMOUNT, refundDue: 0 }],
  ['all of them twice', (facts) => [...facts, ...facts], { status: 'paid', received: AMOUNT, refundDue: 0 }],
  ['the two good ones lost, then asked', (facts) => [...facts.filter((fact) => fact.type !== 'notice' || fact.transaction !== 't1'), answer()], { status: 'paid', received: AMOUNT, refundDue: 0 }],
  ['the good ones lost', (facts) => facts.filter((fact) => fact.type !== 'notice' || fact.transaction !== 't1'), { status: 'pending', received: 0 }],
  ['paid by the other try, too', (facts) => [notice({ reference: 'b', transaction: 't2' }), ...facts], { status: 'paid', received: 2 * AMOUNT, refundDue: AMOUNT }],
  ['after nobody asked for it any more', (facts) => [released, ...facts], { status: 'paid', received: AMOUNT, refundDue: AMOUNT }],
  ['and it went back', (facts) => [refunded('t1', AMOUNT, 'r'), released, ...facts], { status: 'refunded', refundDue: 0 }],
  ['all forged', (facts) => facts.map((fact) => (fact.type === 'notice' ? { ...fact, isGenuine: false } : fact)), { status: 'pending', received: 0 }],
];

const anyFact: fc.Arbitrary<PaymentFact> = fc.oneof(
  fc.constantFrom<PaymentFact>(created, released, askedAgain(2), askedAgain(5), opened('a'), opened('b', 2), failed('a'), failed('b'), refunded('t1', AMOUNT, 'r1'), refunded('t2', 1000, 'r2'), refunded('t1', 7, 'r2')),
  fc.record({ reference: fc.constantFrom('a', 'b', 'x'), transaction: fc.constantFrom('', 't1', 't2'), amount: fc.constantFrom(AMOUNT, 1), outcome: fc.constantFrom('succeeded' as const, 'failed' as const, 'pending' as const), isGenuine: fc.boolean(), at: fc.nat(20) })
    .map(({ at, ...changes }) => (at % 2 === 0 ? notice(changes, at) : answer(changes, at))),
);
const anyFacts = fc.array(anyFact, { maxLength: 25 });
const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: list.length });
/** Repetitions are told of again in `rejected`; all else must be the same. */
const stand = (facts: readonly PaymentFact[]): Omit<DerivedPayment, 'rejected'> => {
  const { rejected: _told, ...rest } = derivePayment(facts);
  return rest;
};

describe('six notices in all 720 orders', () => {
  it.each(VARIANTS)('end alike: %s', (_what, variant, expected) => {
    const first = stand([...BASE, ...variant(SIX)]);
    expect(first).toMatchObject(expected);
    for (const order of permutations(SIX)) expect(stand([...BASE, ...variant(order)])).toEqual(first);
  });

  it('end alike when they come before the tries that they are of', () => {
    const first = stand([...BASE, ...SIX]);
    for (const order of permutations(SIX)) expect(stand([...order.slice(0, 3), ...BASE, ...order.slice(3)])).toEqual(first);
  });
});

describe('any facts', () => {
  it('give the same payment in any order', () => {
    fc.assert(fc.property(anyFacts.chain((facts) => fc.tuple(fc.constant(facts), shuffled(facts))), ([facts, mixed]) => {
      expect(derivePayment(mixed)).toEqual(derivePayment(facts));
    }), { numRuns: 500 });
  });

  it('give the same payment when some come again', () => {
    fc.assert(fc.property(anyFacts.chain((facts) => fc.tuple(fc.constant(facts), fc.subarray(facts))), ([facts, again]) => {
      expect(stand([...again, ...facts])).toEqual(stand(facts));
    }), { numRuns: 500 });
  });

  it('never make more money of one transaction, and never owe more than came', () => {
    fc.assert(fc.property(anyFacts, (facts) => {
      const { money, received, refunded: back, refundDue } = derivePayment(facts);
      const numbers = money.map(({ transaction, reference }) => transaction || reference);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(received).toBe(money.length * (derivePayment(facts).amount ?? 0));
      expect(refundDue).toBeLessThanOrEqual(Math.max(0, received - back));
    }), { numRuns: 500 });
  });
});
