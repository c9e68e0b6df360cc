import type { Popularity } from '../record.js';
import { plain } from '../text/clean.js';

/** A reader may type a short everyday name of a very common service word for word: those stay although they repeat. */
const SHORT_NAME = 3;

/** Words as the search compares them: without marks. */
const wordsOf = (text: string): string[] => plain(text.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll('đ', 'd').split(' ');

/**
 * Keywords for the compact catalogue, separated by `|`. Leaves out those that bring no word beyond the official name and
 * the keywords before them: they weigh 2 kB on the wire and change nothing in what is found (own design, measured by
 * the search bench).
 */
export function packKeywords(name: string, keywords: readonly string[], popularity: Popularity): string {
  const known = new Set(wordsOf(name));
  const kept = keywords.filter((keyword) => {
    const words = wordsOf(keyword);
    const isNew = words.some((word) => !known.has(word));
    for (const word of words) known.add(word);
    return isNew || (popularity === 3 && words.length <= SHORT_NAME);
  });
  return kept.join('|');
}
