import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortSteps } from './sort.js';

function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it('sorts like the language does, and as stably', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer()), { maxLength: 700 });
  fc.assert(fc.property(pairs, (items) => {
    const compare = (a: [number, number], b: [number, number]): number => a[0] - b[0];
    expect(drain(sortSteps(items, compare))).toEqual([...items].sort(compare));
  }));
});
