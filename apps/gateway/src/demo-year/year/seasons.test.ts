import { workingCalendar } from '@dvcqg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Seasons } from './seasons.js';

const END = Date.parse('2026-11-22T10:00:00+07:00');
const seasons = new Seasons(END, workingCalendar());
const ends = seasons.ends(100_000);
const on = (day: string): number => {
  const at = seasons.days.indexOf(day);
  return (ends[at] ?? 0) - (at === 0 ? 0 : (ends[at - 1] ?? 0));
};

describe('the seasons of a year', () => {
  it('are 365 days that end with the given one', () => {
    expect([seasons.days.length, seasons.days[0], seasons.days.at(-1)]).toEqual([365, '2025-11-23', '2026-11-22']);
  });

  it('bring more on Mondays than on Fridays, and little on days off', () => {
    expect(on('2026-03-09')).toBeGreaterThan(on('2026-03-13'));
    expect(on('2026-03-14')).toBeLessThan(on('2026-03-13') / 3);
  });

  it('bring most before Tết and next to nothing during it', () => {
    expect(on('2026-01-26')).toBeGreaterThan(on('2026-03-23') * 1.2);
    expect(on('2026-02-17')).toBeLessThan(on('2026-03-17') / 10);
  });

  it('bring more before school begins', () => {
    expect(on('2026-08-10')).toBeGreaterThan(on('2026-06-08') * 1.1);
  });

  it('give every dossier a day, whatever their number', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200_000 }), (count) => {
      const last = seasons.ends(count);
      expect(last.at(-1)).toBe(count);
      expect(last.every((end, at) => at === 0 || end >= (last[at - 1] ?? 0))).toBe(true);
    }));
  });

  it('place moments within their day and before the end of the year, later for a higher share', () => {
    fc.assert(fc.property(fc.constantFrom(...seasons.days), fc.double({ min: 0, max: 0.999_999, noNaN: true }), fc.double({ min: 0, max: 0.999_999, noNaN: true }), (day, one, other) => {
      const midnight = Date.parse(`${day}T00:00:00+07:00`);
      const [early, late] = [Math.min(one, other), Math.max(one, other)].map((share) => seasons.moment(day, share, END)) as [number, number];
      expect(early).toBeGreaterThanOrEqual(midnight);
      expect(late).toBeGreaterThanOrEqual(early);
      expect(late).toBeLessThan(Math.min(END, midnight + 86_400_000) + 1);
    }));
  });
});
