import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords, numberInWords } from '../index.js';

const GOLDEN: readonly (readonly [amount: number, words: string])[] = [
  [0, 'không'],
  [1, 'một'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [25, 'hai mươi lăm'],
  [55, 'năm mươi lăm'],
  [91, 'chín mươi mốt'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [115, 'một trăm mười lăm'],
  [121, 'một trăm hai mươi mốt'],
  [555, 'năm trăm năm mươi lăm'],
  [1000, 'một nghìn'],
  [1001, 'một nghìn không trăm linh một'],
  [1010, 'một nghìn không trăm mười'],
  [2026, 'hai nghìn không trăm hai mươi sáu'],
  [8000, 'tám nghìn'],
  [15_000, 'mười lăm nghìn'],
  [21_000, 'hai mươi mốt nghìn'],
  [100_000, 'một trăm nghìn'],
  [101_101, 'một trăm linh một nghìn một trăm linh một'],
  [115_000, 'một trăm mười lăm nghìn'],
  [135_000, 'một trăm ba mươi lăm nghìn'],
  [1_000_000, 'một triệu'],
  [1_000_001, 'một triệu không trăm linh một'],
  [1_005_000, 'một triệu không trăm linh năm nghìn'],
  [1_205_000, 'một triệu hai trăm linh năm nghìn'],
  [12_345_678, 'mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám'],
  [100_000_000, 'một trăm triệu'],
  [999_999_999, 'chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín'],
  [1_000_000_000, 'một tỷ'],
  [1_000_000_005, 'một tỷ không trăm linh năm'],
  [1_021_000_000, 'một tỷ không trăm hai mươi mốt triệu'],
  [21_000_000_000, 'hai mươi mốt tỷ'],
  [105_000_000_000, 'một trăm linh năm tỷ'],
  [1_000_000_000_000, 'một nghìn tỷ'],
  [2_005_000_000_000, 'hai nghìn không trăm linh năm tỷ'],
  [5_000_000_000_000_000, 'năm triệu tỷ'],
  [9_007_199_254_740_991, 'chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ hai trăm năm mươi bốn triệu bảy trăm bốn mươi nghìn chín trăm chín mươi mốt'],
];

/** Reads the words back: sums of digits times units. */
function valueOf(words: string): number {
  const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  let [whole, group, digit] = [0, 0, 0];
  for (const word of words.split(' ')) {
    const value = ({ mốt: 1, lăm: 5 } as Record<string, number>)[word] ?? digits.indexOf(word);
    if (value >= 0) digit = value;
    else if (word === 'trăm') [group, digit] = [group + digit * 100, 0];
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
    else if (word === 'mười') group += 10;
    else if (word === 'nghìn') [whole, group, digit] = [whole + (group + digit) * 1000, 0, 0];
    else if (word === 'triệu') [whole, group, digit] = [whole + (group + digit) * 1_000_000, 0, 0];
    else if (word === 'tỷ') return (whole + group + digit) * 1_000_000_000 + valueOf(words.slice(words.indexOf('tỷ') + 3));
  }
  return whole + group + digit;
}

describe('an amount in words', () => {
  it.each(GOLDEN)('%i is "%s đồng"', (amount, words) => expect(amountInWords(amount)).toBe(`${words} đồng`));

  it.each([
    [101, 'một trăm lẻ một đồng'],
    [1_005_000, 'một triệu không trăm lẻ năm nghìn đồng'],
    [1_000_000_005, 'một tỷ không trăm lẻ năm đồng'],
    [10, 'mười đồng'],
  ])('%i is "%s" in the South', (amount, words) => expect(amountInWords(amount, 'lẻ')).toBe(words));

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d has none', (amount) => expect(amountInWords(amount)).toBeNull());

  it('says the amount and no other', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (amount) => valueOf((amountInWords(amount) ?? '').replace(/ đồng$/, '')) === amount));
    fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000 }), (amount) => valueOf((amountInWords(amount) ?? '').replace(/ đồng$/, '')) === amount));
  });

  it('reads small numbers as dates do', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (amount) => amountInWords(amount) === `${numberInWords(amount)} đồng`));
  });
});
