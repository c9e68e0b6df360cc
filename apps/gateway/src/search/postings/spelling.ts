/** Is one text the other with a single letter added, left out, changed, or two neighbours swapped? */
export function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return isSwap || short.slice(at + 1) === long.slice(at + 1);
}

/** Longest list of words that stand for one. */
const MOST = 8;

function mostFrequent(words: readonly string[], vocabulary: ReadonlyMap<string, number>): string[] {
  return [...words].sort((a, b) => (vocabulary.get(b) ?? 0) - (vocabulary.get(a) ?? 0)).slice(0, MOST);
}

/**
 * Words of the vocabulary that a typed one may mean: itself, otherwise words that it begins (only the last word is
 * still being typed), otherwise words one typing error away.
 */
export function readingsOf(word: string, isLast: boolean, vocabulary: ReadonlyMap<string, number>): readonly string[] {
  if (vocabulary.has(word)) return [word];
  const all = [...vocabulary.keys()];
  const begun = isLast ? all.filter((known) => known.startsWith(word)) : [];
  if (begun.length > 0) return mostFrequent(begun, vocabulary);
  return word.length < 3 ? [] : mostFrequent(all.filter((known) => isOneEditAway(word, known)), vocabulary);
}
