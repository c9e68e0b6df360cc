import { describe, expect, it } from 'vitest';
import { NOW } from '../../testing/test-gateway.js';
import { readOptions } from './options.js';

const read = (...args: readonly string[]): ReturnType<typeof readOptions> => readOptions(args, NOW);

describe('what is asked of the demonstration year', () => {
  it('is fifty thousand dossiers until now unless said', () => {
    expect(read()).toEqual({ count: 50_000, seed: '1', endsAt: undefined, ratedShare: 0.15, besideReal: false, shows: undefined });
  });

  it('may end with a day that is over, or with what is over of today', () => {
    expect(read('--end', '2026-10-31').endsAt).toBe('2026-10-31T16:59:59.000Z');
    expect(read('--year', '2025').endsAt).toBe('2025-12-31T16:59:59.000Z');
    expect(read('--end', '2026-11-22').endsAt).toBe(new Date(NOW).toISOString());
  });

  it.each([
    [['--count', '0'], '--count'], [['--count', '1.5'], '--count'], [['--count', ''], '--count'], [['--count', 'many'], '--count'], [['--rated', '2'], '--rated'], [['--seed', ''], '--seed'],
    [['--end', '2026-02-30'], '--end'], [['--end', 'yesterday'], '--end'], [['--year', '26'], '--end'], [['--end', '2026-12-24'], 'future'], [['--end', '2019-12-31'], 'between'],
    [['--year', '2025', '--end', '2025-12-31'], 'Only one'],
  ])('is refused in words when it makes no sense: %j', (args, word) => {
    expect(() => read(...args)).toThrow(word);
  });

  it('knows no other words', () => {
    expect(() => read('--cuont', '5')).toThrow(/cuont/);
  });
});
