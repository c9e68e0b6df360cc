import { letterBits, type TermId, type Vocabulary } from '../index/vocabulary.js';

/** A word of the vocabulary near a misspelt one. */
export interface Correction {
  readonly term: TermId;
  /** Edits (insert, delete, replace, swap neighbours); half an edit for letters that sound alike. */
  readonly distance: number;
}

/** Letters that many speakers do not tell apart, or that stand for each other in writing. */
const ALIKE = new Set(['sx', 'cq', 'ck', 'kq', 'dr', 'dg', 'gr', 'ln', 'iy', 'ct', 'td', 'bp', 'vd', 'rl', 'fp', 'dz', 'gj', 'wu']);

/** Words within `limit` edits of a folded word, near ones first. Compares only words that share most letters. */
export function corrections(vocabulary: Vocabulary, word: string, limit: number): Correction[] {
  const bits = letterBits(word);
  const found: Correction[] = [];
  const { terms, letters } = vocabulary;
  for (let term = 0; term < terms.length; term++) {
    if (bitCount((letters[term] ?? 0) ^ bits) > 2 * limit) continue;
    const candidate = terms[term] ?? '';
    if (Math.abs(candidate.length - word.length) > limit || candidate === word || candidate.length < 2) continue;
    const distance = editDistance(word, candidate);
    if (distance <= limit) found.push({ term, distance });
  }
  for (const variant of soundAlikes(word)) {
    const term = vocabulary.term(variant);
    if (term >= 0) found.push({ term, distance: SOUNDS_ALIKE });
  }
  return found.sort((a, b) => a.distance - b.distance);
}

const SOUNDS_ALIKE = 0.6;
/** Beginnings and ends of syllables that one dialect or another speaks alike, and hence are often mixed up in writing. */
const ONSETS = [['tr', 'ch'], ['s', 'x'], ['gi', 'd', 'r', 'v'], ['l', 'n'], ['c', 'k', 'q'], ['ngh', 'ng'], ['gh', 'g'], ['ph', 'f'], ['h', 'qu', 'w']] as const;
const CODAS = [['n', 'ng', 'nh'], ['t', 'c', 'ch'], ['i', 'y'], ['o', 'u']] as const;

/** Spellings of a folded word that sound like it somewhere. */
function soundAlikes(word: string): string[] {
  const found: string[] = [];
  for (const group of ONSETS) {
    const from = group.find((onset) => word.startsWith(onset));
    if (from !== undefined) for (const to of group) if (to !== from) found.push(to + word.slice(from.length));
  }
  for (const group of CODAS) {
    const from = group.reduce((longest, coda) => (word.endsWith(coda) && coda.length > longest.length ? coda : longest), '');
    if (from !== '') for (const to of group) if (to !== from) found.push(word.slice(0, -from.length) + to);
  }
  return found;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Optimal string alignment distance of two short words. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const x = a[i - 1] ?? '';
      const y = b[j - 1] ?? '';
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + replaceCost(x, y));
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function replaceCost(x: string, y: string): number {
  if (x === y) return 0;
  return ALIKE.has(x < y ? x + y : y + x) ? 0.5 : 1;
}
