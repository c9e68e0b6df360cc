import type { IndexData } from '../index/index-data.js';
import type { ConceptMatch, Slot } from './query.js';

/** No Vietnamese syllable is without a vowel. */
const ABBREVIATION = /^[bcdghklmnpqrstvx]{3,10}$/;
const LETTERS_SURE = 4;
const SURE = 1;
const LIKELY = 0.8;
const MOST_ROWS = 150;

/** Unknown words that are the first letters of words in official names: `xntthn` in xác nhận tình trạng hôn nhân. */
export function findInitials(data: IndexData, slots: readonly Slot[], known: readonly ConceptMatch[]): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (const [at, { text, readings, filler }] of slots.entries()) {
    if (filler || readings.length > 0 || !ABBREVIATION.test(text) || known.some(({ from, to }) => from <= at && at < to)) continue;
    const strength = text.length >= LETTERS_SURE ? SURE : LIKELY;
    const rows = new Map<number, number>();
    for (const [row, initials] of data.initials.entries()) if (initials.includes(text)) rows.set(row, strength);
    if (rows.size > 0 && rows.size <= MOST_ROWS) found.push({ concept: { says: [], means: [], rows }, from: at, to: at + 1, quality: 1 });
  }
  return found;
}
