import { describe, expect, it } from 'vitest';
import { formatDay, formatDuration, formatMoney } from './format.js';

describe('money', () => {
  it.each([
    ['vi', 135000, '135.000 ₫'],
    ['en', 135000, '₫135,000'],
    ['zh-Hans', 135000, '₫135,000'],
    ['vi', 0, '0 ₫'],
  ] as const)('in %s: %d đồng is %s', (locale, amount, words) => {
    expect(formatMoney(amount, locale).replaceAll('\u00a0', ' ')).toBe(words);
  });
});

describe('a day', () => {
  it.each([
    ['a calendar date stays that day', '2026-03-20', 'March 20, 2026'],
    ['a moment is the day in Vietnam', '2026-04-14T18:30:00Z', 'April 15, 2026'],
    ['what is no date stays as it is', 'hôm qua', 'hôm qua'],
  ])('%s', (_case, date, words) => {
    expect(formatDay(date, 'en')).toBe(words);
  });
});

describe('a duration', () => {
  it.each([
    ['vi', 3, 'working_day', '3 ngày làm việc'],
    ['vi', 8, 'hour', '8 giờ'],
    ['vi', 30, 'day', '30 ngày'],
    ['en', 1, 'month', '1 month'],
    ['en', 2, 'year', '2 years'],
    ['zh-Hans', 5, 'day', '5天'],
  ] as const)('in %s: %d %s is %s', (locale, amount, unit, words) => {
    expect(formatDuration({ amount, unit }, locale)).toBe(words);
  });

  it.each([
    ['the source gives only words', { amount: 1, unit: 'other' }],
    ['there is no amount', { amount: null, unit: 'day' }],
    ['the amount is nought, which the catalogue writes for "not said"', { amount: 0, unit: 'working_day' }],
  ] as const)('is nothing when %s', (_case, time) => {
    expect(formatDuration(time, 'vi')).toBeUndefined();
  });
});
