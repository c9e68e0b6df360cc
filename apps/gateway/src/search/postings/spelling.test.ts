import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEditAway, readingsOf } from './spelling.js';

describe('one typing error', () => {
  it.each([
    ['khai', 'kha'],
    ['khai', 'khhai'],
    ['khai', 'khao'],
    ['khai', 'kahi'],
    ['', 'a'],
  ])('lies between %j and %j', (a, b) => {
    expect(isOneEditAway(a, b)).toBe(true);
    expect(isOneEditAway(b, a)).toBe(true);
  });

  it.each([
    ['khai', 'kh'],
    ['khai', 'iahk'],
    ['abcd', 'badc'],
  ])('is not enough between %j and %j', (a, b) => {
    expect(isOneEditAway(a, b)).toBe(false);
  });

  it('is found wherever a letter was left out', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => isOneEditAway(text, text.slice(0, at % text.length) + text.slice((at % text.length) + 1))));
  });
});

describe('readings of a word', () => {
  const vocabulary = new Map([['khai', 9], ['khac', 5], ['sinh', 4], ['sinhton', 1]]);

  it.each([
    ['khai', false, ['khai']],
    ['sin', true, ['sinh', 'sinhton']],
    ['khaj', false, ['khai', 'khac']],
    ['zz', true, []],
  ])('%s (last: %s) are %j', (word, isLast, readings) => {
    expect(readingsOf(word, isLast, vocabulary)).toEqual(readings);
  });
});
