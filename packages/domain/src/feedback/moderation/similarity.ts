import { textTokens } from './text-tokens.js';

/** Texts that are at least this much alike say the same. */
export const SAME_TEXT = 0.8;
/** From here on an officer is shown the other one. */
export const ALIKE_TEXT = 0.5;

const RUN = 2;
const [BANDS, ROWS] = [20, 2];

/** Runs of two folded words. */
function shingles(text: string): Set<string> {
  const words = textTokens(text).map(({ folded }) => folded);
  if (words.length < RUN) return new Set(words);
  return new Set(words.slice(RUN - 1).map((_word, at) => words.slice(at, at + RUN).join(' ')));
}

/** FNV-1a over UTF-16 units, then mixed so that each seed gives another order. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** How much two texts say the same, 0 to 1: the share of runs of two words that both have (Jaccard). Accents and capitals make no difference. */
export function textSimilarity(one: string, other: string): number {
  const [a, b] = [shingles(one), shingles(other)];
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  const common = [...a].filter((run) => b.has(run)).length;
  return common / (a.size + b.size - common);
}

/**
 * Keys by which texts that are alike are found in a table (MinHash in bands): two texts of similarity 0.8 share one with a probability above
 * 0.999999, of 0.5 with 0.997, of 0.1 with 0.18. What is found is then compared in full.
 */
export function similarityKeys(text: string): string[] {
  const runs = [...shingles(text)];
  if (runs.length === 0) return [];
  const least = (seed: number): number => runs.reduce((lowest, run) => Math.min(lowest, hashOf(run, seed)), 0xffffffff);
  return Array.from({ length: BANDS }, (_each, band) => `${band}.${Array.from({ length: ROWS }, (_row, row) => least(band * ROWS + row + 1).toString(36)).join('.')}`);
}
