import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../index/vocabulary.js';
import { corrections, editDistance } from './spelling.js';

const word = fc.string({ unit: fc.constantFrom(...'abcdeghiknotu'), maxLength: 7 });

describe('editDistance', () => {
  it.each([['can', 'can', 0], ['can', 'cang', 1], ['trung', 'trugn', 1], ['tat', 'tac', 0.5], ['sinh', 'xinh', 0.5], ['khai', 'kha', 1], ['', 'ab', 2]])('from %j to %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways and never more than the longer word', () => {
    fc.assert(fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }));
  });
});

describe('corrections', () => {
  const vocabulary = new Vocabulary();
  for (const text of ['chiếu', 'khai', 'sinh', 'căn', 'cước', 'triệu']) vocabulary.add(text);
  const near = (text: string): string[] => corrections(vocabulary, text, 1).map(({ term }) => vocabulary.terms[term] ?? '');

  it.each([['khia', 'khai'], ['cang', 'can'], ['trieu', 'chieu'], ['xinh', 'sinh'], ['cuot', 'cuoc']])('offers for %s the word %s', (typed, expected) => {
    expect(near(typed)).toContain(expected);
  });

  it('offers nothing for a word far from all', () => {
    expect(near('zzzz')).toEqual([]);
  });

  it('skips no word that the distance allows', () => {
    fc.assert(fc.property(word, (typed) => {
      const expected = vocabulary.terms.filter((term) => term !== typed && editDistance(typed, term) <= 1);
      expect(near(typed)).toEqual(expect.arrayContaining(expected));
    }), { numRuns: 500 });
  });
});
