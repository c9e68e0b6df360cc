import { describe, expect, it } from 'vitest';
import { summaryProblems } from './testing/contract.js';
import { serviceOf } from './testing/rows.js';
import { toSummary } from './summary.js';

const online = (processingTime: unknown, processingTimeUnit: string, fees: unknown[] = []) => ({ submissionMethod: 'ONLINE', processingTime, processingTimeUnit, fees });
const fee = (value: number | null, description = '', type = 'FEE') => ({ type, value, description });
const summaryOf = (...executionMethods: unknown[]) => toSummary(serviceOf({ executionMethods }));

describe('the time in a summary', () => {
  it('is that of the online channel, even when the counter is faster', () => {
    expect(summaryOf({ submissionMethod: 'DIRECT', processingTime: 1, processingTimeUnit: 'DAY' }, online(5, 'DAY')).processingTime).toEqual({ amount: 5, unit: 'day' });
  });

  it.each([
    [[online(5, 'WORKING_DAY'), online(3, 'WORKING_DAY')], { amount: 3, unit: 'working_day' }],
    [[online(2, 'WORKING_DAY'), online(2, 'DAY')], { amount: 2, unit: 'day' }],
    [[online(1, 'MONTH'), online(20, 'WORKING_DAY')], { amount: 20, unit: 'working_day' }],
    [[online('Theo quý', 'OTHER'), online(9, 'DAY')], { amount: 9, unit: 'day' }],
    [[online('Theo quý', 'OTHER')], { amount: null, unit: 'other', text: 'Theo quý' }],
    [[online(1, 'OTHER')], null],
    [[], null],
  ])('is the shortest known of %j', (methods, time) => {
    expect(summaryOf(...methods).processingTime).toEqual(time);
  });
});

describe('the fee in a summary', () => {
  it.each([
    ['the lowest of several', [fee(50_000), fee(20_000)], { basis: 'fixed', amount: 20_000 }],
    ['free when all are', [fee(0), fee(0, '', 'SERVICE_FEE')], { basis: 'free', amount: 0 }],
    ['not free when a charge stands beside a zero fee', [fee(0), fee(20_000, '', 'SERVICE_FEE')], { basis: 'fixed', amount: 20_000 }],
    ['not free when another is only in words', [fee(0), fee(0, '5 triệu đồng')], { basis: 'in_text' }],
    ['a known one before one in words', [fee(0, '1.000 đồng'), fee(9000)], { basis: 'fixed', amount: 9000 }],
    ['words before nothing', [fee(null), fee(0, 'Theo quy định')], { basis: 'unknown', text: 'Theo quy định' }],
  ])('is %s', (_fact, fees, expected) => {
    expect(summaryOf(online(5, 'DAY', fees)).fee).toMatchObject(expected);
  });

  it('is free when one of several rows is', () => {
    expect(summaryOf(online(5, 'DAY', [fee(20_000)]), online(7, 'DAY', [fee(0)])).fee).toMatchObject({ basis: 'free' });
  });

  it.each([[[fee(null)]], [[]]])('is null when nothing is known: %j', (fees) => {
    expect(summaryOf(online(5, 'DAY', fees)).fee).toBeNull();
  });
});

it('a summary fits the contract even without sectors and channels', () => {
  expect(summaryProblems(toSummary({ ...serviceOf({ executionMethods: [] }), sectors: [] }))).toBe('');
});
