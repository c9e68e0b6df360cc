import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from './pattern.js';

const matches = (pattern: string, text: string): boolean => {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) throw new Error(compiled.reason);
  return compiled.matches(text);
};

describe('a pattern', () => {
  it.each([
    ['[0-9]{12}', '020195001234', true], ['[0-9]{12}', '02019500123', false], ['^a$', 'a', true], ['^\\$$', '$', true], ['a|bc', 'bc', true], ['(?:ab)+c?', 'ababc', true], ['(a|b)*', '', true], ['a{2,3}', 'aaaa', false], ['a{2,}', 'aaaa', true],
    ['a{0}b', 'b', true], ['\\d{2}/\\d{2}', '01/12', true], ['[^0-9]+', 'chữ', true], ['\\p{L}+', 'Nguyễn', true], ['.', '😀', true], ['.', '\n', false], ['[\\-\\]a]+', '-]a', true], ['x*?y', 'xxy', true], ['', '', true], ['', 'a', false], ['()', '', true],
  ])('%s and %j: %s', (pattern, text, expected) => { expect(matches(pattern, text)).toBe(expected); });

  it.each(['(?=a)b', '(?<!a)b', '(a)\\1', 'a**', '(a', 'a)', '[a', 'a{3,2}', 'a{5000}', '(((a{99}){99}){99})', '\\bword', '\\u0041', '[z-a]', '^*', 'a^b', '\\'])('%s is refused', (pattern) => {
    expect(compilePattern(pattern).ok).toBe(false);
  });

  it('says the same as the regular expressions of the language', () => {
    const patterns = fc.constantFrom('a*b', '(a|b){1,3}c?', '[ab]+[^a]', 'a?a?a?aaa', '(ab|a)(bc|c)', '((a|b)*c)+', '(a*)*b', '.b.', '[a-c]{2}|c');
    fc.assert(fc.property(patterns, fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 10 }), (pattern, text) => {
      expect(matches(pattern, text)).toBe(new RegExp(`^(?:${pattern})$`, 'u').test(text));
    }), { numRuns: 2000 });
  });

  it('takes steps in proportion to the text where the language would never end', () => {
    expect(matches('(a+)+b', 'a'.repeat(20_000))).toBe(false);
    expect(matches('(a|aa)+$', `${'a'.repeat(20_000)}!`)).toBe(false);
  });

  it('never makes the compiler throw', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab()[]{}|*+?\\^$.-,1290pdw') , maxLength: 15 }), (pattern) => { expect(typeof compilePattern(pattern).ok).toBe('boolean'); }), { numRuns: 2000 });
  });
});
