import type { Weights } from './features.js';

/** Weights of the ranking, calibrated by `bench/calibrate.mjs`. */
export const WEIGHTS: Weights = {
  cover: 3.95,
  nameCover: -0.6,
  nameShare: 0.68,
  nameFit: -0.01,
  namePairs: 0.19,
  anyPairs: 1.51,
  aliasFit: 0.07,
  aliasInside: 1.07,
  exact: -0.11,
  nameWords: 1.26,
  nameRun: -1.13,
  namePhrase: 0.76,
  compact: 1.22,
  nameStart: 0.59,
  sector: 0.54,
  agency: -0.16,
  tier: 0.52,
  popularity: 1.16,
  variants: -0.26,
  length: -0.39,
  chattyCover: -0.57,
  chattyAlias: 0.69,
  chattyPopularity: -0.53,
};
