import { describe, expect, it } from 'vitest';
import { derivePayment, planRefunds, type DerivedPayment, type PaymentFact } from '../index.js';
import { AMOUNT, answer, askedAgain, created, failed, minute, notice, opened, refunded, released } from './testing/facts.js';

type Expected = Partial<Pick<DerivedPayment, 'status' | 'received' | 'refunded' | 'refundDue' | 'amount'>>;

const CASES: readonly [string, readonly PaymentFact[], Expected][] = [
  ['nothing is known of', [], { status: 'unpaid', amount: null, received: 0 }],
  ['was only made', [created], { status: 'unpaid', amount: AMOUNT }],
  ['is being paid', [created, opened('a')], { status: 'pending' }],
  ['was given up at the platform', [created, opened('a'), failed()], { status: 'unpaid' }],
  ['was given up, as is told without an amount', [created, opened('a'), { ...failed(), amount: Number.NaN, currency: '' }], { status: 'unpaid' }],
  ['was given up once and is tried again', [created, opened('a'), failed(), opened('b', 6)], { status: 'pending' }],
  ['was paid', [created, opened('a'), notice()], { status: 'paid', received: AMOUNT, refundDue: 0 }],
  ['was paid, as is found out by asking', [created, opened('a'), answer()], { status: 'paid', received: AMOUNT }],
  ['was paid, told and asked', [created, opened('a'), answer(), notice()], { status: 'paid', received: AMOUNT, refundDue: 0 }],
  ['was paid, asked without a number and told with one', [created, opened('a'), answer({ transaction: '' }), notice()], { status: 'paid', received: AMOUNT, refundDue: 0 }],
  ['was paid, only asked without a number', [created, opened('a'), answer({ transaction: '' }), answer({ transaction: '' }, 9)], { status: 'paid', received: AMOUNT, refundDue: 0 }],
  ['was paid although a failure was told, too', [created, opened('a'), notice(), failed('a', 9)], { status: 'paid', received: AMOUNT }],
  ['is still under way, as was asked', [created, opened('a'), answer({ outcome: 'pending', transaction: '' })], { status: 'pending' }],
  ['was paid twice by two tries', [created, opened('a'), opened('b', 2), notice(), notice({ reference: 'b', transaction: 't2' }, 6)], { status: 'paid', received: 2 * AMOUNT, refundDue: AMOUNT }],
  ['was paid twice by one transfer code', [created, opened('a'), notice(), notice({ transaction: 't2' }, 6)], { status: 'paid', received: 2 * AMOUNT, refundDue: AMOUNT }],
  ['was paid twice, and once is back', [created, opened('a'), notice(), notice({ transaction: 't2' }, 6), refunded('t2', AMOUNT, 'r')], { status: 'paid', refunded: AMOUNT, refundDue: 0 }],
  ['nobody asks for any more', [created, opened('a'), released], { status: 'cancelled' }],
  ['is asked for again', [created, opened('a'), released, askedAgain(4)], { status: 'pending' }],
  ['is asked for again, whatever the clocks say', [created, opened('a'), released, askedAgain(4, 1)], { status: 'pending' }],
  ['was asked for before nobody did', [created, opened('a'), released, askedAgain(2)], { status: 'cancelled' }],
  ['went back and is paid anew after it was asked for again', [created, opened('a'), notice(), released, refunded('t1', AMOUNT, 'r'), askedAgain(9), opened('b', 45), notice({ reference: 'b', transaction: 't2' }, 50)], { status: 'paid', received: 2 * AMOUNT, refunded: AMOUNT, refundDue: 0 }],
  ['was paid although nobody asks for it any more', [created, opened('a'), released, notice()], { status: 'paid', refundDue: AMOUNT }],
  ['is back', [created, opened('a'), notice(), released, refunded('t1', AMOUNT, 'r')], { status: 'refunded', refunded: AMOUNT, refundDue: 0 }],
  ['is back, told twice', [created, opened('a'), notice(), released, refunded('t1', AMOUNT, 'r'), refunded('t1', AMOUNT, 'r')], { status: 'refunded', refunded: AMOUNT }],
  ['is back in part', [created, opened('a'), notice(), released, refunded('t1', 50_000, 'r')], { status: 'paid', refundDue: 100_000 }],
];

const REJECTED: readonly [string, PaymentFact][] = [
  ['another amount', notice({ amount: AMOUNT - 1 })],
  ['ten times the amount', notice({ amount: AMOUNT * 10 })],
  ['no amount at all', notice({ amount: Number.NaN })],
  ['another currency', notice({ currency: 'USD' })],
  ['a reference of somebody else', notice({ reference: 'x' })],
  ['a signature that is not the platform\'s', notice({ isGenuine: false })],
  ['a failure that is forged', { ...failed(), isGenuine: false }],
];

describe('a payment that', () => {
  it.each(CASES)('%s', (_what, facts, expected) => {
    expect(derivePayment(facts)).toMatchObject(expected);
  });
});

describe('tidings with', () => {
  it.each(REJECTED)('%s are kept and change nothing', (_what, fact) => {
    const { rejected, ...before } = derivePayment([created, opened('a')]);
    const after = derivePayment([created, opened('a'), fact]);
    expect(rejected).toEqual([]);
    expect(after).toEqual({ ...before, rejected: [{ tidings: fact, reason: expect.any(String) as string }] });
  });
});

describe('what is known of a payment', () => {
  it('names when it was paid first, and each try with what became of it', () => {
    const { paidAt, attempts, money } = derivePayment([created, opened('b', 6), opened('a'), failed(), notice({ reference: 'b', transaction: 't9' }, 7), answer({ reference: 'b', transaction: 't9' }, 9)]);
    expect(paidAt).toBe(minute(7));
    expect(attempts.map(({ reference, state }) => [reference, state])).toEqual([['a', 'failed'], ['b', 'succeeded']]);
    expect(money).toEqual([{ transaction: 't9', reference: 'b', amount: AMOUNT, at: minute(7), refunded: 0 }]);
  });

  it('holds facts whose time cannot be read', () => {
    expect(derivePayment([{ ...created, at: 'yesterday' }, opened('a'), notice()]).status).toBe('paid');
  });
});

describe('a refund', () => {
  const money = derivePayment([created, opened('a'), notice(), notice({ transaction: 't2' }, 6)]).money;

  it('takes the newest money first', () => {
    expect(planRefunds(money, AMOUNT).map(({ transaction, amount }) => [transaction, amount])).toEqual([['t2', AMOUNT]]);
    expect(planRefunds(money, AMOUNT + 1).map(({ transaction, amount }) => [transaction, amount])).toEqual([['t2', AMOUNT], ['t1', 1]]);
  });

  it('has the same name while nothing came back, and another one afterwards', () => {
    const half = derivePayment([created, opened('a'), notice(), refunded('t1', 50_000, 'r')]).money;
    const names = [planRefunds(money, AMOUNT), planRefunds(money, AMOUNT), planRefunds(half, 100_000)].map(([first]) => first?.refundReference);
    expect(names[0]).toBe(names[1]);
    expect(planRefunds(half, 100_000)[0]).toMatchObject({ transaction: 't1', amount: 100_000 });
    expect(planRefunds(derivePayment([created, opened('a'), notice()]).money, 1)[0]?.refundReference).not.toBe(names[2]);
  });

  it('never sends back more than came', () => {
    expect(planRefunds(money, 10 * AMOUNT).reduce((sum, { amount }) => sum + amount, 0)).toBe(2 * AMOUNT);
    expect(planRefunds([], AMOUNT)).toEqual([]);
  });
});
