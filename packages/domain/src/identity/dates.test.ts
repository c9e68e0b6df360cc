import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dateInWords, datePrecision, dayInVietnam, daysBetween, isFullDate, monthsBetween, numberInWords, yearsBetween } from '../index.js';

const day = fc.date({ min: new Date('1850-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it.each([
    ['2026-11-22', 'day'], ['2026-11', 'month'], ['1950', 'year'], ['2024-02-29', 'day'], ['2023-02-29', null], ['2026-13', null],
    ['2026-00-10', null], ['22/11/2026', null], ['1799', null], ['3000', null], ['', null], ['2026-1-2', null], ['２０２６', null],
  ])('%s is exact to the %s', (text, precision) => expect(datePrecision(text)).toBe(precision));

  it.each([
    ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-12-15', 1, '2027-01-15'], ['2026-03-31', -1, '2026-02-28'],
    ['2026-03-31', 12, '2027-03-31'], ['2024-02-29', 12, '2025-02-28'], ['2999-12-01', 1, null], ['2026', 1, null],
  ])('%s and %i months are %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it.each([['2008-11-22', '2026-11-22', 18], ['2008-11-23', '2026-11-22', 17], ['2008-02-29', '2026-02-28', 18], ['2026-11-22', '2008-11-23', -17]])(
    'from %s to %s are %i full years', (from, to, years) => expect(yearsBetween(from, to)).toBe(years));

  it('counts days and comes back', () => {
    fc.assert(fc.property(day, fc.integer({ min: -9000, max: 9000 }), (date, days) => { expect(daysBetween(date, addDays(date, days)!)).toBe(days); }));
  });

  it('counts months and comes back on the same or the last day', () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 600 }), (date, months) => { expect(monthsBetween(date, addMonths(date, months)!)).toBe(months); }));
  });

  it('knows the day in Viet Nam, which begins seven hours before the day in Greenwich', () => {
    expect(dayInVietnam(new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21');
    expect(dayInVietnam(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
  });

  it('gives null for what is no full date', () => {
    expect([addDays('2026', 1), addDays('2026-01-01', 0.5), daysBetween('x', '2026-01-01'), yearsBetween('1990', '2026-01-01'), isFullDate('1990-02-30')])
      .toEqual([null, null, null, null, false]);
  });
});

describe('dates in words', () => {
  it.each([
    ['2026-11-22', 'Ngày hai mươi hai, tháng mười một, năm hai nghìn không trăm hai mươi sáu'],
    ['2024-04-01', 'Ngày một, tháng tư, năm hai nghìn không trăm hai mươi bốn'],
    ['1985-05-15', 'Ngày mười lăm, tháng năm, năm một nghìn chín trăm tám mươi lăm'],
    ['2001-01-31', 'Ngày ba mươi mốt, tháng một, năm hai nghìn không trăm linh một'],
    ['2010-10-21', 'Ngày hai mươi mốt, tháng mười, năm hai nghìn không trăm mười'],
  ])('%s is "%s"', (date, words) => expect(dateInWords(date)).toBe(words));

  it.each([[0, 'không'], [10, 'mười'], [11, 'mười một'], [100, 'một trăm'], [105, 'một trăm linh năm'], [2000, 'hai nghìn'], [-1, null], [1.5, null], [10000, null]])(
    'the number %d is "%s"', (value, words) => expect(numberInWords(value)).toBe(words));
});
