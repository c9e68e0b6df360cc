import type { IndexData } from '../index/index-data.js';
import type { TermId } from '../index/vocabulary.js';
import type { ConceptMatch, Slot } from './query.js';
import { pairCount } from './read-words.js';
import { corrections } from './spelling.js';

const MOST_READINGS = 6;
const MOST_COMPLETIONS = 40;
const MOST_CORRECTED = 8;
const COMPLETED = 0.9;
/** A last word that is a whole word is completed with less trust. */
const WHOLE_WORD_COMPLETED = 0.75;
const OTHER_MARKS = 0.5;
/** A correction or completion that stands nowhere beside the word before. */
const UNFIT = 0.6;
/** In longer queries a known word is never doubted: chats hold many pairs of words that no name has. */
const LONGEST_DOUBTED = 8;

/** Corrects unknown words, and known ones that make no sense beside their neighbours (`bằng lái sẽ` → `xe`). */
export function correctWords(data: IndexData, slots: readonly Slot[], sayings: readonly ConceptMatch[]): void {
  let corrected = 0;
  for (const [at, slot] of slots.entries()) {
    if (sayings.some(({ from, to }) => from <= at && at < to)) continue;
    if (slot.filler || !/^[a-z]{2,}$/.test(slot.text) || corrected >= MOST_CORRECTED) continue;
    if (slot.readings.length === 0) {
      slot.readings = readingsOf(data, slots, at, slot.text.length > 5 ? 2 : 1, 1);
      corrected++;
    } else if (slots.length <= LONGEST_DOUBTED && slots.length > 1 && isOdd(data, slots, at)) {
      slot.readings.push(...readingsOf(data, slots, at, 1, 0));
    }
  }
}

/** Adds the words that the last word of a query may be the beginning of. */
export function completeLast(data: IndexData, slots: readonly Slot[]): void {
  const last = slots[slots.length - 1];
  if (!last || last.filler || last.text === '') return;
  const left = slots[slots.length - 2]?.readings[0]?.term;
  const quality = last.form >= 0 ? WHOLE_WORD_COMPLETED : COMPLETED;
  const found: { term: TermId; quality: number; count: number }[] = [];
  const { terms, termForms, formKeys } = data.vocabulary;
  for (let term = 0; term < terms.length; term++) {
    const word = terms[term] ?? '';
    const postings = data.postings[term];
    if (word.length <= last.text.length || !word.startsWith(last.text) || !postings) continue;
    const agrees = !last.marked || termForms[term]?.some((form) => beginsWith(formKeys[form] ?? '', last.key));
    const fits = left === undefined || pairCount(data, left, term) > 0;
    found.push({ term, quality: quality * (agrees ? 1 : OTHER_MARKS) * (fits ? 1 : UNFIT), count: postings.length });
  }
  found.sort((a, b) => b.quality - a.quality || b.count - a.count);
  last.readings.push(...found.slice(0, MOST_COMPLETIONS).map(({ term, quality: own }) => ({ term, quality: own })));
}

/** Whether a marked word may be the beginning of another one: same letters, and the same tone if it has one. */
function beginsWith(key: string, begun: string): boolean {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]$/.exec(begun)?.[0] ?? '';
  return key.endsWith(tone) && key.startsWith(tone === '' ? begun : begun.slice(0, -1));
}

/** A known word that stands beside none of its neighbours anywhere. */
function isOdd(data: IndexData, slots: readonly Slot[], at: number): boolean {
  const term = slots[at]?.readings[0]?.term;
  return pairCount(data, slots[at - 1]?.readings[0]?.term, term) === 0 && pairCount(data, term, slots[at + 1]?.readings[0]?.term) === 0;
}

function readingsOf(data: IndexData, slots: readonly Slot[], at: number, limit: number, needless: number): Slot['readings'] {
  const left = slots[at - 1]?.readings[0]?.term;
  const right = slots[at + 1]?.readings[0]?.term;
  const text = slots[at]?.text ?? '';
  const near = corrections(data.vocabulary, text, limit).map(({ term, distance }) => {
    const fits = Math.max(pairCount(data, left, term), pairCount(data, term, right));
    const quality = (0.9 - 0.2 * distance) * (fits > 1 ? 1 : 0.7);
    return { term, quality, fits };
  });
  return near
    .filter(({ fits }) => fits > 1 || needless > 0)
    .sort((a, b) => b.quality - a.quality || b.fits - a.fits)
    .slice(0, MOST_READINGS)
    .map(({ term, quality }) => ({ term, quality }));
}
