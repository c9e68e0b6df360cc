import { describe, expect, it } from 'vitest';
import { EMPTY, readChoice, selectionOf, withChoice } from './choice.js';
import { granularityOf, periodsUntil, stepsOf } from './periods.js';

describe('a choice in the address', () => {
  it('comes back as it was written, and leaves the rest of the address alone', () => {
    const choice = { ...EMPTY, agency: 'H37.08', period: '2026-Q3', figure: 'online', by: 'service' } as const;
    const address = withChoice('https://langson.example/ket-qua/?utm=1#top', choice);
    expect(address).toBe('https://langson.example/ket-qua/?utm=1&agency=H37.08&period=2026-Q3&figure=online&by=service#top');
    expect(readChoice(new URL(address).search)).toEqual(choice);
  });

  it.each([
    ['?figure=toString', {}],
    ['?period=2026-13', {}],
    ['?period=2026-W54', {}],
    ['?agency=%22%3E%3Cimg', {}],
    ['?from=2026-05-01', {}],
    ['?from=2026-05-02&to=2026-05-01', {}],
    ['?from=2026-05-01&to=2026-05-02&period=2026', { from: '2026-05-01', to: '2026-05-02' }],
  ])('%s is read as far as the contract allows', (query, expected) => {
    expect(readChoice(query)).toEqual({ ...EMPTY, ...expected });
  });

  it('asks for nothing that was not chosen', () => {
    expect(selectionOf({ ...EMPTY, compare: 'none' })).toEqual({});
  });
});

describe('periods to choose from', () => {
  it('go back over the turn of a year', () => {
    expect(periodsUntil('2026-02-10')).toEqual({
      years: ['2026', '2025', '2024'],
      quarters: ['2026-Q1', '2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1'],
      months: ['2026-02', '2026-01', '2025-12', '2025-11', '2025-10', '2025-09', '2025-08', '2025-07', '2025-06', '2025-05', '2025-04', '2025-03'],
    });
  });
});

describe('steps of a trend', () => {
  it.each([
    ['2026-03-01', '2026-03-31', 'day'],
    ['2026-03-01', '2026-05-31', 'week'],
    ['2025-01-01', '2026-12-31', 'month'],
    ['2023-01-01', '2026-12-31', 'quarter'],
  ])('from %s to %s are by %s', (from, to, steps) => {
    expect(granularityOf({ from, to })).toBe(steps);
  });

  it('of ratings are never shorter than a month', () => {
    expect(stepsOf({ period: '2026-11', from: '', to: '', figure: 'satisfied' })).toBe('month');
    expect(stepsOf({ period: '', from: '2026-11-01', to: '2026-11-05', figure: 'ratings' })).toBe('month');
    expect(stepsOf({ period: '2026-11', from: '', to: '', figure: 'on_time' })).toBe('day');
  });
});
