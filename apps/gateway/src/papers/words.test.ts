import { describe, expect, it } from 'vitest';
import { dayInWords, moneyInFigures, momentInWords, paragraphsOf, printable, shortDay, shortHash, shortTime, sizeInWords } from './words.js';

describe('words on paper', () => {
  it.each([
    ['2026-11-22T03:01:09Z', '10 giờ 01 phút, ngày 22 tháng 11 năm 2026'],
    ['2026-12-31T16:59:59.999Z', '23 giờ 59 phút, ngày 31 tháng 12 năm 2026'],
    ['2026-12-31T17:00:00Z', '00 giờ 00 phút, ngày 01 tháng 01 năm 2027'],
    ['2028-02-28T17:00:00.000Z', '00 giờ 00 phút, ngày 29 tháng 02 năm 2028'],
    ['2027-03-05T14:05:00+07:00', '14 giờ 05 phút, ngày 05 tháng 3 năm 2027'],
  ])('say %s as the clock in Vietnam shows it', (moment, words) => {
    expect(momentInWords(moment)).toBe(words);
    expect(words).toContain(dayInWords(moment));
  });

  it.each([
    [1, '1 byte'], [999, '999 byte'], [1000, '1 kB'], [182_044, '182 kB'], [1540, '1,5 kB'],
    [999_949, '999,9 kB'], [999_950, '1 MB'], [1_840_000, '1,8 MB'], [2_000_000_000, '2.000 MB'],
  ])('say %i bytes as %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });

  it('say moments shortly for tables', () => {
    expect(shortDay('2026-11-22T17:00:00Z')).toBe('23/11/2026');
    expect(shortTime('2026-11-22T03:01:09Z')).toBe('10:01');
  });

  it.each([[0, '0 đồng'], [75_000, '75.000 đồng'], [1_205_000, '1.205.000 đồng'], [9_007_199_254_740_991, '9.007.199.254.740.991 đồng']])('write %i as %s', (amount, figures) => {
    expect(moneyInFigures(amount)).toBe(figures);
  });

  it('keep the paragraphs of a text', () => {
    expect(paragraphsOf('một \r\n\r\n  hai\tba\n\u200b\nbốn')).toEqual(['một', 'hai ba', 'bốn']);
  });

  it('break what is too long for a word, and only that', () => {
    expect(printable(`${'ế'.repeat(450)} ${'a'.repeat(199)}`)).toBe(`${'ế'.repeat(200)} ${'ế'.repeat(200)} ${'ế'.repeat(50)} ${'a'.repeat(199)}`);
  });

  it('group the beginning of a hash', () => {
    expect(shortHash('9f86d081884c7d659a2feaa0')).toBe('9f86 d081 884c 7d65');
  });

  it.each([
    ['Nông Thị\u200b Hoa', 'Nông Thị Hoa'],
    ['giay\u202efdp.exe', 'giayfdp.exe'],
    ['hai\r\ndòng\tvà  khoảng', 'hai dòng và khoảng'],
    ['  Lý Thị Mai \0', 'Lý Thị Mai'],
    ['a\ud800b', 'a\ufffdb'],
    ['\ufeff\u2066', ''],
  ])('print %j as %j', (text, printed) => {
    expect(printable(text)).toBe(printed);
  });
});
