import type { Weights } from './features.js';

/** Weights of the ranking, calibrated by `bench/calibrate.mjs`. */
export const WEIGHTS: Weights = {
  cover: 6,
  nameCover: 1,
  nameShare: 0.6,
  nameFit: 1,
  namePairs: 1.2,
  anyPairs: 1.5,
  aliasFit: 2,
  aliasInside: 0.8,
  exact: 0.5,
  compact: 0.5,
  nameStart: 0.1,
  sector: 0.4,
  agency: 0.1,
  tier: 0.15,
  popularity: 0.35,
  variants: -0.6,
  length: -0.2,
  chattyCover: 0,
  chattyAlias: 0.5,
  chattyPopularity: 0.3,
};
