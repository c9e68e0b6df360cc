import { FILLER_WORDS } from './language/fillers.js';
import { cleanText, foldWord, stripMarks } from './normalise/fold.js';
import { decodeTelex } from './normalise/telex.js';
import { wordRanges, words, type WordRange } from './normalise/words.js';
import { LONGEST_QUERY } from './query/read-words.js';

/** Start and end (exclusive) in UTF-16 code units. */
export type Range = [start: number, end: number];

interface NameWord extends WordRange {
  readonly fold: string;
  readonly key: string;
}

interface QueryWord {
  readonly fold: string;
  readonly key: string;
  readonly isFiller: boolean;
  readonly isLast: boolean;
}

const FILLERS: ReadonlySet<string> = new Set(words(FILLER_WORDS));

/**
 * The stretches of a name that a query's own words match, as places in `name` itself, composed or decomposed. A word typed
 * without marks matches any marks; one typed with marks only those, or any if none agree. The last word may be the
 * beginning of one. Words of questions count only beside another match. Words that match by the lexicon are not marked.
 *
 * @example highlight('Thủ tục đăng ký khai sinh', 'khai sinh') // [[16, 25]]
 */
export function highlight(name: string, query: string): Range[] {
  const nameWords = wordRanges(name).map((range) => ({ ...range, ...foldWord(cleanText(range.text).toLowerCase()) }));
  const queryWords = readQuery(query.slice(0, LONGEST_QUERY), nameWords);
  const found = new Map<number, Range>();
  for (const word of queryWords) if (!word.isFiller) for (const [at, range] of matches(word, nameWords)) widen(found, at, range);
  const isOnlyFillers = queryWords.every((word) => word.isFiller);
  const telling = new Set(found.keys());
  for (const word of queryWords) {
    if (!word.isFiller) continue;
    for (const [at, range] of matches(word, nameWords)) {
      if (isOnlyFillers || telling.has(at - 1) || telling.has(at + 1)) widen(found, at, range);
    }
  }
  return merge(name, [...found.values()]);
}

function readQuery(query: string, nameWords: readonly NameWord[]): QueryWord[] {
  const typed = words(query);
  return typed.map((word, at) => {
    const literal = foldWord(word);
    const decoded = decodeTelex(word);
    const isKnown = nameWords.some(({ fold }) => fold.startsWith(literal.fold));
    const { fold, key } = isKnown || decoded === undefined ? literal : foldWord(decoded);
    const isFiller = FILLERS.has(word) || word.length === 1;
    return { fold, key, isFiller, isLast: at === typed.length - 1 };
  });
}

function matches({ fold, key, isLast }: QueryWord, nameWords: readonly NameWord[]): [number, Range][] {
  const same: number[] = [];
  const begun: number[] = [];
  for (const [at, word] of nameWords.entries()) {
    if (word.fold === fold) same.push(at);
    else if (isLast && word.fold.startsWith(fold)) begun.push(at);
  }
  const agreeing = key === fold ? same : same.filter((at) => nameWords[at]?.key === key);
  const whole = agreeing.length > 0 ? agreeing : same;
  const places = whole.length > 0 ? whole : begun;
  return places.flatMap((at): [number, Range][] => {
    const word = nameWords[at];
    return word ? [[at, [word.start, word.start + (whole.length > 0 ? word.text.length : unitsOf(word.text, fold.length))]]] : [];
  });
}

/** How many code units of a word make its first `letters` folded letters, marks included. */
function unitsOf(text: string, letters: number): number {
  let folded = 0;
  let units = 0;
  for (const char of text) {
    const length = stripMarks(char.toLowerCase()).length;
    if (folded >= letters && length > 0) break;
    folded += length;
    units += char.length;
  }
  return units;
}

function widen(found: Map<number, Range>, at: number, [start, end]: Range): void {
  const known = found.get(at);
  found.set(at, [start, Math.max(end, known?.[1] ?? 0)]);
}

/** Joins ranges that touch or have only spaces between them. */
function merge(name: string, ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && name.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
