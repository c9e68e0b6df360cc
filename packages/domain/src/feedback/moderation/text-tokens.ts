/** A word of a text and where it stands, in UTF-16 units. */
export interface TextToken {
  /** As written, in NFC and small letters. */
  readonly word: string;
  /** Without accents, `đ` as `d`. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The words of a text in order; letters and digits of all scripts, in any Unicode form. */
export function textTokens(text: string): TextToken[] {
  return [...text.matchAll(WORD)].map(({ 0: match, index }) => {
    const word = match.normalize('NFKC').toLowerCase();
    return { word, folded: fold(word), start: index, end: index + match.length };
  });
}

/** Accents that Vietnamese has: five tones, and the marks of ă, â, ê, ô, ơ, ư. */
const VIETNAMESE = /đ|\p{L}[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/u;

/** Whether a word is written with Vietnamese accents. */
export const isAccented = ({ word }: Pick<TextToken, 'word'>): boolean => VIETNAMESE.test(word.normalize('NFD'));

/** Where a run of folded words stands in a text; places do not overlap. */
export function findWords(tokens: readonly TextToken[], words: readonly string[]): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (words.length === 0) return found;
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    if (!words.every((word, next) => tokens[at + next]!.folded === word)) continue;
    found.push({ start: tokens[at]!.start, end: tokens[at + words.length - 1]!.end });
    at += words.length - 1;
  }
  return found;
}
