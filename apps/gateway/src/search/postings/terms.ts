import { foldVietnamese } from '@dvcqg/search';

const WORD = /[\p{L}\p{N}]+/gu;

/** Folded words of a text in their order. */
export function foldedWords(text: string): string[] {
  return foldVietnamese(text).match(WORD) ?? [];
}

/** Two words side by side tell far more than each alone: most Vietnamese words are written as two. */
export function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
}

/** Weights of the fields (own design): a name says most, a pair in it more than two single words. */
const WEIGHTS = { name: 3, namePair: 4, alias: 2, aliasPair: 3, sector: 0.5 };
/** A word of a long name says a little less of the whole. */
const LENGTH_DAMPING = 60;

/** Terms of one service with their weights; a term that stands in several fields counts where it weighs most. */
export function weighTerms(name: string, aliases: readonly string[], sector: string): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (found: readonly string[], weight: number): void => {
    for (const term of found) if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  const addText = (text: string, single: number, pair: number): void => {
    const words = foldedWords(text);
    const damping = 1 / (1 + words.length / LENGTH_DAMPING);
    add(words, single * damping);
    add(pairsOf(words), pair * damping);
  };
  addText(name, WEIGHTS.name, WEIGHTS.namePair);
  for (const alias of aliases) addText(alias, WEIGHTS.alias, WEIGHTS.aliasPair);
  add(foldedWords(sector), WEIGHTS.sector);
  return terms;
}
