import { describe, expect, it } from 'vitest';
import { keepFacts } from './kept-facts.js';

const range = { by: 'agency', code: undefined, period: '2026', before: '2026-11-21T17:00:00.000Z', seen: undefined } as const;

describe('what agencies\' own indicators are made of', () => {
  it('is read once a period and day, also for many at once', async () => {
    let reads = 0;
    const read = keepFacts(() => {
      reads += 1;
      return Promise.resolve(() => ({}));
    });
    await Promise.all([read(range), read({ ...range, code: 'H37' })]);
    expect((await read(range))('H37')).toEqual({});
    expect(reads).toBe(1);
    await read({ ...range, before: '2026-11-22T17:00:00.000Z' });
    await read({ ...range, period: '2026-11' });
    expect(reads).toBe(3);
  });

  it('is asked for again after a failure', async () => {
    let isAway = true;
    const read = keepFacts(() => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(() => ({}))));
    await expect(read(range)).rejects.toThrow('away');
    isAway = false;
    await expect(read(range)).resolves.toBeTypeOf('function');
  });
});
