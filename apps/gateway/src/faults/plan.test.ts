import { describe, expect, it } from 'vitest';
import { FAULT_POINTS, noFaults } from './faults.js';
import { parseFaults, plannedFaults } from './plan.js';

describe('a plan of faults', () => {
  it('names points, actions, times of stalling and how-manieth times', () => {
    expect(parseFaults('after-commit=crash@3, after-key=throw,before-begin=stall:500')).toEqual([
      { point: 'after-commit', action: 'crash', nth: 3 },
      { point: 'after-key', action: 'throw' },
      { point: 'before-begin', action: 'stall', milliseconds: 500 },
    ]);
  });

  it.each(['', 'after-lunch=crash', 'after-key', 'after-key=explode', 'after-key=throw@', 'after-key=throw,', 'AFTER-KEY=throw'])('%j is none', (text) => {
    expect(parseFaults(text)).toBeUndefined();
  });

  it('can name every point', () => {
    expect(parseFaults(FAULT_POINTS.map((point) => `${point}=crash`).join(','))).toHaveLength(FAULT_POINTS.length);
  });

  it('fails only at the time that was meant', async () => {
    const faults = plannedFaults([{ point: 'after-key', action: 'throw', nth: 2 }]);
    await faults('after-key');
    await faults('after-files');
    await expect(async () => faults('after-key')).rejects.toThrow('Planned failure after-key');
    await faults('after-key');
  });

  it('is nothing at all when it is empty', () => {
    expect(plannedFaults([])).toBe(noFaults);
  });
});
