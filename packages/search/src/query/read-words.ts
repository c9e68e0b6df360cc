import type { IndexData } from '../index/index-data.js';
import type { TermId } from '../index/vocabulary.js';
import { foldWord } from '../normalise/fold.js';
import { decodeTelex, decodeVni } from '../normalise/telex.js';
import type { Slot } from './query.js';

/** Longest query that is read, in UTF-16 code units; the rest of a longer one is left out. */
export const LONGEST_QUERY = 2000;
const MOST_WORDS = 100;
const LONGEST_WORD = 24;
const TELEX_LITERAL = 0.6;

/** Reads the words of a query: as they stand, decoded from Telex or VNI, joined words apart, broken words together. */
export function readWords(data: IndexData, typed: readonly string[]): Slot[] {
  const read = typed.slice(0, MOST_WORDS).flatMap((word) => readWord(data, word.slice(0, LONGEST_WORD)));
  const isTelex = read.some((slot) => slot.decoded);
  const slots = isTelex ? read.map((slot) => decodeToo(data, slot)) : read;
  return joinBroken(data, slots);
}

interface ReadSlot extends Slot {
  readonly typed: string;
  /** Known only after decoding. */
  readonly decoded: boolean;
}

function readWord(data: IndexData, typed: string): ReadSlot[] {
  const literal = slotOf(data, typed, typed, false);
  if (literal.readings.length > 0) return [literal];
  const decoded = decode(typed);
  if (decoded !== undefined) {
    const slot = slotOf(data, typed, decoded, true);
    if (slot.readings.length > 0) return [slot];
  }
  return splitJoined(data, typed) ?? [literal];
}

function decode(typed: string): string | undefined {
  return decodeTelex(typed) ?? decodeVni(typed);
}

function slotOf(data: IndexData, typed: string, word: string, decoded: boolean): ReadSlot {
  const { fold, key } = foldWord(word);
  const term = data.vocabulary.term(fold);
  return {
    typed,
    decoded,
    text: fold,
    key,
    form: data.vocabulary.form(key),
    marked: key !== fold,
    readings: term < 0 ? [] : [{ term, quality: 1 }],
    weight: 0,
    filler: false,
  };
}

/** In a query typed by Telex a word that also stands for itself (`cos`, `mas`) is more likely Telex too. */
function decodeToo(data: IndexData, slot: ReadSlot): ReadSlot {
  const decoded = slot.decoded || slot.marked ? undefined : decode(slot.typed);
  const other = decoded === undefined ? undefined : slotOf(data, slot.typed, decoded, true);
  if (!other || other.readings.length === 0) return slot;
  other.readings.push(...slot.readings.map(({ term, quality }) => ({ term, quality: quality * TELEX_LITERAL })));
  return other;
}

/** `khaisinh` → `khai`, `sinh`: two known words that stand side by side somewhere. */
function splitJoined(data: IndexData, typed: string): ReadSlot[] | undefined {
  let best: ReadSlot[] | undefined;
  let most = 0;
  for (let at = 2; at <= typed.length - 2; at++) {
    const left = slotOf(data, typed.slice(0, at), typed.slice(0, at), false);
    const right = slotOf(data, typed.slice(at), typed.slice(at), false);
    const count = pairCount(data, left.readings[0]?.term, right.readings[0]?.term);
    if (count > most) [most, best] = [count, [left, right]];
  }
  return most >= 2 ? best : undefined;
}

/** `kh ai sinh` → `khai`, `sinh`: an unknown word and its neighbour that make a known word. */
function joinBroken(data: IndexData, slots: readonly Slot[]): Slot[] {
  const joined: Slot[] = [];
  for (const slot of slots) {
    const last = joined[joined.length - 1];
    const isBroken = last && (last.readings.length === 0 || slot.readings.length === 0) && /^\D+$/.test(last.text + slot.text);
    const whole = isBroken ? slotOf(data, '', last.text + slot.text, false) : undefined;
    if (whole && whole.readings.length > 0) joined[joined.length - 1] = { ...whole, marked: false };
    else joined.push(slot);
  }
  return joined;
}

/** How often two words stand side by side in the catalogue or the lexicon. */
export function pairCount(data: IndexData, left: TermId | undefined, right: TermId | undefined): number {
  return left === undefined || right === undefined ? 0 : data.bigrams.count(left, right);
}
