import type { Weights } from './features.js';

/** Weights of the ranking, calibrated by `bench/calibrate.mjs`. */
export const WEIGHTS: Weights = {
  cover: 3.64,
  nameCover: -1.38,
  nameShare: 0.92,
  nameFit: -0.18,
  namePairs: 0.09,
  anyPairs: 2.04,
  aliasFit: -0.14,
  aliasInside: 1.14,
  exact: -0.12,
  nameWords: 2.26,
  nameRun: -1.69,
  namePhrase: 0.85,
  compact: 1.29,
  nameStart: 0.64,
  sector: 0.61,
  agency: -0.33,
  tier: 0.67,
  popularity: 1.31,
  variants: -0.25,
  length: -0.44,
  chattyCover: -1,
  chattyAlias: 0.79,
  chattyPopularity: -1.1,
};
