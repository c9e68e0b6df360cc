import type { Weights } from './features.js';

/** Weights of the ranking, calibrated by `bench/calibrate.mjs`. */
export const WEIGHTS: Weights = {
  cover: 3.51,
  nameCover: -1.24,
  nameShare: 0.76,
  nameFit: -0.04,
  anyPairs: 2.45,
  aliasFit: 0.13,
  aliasInside: 0.86,
  exact: -0.12,
  nameWords: 2.46,
  nameRun: -1.69,
  namePhrase: 0.77,
  compact: 1.27,
  nameStart: 0.61,
  sector: 0.57,
  agency: -0.41,
  tier: 0.85,
  popularity: 1.27,
  variants: -0.32,
  length: -0.4,
  chattyCover: -1.91,
  chattyAlias: 1.08,
  chattyPopularity: -1.03,
};
