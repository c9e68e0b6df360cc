import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { countOn } from './progress.js';

/** What is written where there is no terminal, while the clock goes on by so many milliseconds each time. */
function told(from: number, total: number, steps: readonly number[], milliseconds: number): string {
  const stream = new PassThrough();
  let clock = 0;
  const progress = countOn(stream as unknown as NodeJS.WriteStream, { doing: 'Writing', things: 'rows', from, total, now: () => clock });
  for (const done of steps) {
    clock += milliseconds;
    progress.reach(done);
  }
  progress.stop();
  return String(stream.read() ?? '');
}

describe('progress of counted things, away from a terminal', () => {
  it('is told at every tenth, with the rate and the time that is left', () => {
    expect(told(0, 1000, [50, 100, 150, 500, 1000], 1000)).toBe(
      'Writing: 100 of 1000 rows, 50/s, 18 s left\nWriting: 500 of 1000 rows, 125/s, 4 s left\nWriting: 1000 of 1000 rows, 200/s, 0 s left\n');
  });

  it('counts its rate from where it went on', () => {
    expect(told(900, 1000, [1000], 2000)).toBe('Writing: 1000 of 1000 rows, 50/s, 0 s left\n');
  });

  it('tells minutes where it takes minutes, and no rate before there is one', () => {
    expect(told(0, 10_000, [1000], 20_000)).toBe('Writing: 1000 of 10000 rows, 50/s, 3 min 0 s left\n');
    expect(told(0, 1000, [100], 13_330)).toBe('Writing: 100 of 1000 rows, 8/s, 2 min 0 s left\n');
    expect(told(0, 10, [1], 0)).toContain('/s');
  });
});
