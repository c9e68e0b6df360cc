import type { Query } from '../query/query.js';
import type { Measures } from './measure.js';

/** What speaks for and against the best answer being one. */
export const EVIDENCE = ['always', 'cover', 'anyPairs', 'aliasFit', 'aliasInside', 'nameFit', 'popularity', 'unknown', 'exact', 'words', 'chattiness', 'coverPairs', 'byConcept'] as const;
export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>;

/** Calibrated by `bench/calibrate.mjs` over queries with and without an answer. */
const CONFIDENCE: Evidence = {
  always: -6.21,
  cover: 3.25,
  anyPairs: 1.8,
  aliasFit: -0.81,
  aliasInside: 1.96,
  nameFit: 3.58,
  popularity: 0.75,
  unknown: 0.06,
  exact: 0.35,
  words: 3.09,
  chattiness: 1.15,
  coverPairs: 2.75,
  byConcept: 1.3,
};

/** How sure it is that a query has an answer, as log odds, from the measures of its best candidate. */
export function confidence(query: Query, best: Measures): number {
  const found = evidence(query, best);
  return EVIDENCE.reduce((sum, name) => sum + found[name] * CONFIDENCE[name], 0);
}

/** The evidence in numbers of about 0..1. */
export function evidence(query: Query, best: Measures): Evidence {
  const plain = query.slots.filter((slot) => !slot.filler);
  const inConcept = new Set(query.concepts.flatMap(({ from, to }) => query.slots.slice(from, to)));
  const weight = plain.reduce((sum, slot) => sum + slot.weight, 0) || 1;
  return {
    always: 1,
    cover: best.cover,
    anyPairs: best.anyPairs,
    aliasFit: best.aliasFit,
    aliasInside: best.aliasInside,
    nameFit: best.nameFit,
    popularity: best.popularity,
    unknown: plain.reduce((sum, slot) => sum + (slot.readings.length === 0 ? slot.weight : 0), 0) / weight,
    exact: best.exact,
    words: Math.min(plain.length, 12) / 12,
    chattiness: query.chattiness,
    coverPairs: best.cover * best.anyPairs,
    byConcept: plain.reduce((sum, slot) => sum + (inConcept.has(slot) ? slot.weight : 0), 0) / weight,
  };
}
