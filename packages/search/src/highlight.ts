import { FILLER_WORDS } from './language/fillers.js';
import { cleanText, foldWord, type FoldedWord, stripMarks } from './normalise/fold.js';
import { decodeTelex } from './normalise/telex.js';
import { wordRanges, words } from './normalise/words.js';
import { LONGEST_QUERY } from './query/read-words.js';

/** Start and end (exclusive) in UTF-16 code units. */
export type Range = [start: number, end: number];

/** A name with its words folded, so that many queries can be matched against it. */
interface FoldedName {
  readonly words: readonly FoldedWord[];
  /** Start and end of each word, one after the other. */
  readonly places: Uint32Array;
}

interface QueryWord {
  readonly literal: FoldedWord;
  /** What it says when it was typed by Telex rules; used for names that do not hold it as it stands. */
  readonly decoded: FoldedWord | undefined;
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
  return new Highlighter().forQuery(query)(name);
}

/**
 * Highlights many queries in the names of one catalogue: remembers each name that it has seen, about 500 bytes each, so
 * that it is folded once.
 */
export class Highlighter {
  readonly #names = new Map<string, FoldedName>();
  /** Names share most of their words. */
  readonly #words = new Map<string, FoldedWord>();

  /** Reads a query once; the result does for a name what {@link highlight} does. */
  forQuery(query: string): (name: string) => Range[] {
    const queryWords = readQuery(query.slice(0, LONGEST_QUERY));
    return (name) => (queryWords.length === 0 ? [] : mark(name, this.#fold(name), queryWords));
  }

  #fold(name: string): FoldedName {
    const known = this.#names.get(name);
    if (known) return known;
    const ranges = wordRanges(name);
    const folded = { words: ranges.map(({ text }) => this.#foldWord(text)), places: Uint32Array.from(ranges.flatMap(({ start, end }) => [start, end])) };
    this.#names.set(name, folded);
    return folded;
  }

  #foldWord(text: string): FoldedWord {
    const known = this.#words.get(text);
    if (known) return known;
    const folded = foldWord(cleanText(text).toLowerCase());
    this.#words.set(text, folded);
    return folded;
  }
}

function mark(name: string, folded: FoldedName, queryWords: readonly QueryWord[]): Range[] {
  const found = new Map<number, Range>();
  for (const word of queryWords) if (!word.isFiller) for (const [at, range] of matches(word, name, folded)) widen(found, at, range);
  const isOnlyFillers = queryWords.every((word) => word.isFiller);
  const telling = new Set(found.keys());
  for (const word of queryWords) {
    if (!word.isFiller || (!isOnlyFillers && telling.size === 0)) continue;
    for (const [at, range] of matches(word, name, folded)) {
      if (isOnlyFillers || telling.has(at - 1) || telling.has(at + 1)) widen(found, at, range);
    }
  }
  return merge(name, [...found.values()]);
}

function readQuery(query: string): QueryWord[] {
  const typed = words(query);
  return typed.map((word, at) => {
    const decoded = decodeTelex(word);
    return {
      literal: foldWord(word),
      decoded: decoded === undefined ? undefined : foldWord(decoded),
      isFiller: FILLERS.has(word) || word.length === 1,
      isLast: at === typed.length - 1,
    };
  });
}

function matches({ literal, decoded, isLast }: QueryWord, name: string, { words: nameWords, places }: FoldedName): [number, Range][] {
  const isKnown = decoded === undefined || nameWords.some((word) => word.fold.startsWith(literal.fold));
  const { fold, key } = isKnown ? literal : decoded;
  const same: number[] = [];
  const begun: number[] = [];
  for (const [at, word] of nameWords.entries()) {
    if (word.fold === fold) same.push(at);
    else if (isLast && word.fold.startsWith(fold)) begun.push(at);
  }
  const agreeing = key === fold ? same : same.filter((at) => nameWords[at]?.key === key);
  const whole = agreeing.length > 0 ? agreeing : same;
  const found = whole.length > 0 ? whole : begun;
  return found.map((at): [number, Range] => {
    const [start = 0, end = 0] = places.subarray(2 * at, 2 * at + 2);
    return [at, [start, whole.length > 0 ? end : start + unitsOf(name.slice(start, end), fold.length)]];
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
