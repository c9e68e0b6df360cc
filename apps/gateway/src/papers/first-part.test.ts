import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPart } from './first-part.js';

const upTo = (length: number) => (part: string): boolean => part.length <= length;

describe('the first part of a text that is too long', () => {
  it.each([
    ['một hai ba bốn', 11, 'một hai ba ', 'bốn'],
    ['một hai ba bốn', 13, 'một hai ba ', 'bốn'],
    ['một hai', 4, 'một ', 'hai'],
    ['một   hai', 6, 'một   ', 'hai'],
    ['nghiêng ngả', 4, 'nghi', 'êng ngả'],
    ['nghiêng', 0, 'n', 'ghiêng'],
    ['👨‍👩‍👧👨‍👩‍👧', 9, '👨‍👩‍👧', '👨‍👩‍👧'],
  ])('of %j in %i letters is %j', (text, length, part, rest) => {
    expect(firstPart(text, upTo(length))).toEqual([part, rest]);
  });

  it('always gets on, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(20), (text, length) => {
        const [part, rest] = firstPart(text, upTo(length));
        expect(part).not.toBe('');
        expect(part + rest).toBe(text);
      }),
    );
  });
});
