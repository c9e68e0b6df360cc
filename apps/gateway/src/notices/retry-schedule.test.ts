import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RETRY_DELAYS, retryDelay } from './retry-schedule.js';

const HOUR = 3_600_000;

describe('the retry schedule', () => {
  it('reaches over three days in ten attempts', () => {
    expect(RETRY_DELAYS).toHaveLength(9);
    expect(RETRY_DELAYS.reduce((sum, delay) => sum + delay, 0) / 1000).toBe(75 * 3600 + 35 * 60 + 5);
  });

  it('ends after the tenth attempt', () => {
    expect(retryDelay(9, 0)).toBe(24 * HOUR);
    expect(retryDelay(10, 0)).toBeUndefined();
  });

  it('never comes sooner than it says, and at most a tenth later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempts, random) => {
        const least = RETRY_DELAYS[attempts - 1] ?? 0;
        const delay = retryDelay(attempts, random) ?? 0;
        expect(delay).toBeGreaterThanOrEqual(least);
        expect(delay).toBeLessThanOrEqual(least * 1.1);
      }),
    );
  });

  it('gives a receiver the time that it asks for, up to a day', () => {
    expect(retryDelay(1, 0, 60_000)).toBe(60_000);
    expect(retryDelay(2, 0, 1000)).toBe(300_000);
    expect(retryDelay(1, 0, 1000 * HOUR)).toBe(24 * HOUR);
  });
});
