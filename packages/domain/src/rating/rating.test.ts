import { RATING_INDICATOR_VALUES, type RatingIndicator, type RatingLevel, type RatingReason } from '@dvcqg/openapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeableUntil, mayChange } from './change-window.js';
import { grade, gradeOf } from './grades.js';
import { INDICATORS, MOST_POINTS } from './indicators.js';
import { isDissatisfied, isSatisfied, missingReason, RATING_LEVELS, scoreOfLevel } from './levels.js';
import { publishable } from './publishable.js';
import { citizenScores } from './rating-scores.js';

describe('a level', () => {
  it.each([['very_satisfied', 2], ['satisfied', 1], ['neutral', 1], ['dissatisfied', 0], ['very_dissatisfied', 0]] as const)('%s is worth %i points', (level, points) => {
    expect(scoreOfLevel(level)).toBe(points);
  });

  it('is never satisfied and dissatisfied at once, and only the middle one is neither', () => {
    expect(RATING_LEVELS.filter((level) => isSatisfied(level) === isDissatisfied(level))).toEqual(['neutral']);
  });
});

describe('a reason', () => {
  const cases: readonly [string, RatingLevel, readonly RatingReason[] | undefined, string | undefined, 'reasons' | 'comment' | null][] = [
    ['is not asked of who is satisfied', 'satisfied', undefined, undefined, null],
    ['is not asked of who finds it ordinary', 'neutral', [], '', null],
    ['is asked of who is dissatisfied', 'dissatisfied', undefined, undefined, 'reasons'],
    ['is asked of who is very dissatisfied', 'very_dissatisfied', [], undefined, 'reasons'],
    ['may be chosen', 'dissatisfied', ['slow'], undefined, null],
    ['may be in own words', 'very_dissatisfied', [], 'Chờ lâu', null],
    ['is none when its words are blank', 'dissatisfied', [], ' \n\u00a0\u200b\ufeff', 'reasons'],
    ['"other" says nothing without words', 'dissatisfied', ['slow', 'other'], undefined, 'comment'],
    ['"other" needs words of who is satisfied, too', 'satisfied', ['other'], ' ', 'comment'],
    ['"other" with words will do', 'dissatisfied', ['other'], 'x', null],
  ];
  it.each(cases)('%s', (_fact, level, reasons, comment, missing) => {
    expect(missingReason({ level, reasons, comment })).toBe(missing);
  });
});

describe('indicators', () => {
  it('are numbered as in the criteria, and nine of them are the decree\'s', () => {
    expect(RATING_INDICATOR_VALUES.map((indicator) => INDICATORS[indicator].number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(2 * RATING_INDICATOR_VALUES.filter((indicator) => INDICATORS[indicator].ofDecree).length).toBe(MOST_POINTS);
  });

  it('that the dossier or the agency tells are not asked: a citizen answers three', () => {
    expect(RATING_INDICATOR_VALUES.filter((indicator) => INDICATORS[indicator].source === 'citizen')).toEqual(['conduct', 'convenience', 'overall']);
  });

  it('get points only for what was answered', () => {
    expect(citizenScores({ level: 'neutral' })).toEqual({ overall: 1 });
    expect(citizenScores({ level: 'very_satisfied', answers: { conduct: 'dissatisfied', convenience: 'satisfied' } })).toEqual({ overall: 2, conduct: 0, convenience: 1 });
  });
});

describe('a grade', () => {
  it.each([[18, 'excellent'], [15, 'excellent'], [14.99, 'good'], [12, 'good'], [11.99, 'fair'], [9, 'fair'], [8.99, 'average'], [6, 'average'], [5.99, 'weak'], [0, 'weak']] as const)('of %d points is %s', (points, expected) => {
    expect(gradeOf(points)).toBe(expected);
  });

  it('is none while nothing is known, and convenience and overall do not count', () => {
    expect(grade({})).toEqual({ points: 0, of: 0, grade: null });
    expect(grade({ convenience: 2, overall: 2 })).toEqual({ points: 0, of: 0, grade: null });
  });

  it('brings the points of few indicators to 18', () => {
    expect(grade({ total_time: 2, contacts: 1 })).toEqual({ points: 3, of: 4, grade: 'good' });
  });

  it('is not spoiled by fractions that add up to its threshold', () => {
    const [first, ...rest] = RATING_INDICATOR_VALUES.slice(0, 9);
    const averages = { ...Object.fromEntries(rest.map((indicator) => [indicator, 1.7])), [first as RatingIndicator]: 1.4 };
    expect(Object.values(averages).reduce((sum, average) => sum + average, 0)).toBeLessThan(15);
    expect(grade(averages)).toEqual({ points: 15, of: 18, grade: 'excellent' });
  });

  it('never gets worse with more points', () => {
    const ORDER = ['weak', 'average', 'fair', 'good', 'excellent'];
    const average = fc.integer({ min: 0, max: 200 }).map((hundredths) => hundredths / 100);
    fc.assert(fc.property(fc.dictionary(fc.constantFrom<RatingIndicator>('total_time', 'contacts', 'conduct', 'publication'), average, { minKeys: 1 }), fc.integer({ min: 0, max: 100 }), (averages, more) => {
      const better = Object.fromEntries(Object.entries(averages).map(([indicator, value]) => [indicator, Math.min(2, value + more / 100)]));
      expect(ORDER.indexOf(grade(better).grade ?? '')).toBeGreaterThanOrEqual(ORDER.indexOf(grade(averages).grade ?? ''));
    }));
  });
});

describe('changing', () => {
  const RATED = '2026-11-22T03:00:00.000Z';
  it.each([['2026-11-22T03:00:00.000Z', true], ['2026-11-29T02:59:59.999Z', true], ['2026-11-29T03:00:00.000Z', false], ['2027-01-01T00:00:00.000Z', false]])('at %s: %s', (now, may) => {
    expect(mayChange(RATED, now)).toBe(may);
  });

  it('ends seven days after the first time', () => {
    expect(changeableUntil(RATED)).toBe('2026-11-29T03:00:00.000Z');
  });
});

describe('months that are told in public', () => {
  const months = (...counts: readonly number[]): { month: string; count: number }[] => counts.map((count, at) => ({ month: `2026-${String(at + 1).padStart(2, '0')}`, count }));
  const told = (...counts: readonly number[]): number[] => publishable(months(...counts), 5).map(({ count }) => count);

  it.each([[[4], []], [[5], [5]], [[9, 1], [9]], [[9, 1, 4], [9, 1, 4]], [[2, 2], []], [[3, 2], [3, 2]], [[0, 0], []]])('of %j: %j', (counts, expected) => {
    expect(told(...counts)).toEqual(expected);
  });

  it('never let a few be found by subtracting what is told of single months from what is told of all', () => {
    fc.assert(fc.property(fc.array(fc.nat(20), { maxLength: 12 }), fc.integer({ min: 1, max: 10 }), (counts, minimum) => {
      const all = publishable(months(...counts), minimum).reduce((sum, { count }) => sum + count, 0);
      const single = counts.filter((count) => count >= minimum).reduce((sum, count) => sum + count, 0);
      expect(all - single === 0 || all - single >= minimum).toBe(true);
    }));
  });
});
