import type { ReportPeriod } from '@dvcqg/openapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../identity/dates.js';
import { comparedPeriod, readPeriod, spanOf, weekName } from './periods.js';
import { beginOfStep, stepsOf } from './steps.js';

const TODAY = '2026-11-22';
const told = (period: string): ReportPeriod => readPeriod({ period }, TODAY) as ReportPeriod;
const days = (period: ReportPeriod | null): string => (period ? `${period.from}..${period.to}` : 'none');

describe('a period', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'], ['2026-Q4', '2026-10-01', '2026-12-31'], ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-W01', '2025-12-29', '2026-01-04'], ['2026-W53', '2026-12-28', '2027-01-03'], ['2026-11-22', TODAY, TODAY],
  ])('%s goes from %s to %s', (name, from, to) => {
    expect(spanOf(name)).toEqual({ from, to });
  });

  it.each(['2025-W53', '2026-02-29', '2026-W00', '2026-13', '26', '2026-Q5', ''])('%j is none', (name) => {
    expect(spanOf(name)).toBeNull();
  });

  it('is this year unless said, and told up to today', () => {
    expect(readPeriod({}, TODAY)).toEqual({ name: '2026', from: '2026-01-01', to: TODAY, isOver: false });
  });

  it('of one\'s own has no name', () => {
    expect(readPeriod({ from: '2026-03-05', to: '2026-03-20' }, TODAY)).toEqual({ name: null, from: '2026-03-05', to: '2026-03-20', isOver: true });
  });

  it.each([
    [{ period: '2027' }, 'period'], [{ period: '2026-W54' }, 'period'], [{ from: '2026-01-01' }, 'to'], [{ to: '2026-01-01' }, 'from'], [{ from: '2026-02-01', to: '2026-01-01' }, 'to'],
    [{ from: '2026-02-30', to: '2026-03-01' }, 'from'], [{ from: '2026-12-01', to: '2026-12-02' }, 'from'], [{ from: '1999-12-31', to: '2000-01-01' }, 'from'], [{ period: '2026', from: '2026-01-01', to: '2026-01-02' }, 'period'],
  ] as const)('%j is wrong by its %s', (asked, wrong) => {
    expect(readPeriod(asked, TODAY)).toEqual({ wrong });
  });

  it('of every week of the calendar has seven days and its own name', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), (number) => {
      const monday = beginOfStep(addDays('2000-01-03', number) ?? '', 'week');
      expect(spanOf(weekName(monday))).toEqual({ from: monday, to: addDays(monday, 6) });
    }));
  });
});

describe('comparing', () => {
  it.each([
    ['2026-10', '2026-09-01..2026-09-30'], ['2026-11', '2026-10-01..2026-10-22'], ['2026', '2025-01-01..2025-11-22'], ['2025', '2024-01-01..2024-12-31'],
    ['2026-Q4', '2026-07-01..2026-08-22'], ['2026-W47', '2026-11-09..2026-11-15'], [TODAY, '2026-11-21..2026-11-21'],
  ])('%s with the one before gives %s', (name, expected) => {
    expect(days(comparedPeriod(told(name), 'previous'))).toBe(expected);
  });

  it.each([['2026-10', '2025-10-01..2025-10-31'], ['2026', '2025-01-01..2025-11-22'], ['2024-02', '2023-02-01..2023-02-28']])('%s with the year before gives %s', (name, expected) => {
    expect(days(comparedPeriod(told(name), 'year_before'))).toBe(expected);
  });

  it('days of one\'s own is with as many days before', () => {
    expect(days(comparedPeriod(readPeriod({ from: '2026-03-05', to: '2026-03-20' }, TODAY) as ReportPeriod, 'previous'))).toBe('2026-02-17..2026-03-04');
  });

  it('with nothing gives none', () => {
    expect(comparedPeriod(told('2026'), 'none')).toBeNull();
  });

  it('never reaches into the period itself', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 8000 }), fc.nat(700), (start, length) => {
      const from = addDays('2003-01-01', start) ?? '';
      const period: ReportPeriod = { name: null, from, to: addDays(from, length) ?? '', isOver: true };
      const before = comparedPeriod(period, 'previous');
      expect(daysBetween(before?.to ?? '', from)).toBe(1);
      expect(daysBetween(before?.from ?? '', before?.to ?? '')).toBe(length);
    }));
  });
});

describe('steps', () => {
  it.each(['day', 'week', 'month', 'quarter', 'year'] as const)('of each %s cover every day of the span once, each under a name of its own', (granularity) => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9000 }), fc.nat(390), (start, length) => {
      const from = addDays('2001-05-05', start) ?? '';
      const to = addDays(from, length) ?? '';
      const steps = stepsOf({ from, to }, granularity) ?? [];
      expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([from, to]);
      steps.slice(1).forEach((step, at) => expect(daysBetween(steps[at]?.to ?? '', step.from)).toBe(1));
      expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
      for (const { name, from: first, to: last } of steps) {
        const whole = spanOf(name);
        expect((whole?.from ?? '~') <= first && last <= (whole?.to ?? '')).toBe(true);
      }
    }), { numRuns: 30 });
  });

  it('are none when there would be too many', () => {
    expect(stepsOf({ from: '2020-01-01', to: '2026-11-22' }, 'day')).toBeNull();
  });
});
