import type { IndexData } from '../index/index-data.js';
import type { PhraseTable } from '../index/phrases.js';
import type { FormId } from '../index/vocabulary.js';
import type { Slot } from './query.js';

/** A phrase found in a query. */
export interface PhraseMatch {
  readonly values: readonly number[];
  readonly length: number;
  /** 1 when words and marks are the same. */
  readonly quality: number;
}

const LEAST_QUALITY = 0.3;
const OTHER_MARKS = 0.7;
const MARKS_LEFT_OUT = 0.85;
const ONE_WORD_WITHOUT_MARKS = 0.8;

/** Phrases of a table that stand in the query from a slot on, the longest first. */
export function phrasesAt(data: IndexData, table: PhraseTable, slots: readonly Slot[], at: number, hasMarks: boolean): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (const { term } of slots[at]?.readings ?? []) {
    for (const { forms, values } of table.startingWith(term)) {
      if (at + forms.length > slots.length) continue;
      let quality = 1;
      for (let n = 0; n < forms.length && quality > LEAST_QUALITY; n++) {
        quality *= agreement(data, slots[at + n], forms[n] ?? 0, forms.length === 1, hasMarks);
      }
      if (quality > LEAST_QUALITY) found.push({ values, length: forms.length, quality });
    }
  }
  return found.sort((a, b) => b.length - a.length || b.quality - a.quality);
}

/** A single word must have the right marks, if the query has any: `đạo` is not `đào`. A longer phrase is safe without. */
function agreement(data: IndexData, slot: Slot | undefined, form: FormId, isAlone: boolean, hasMarks: boolean): number {
  const term = data.vocabulary.formTerm[form];
  const reading = slot?.readings.find((other) => other.term === term);
  if (!slot || !reading) return 0;
  if (reading.quality < 1 || slot.form === form) return reading.quality;
  // The built-in lexicon keeps marks for single words only.
  if (!isAlone && !data.vocabulary.isMarked(form)) return 1;
  if (slot.marked) return isAlone ? 0 : OTHER_MARKS;
  if (!data.vocabulary.isMarked(form)) return 1;
  if (isAlone) return hasMarks ? 0 : ONE_WORD_WITHOUT_MARKS;
  return hasMarks ? MARKS_LEFT_OUT : 1;
}
