import type { Query } from '../query/query.js';
import type { Measures } from './measure.js';

/**
 * How sure the best answer is right, as log odds; below zero nothing fits well. Calibrated by `bench/calibrate.mjs`
 * over queries with and without an answer.
 */
export function confidence(query: Query, best: Measures): number {
  const plain = query.slots.filter((slot) => !slot.filler);
  const unknown = plain.reduce((sum, slot) => sum + (slot.readings.length === 0 ? slot.weight : 0), 0) / (query.weight || 1);
  return -4 + 5 * best.cover + 3 * best.anyPairs + 3 * best.aliasFit + 2 * best.aliasInside + best.popularity - 2 * unknown;
}
