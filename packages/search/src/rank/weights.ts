import type { Weights } from './features.js';

/** Weights of the ranking, calibrated by `bench/calibrate.mjs`. */
export const WEIGHTS: Weights = {
  cover: 3.77,
  nameCover: -1.24,
  nameShare: 0.88,
  nameFit: -0.26,
  anyPairs: 2.48,
  aliasFit: -0.01,
  aliasInside: 0.95,
  exact: -0.03,
  nameWords: 2.65,
  nameRun: -1.58,
  namePhrase: 0.7,
  compact: 1.2,
  nameStart: 0.58,
  sector: 0.57,
  agency: 0.18,
  tier: 0.91,
  popularity: 1.44,
  variants: -0.23,
  length: -0.46,
  chattyCover: -2.15,
  chattyAlias: 1.01,
  chattyPopularity: -1.23,
};
