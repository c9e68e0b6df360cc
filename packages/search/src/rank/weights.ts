import type { Weights } from './features.js';

/** Weights of the ranking, calibrated by `bench/calibrate.mjs`. */
export const WEIGHTS: Weights = {
  cover: 3.14,
  nameCover: -1.21,
  nameShare: 0.83,
  nameFit: -0.13,
  namePairs: 0.09,
  anyPairs: 2.2,
  aliasFit: -0.05,
  aliasInside: 1.11,
  exact: -0.12,
  nameWords: 2.39,
  nameRun: -1.86,
  namePhrase: 0.9,
  compact: 1.25,
  nameStart: 0.7,
  sector: 0.65,
  agency: -0.34,
  tier: 0.77,
  popularity: 1.28,
  variants: -0.32,
  length: -0.48,
  chattyCover: -1.2,
  chattyAlias: 0.8,
  chattyPopularity: -1.16,
};
