import { cleanText } from './fold.js';

/** A word and where it stands in its text, in UTF-16 code units. */
export interface WordRange {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Lower-case words of a text. Punctuation, spaces, emoji and lone surrogates separate. */
export function words(text: string): string[] {
  return cleanText(text).toLowerCase().match(WORD) ?? [];
}

/** The words of a text as they stand, with their places; used for highlighting. Zero-width characters separate. */
export function wordRanges(text: string): WordRange[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
