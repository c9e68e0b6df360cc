import type { IndexData } from '../index/index-data.js';
import { words } from '../normalise/words.js';
import { findInitials } from './initials.js';
import { completeLast, correctWords } from './correct.js';
import { phrasesAt } from './match-phrases.js';
import type { ConceptMatch, Pair, Query, Slot } from './query.js';
import { pairCount, readWords } from './read-words.js';
import { namedTiers } from './tiers.js';

const FILLER = 0.1;
const NUMBER = 0.35;
const LETTER = 0.4;
/** Weight of a word that no text of the catalogue holds. */
const UNKNOWN = 5;
const HEAVIEST = 6.5;
const LIGHTEST_IN_SAYING = 1.5;
/** A pair of words with fillers between them. */
const OVER_FILLERS = 0.7;
/** From how many occurrences on a filler beside its neighbour counts as official wording. */
const OFFICIAL_WITH_MARKS = 8;
const OFFICIAL_WITHOUT = 4;

/** Understands a query text from which procedure codes have been taken out. */
export function analyse(data: IndexData, text: string): Query {
  const slots = readWords(data, words(text));
  const hasMarks = slots.some((slot) => slot.marked);
  markFillers(data, slots, hasMarks);
  const sayings = findConcepts(data, slots, hasMarks);
  const initials = findInitials(data, slots, sayings);
  correctWords(data, slots, sayings.concat(initials));
  const concepts = findConcepts(data, slots, hasMarks).concat(initials);
  completeLast(data, slots);
  weighSlots(data, slots, concepts);
  const pairs = pairsOf(slots);
  return {
    slots,
    concepts,
    pairs,
    hasMarks,
    weight: slots.reduce((sum, slot) => sum + slot.weight, 0),
    pairWeight: pairs.reduce((sum, pair) => sum + pair.weight, 0),
    chattiness: slots.filter((slot) => slot.filler).length / (slots.length || 1),
    tiers: namedTiers(data.catalog, slots),
  };
}

/** Damps words of questions and chats, unless official texts often hold them beside their neighbour (`can cuoc`). */
function markFillers(data: IndexData, slots: readonly Slot[], hasMarks: boolean): void {
  const single: number[] = [];
  for (let at = 0; at < slots.length; at++) {
    const phrase = phrasesAt(data, data.fillers, slots, at, hasMarks)[0];
    if (!phrase) continue;
    if (phrase.length === 1) single.push(at);
    for (const slot of slots.slice(at, at + phrase.length)) slot.filler = true;
    at += phrase.length - 1;
  }
  const need = hasMarks ? OFFICIAL_WITH_MARKS : OFFICIAL_WITHOUT;
  const plain = (at: number): number | undefined => (slots[at]?.filler ? undefined : slots[at]?.readings[0]?.term);
  const official = single.filter((at) => {
    const term = slots[at]?.readings[0]?.term;
    return pairCount(data, plain(at - 1), term) >= need || pairCount(data, term, plain(at + 1)) >= need;
  });
  for (const slot of official.map((at) => slots[at])) if (slot) slot.filler = false;
}

/** Lexicon entries that the query names. A phrase inside a longer one does not count for itself. */
function findConcepts(data: IndexData, slots: readonly Slot[], hasMarks: boolean): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  let covered = 0;
  for (let at = 0; at < slots.length; at++) {
    const matches = phrasesAt(data, data.sayings, slots, at, hasMarks);
    const longest = matches[0]?.length ?? 0;
    if (longest === 0 || at + longest <= covered || slots.slice(at, at + longest).every((slot) => slot.filler)) continue;
    covered = at + longest;
    for (const { values, length, quality } of matches) {
      if (length < longest) continue;
      for (const value of values) {
        const concept = data.concepts[value];
        if (concept) found.push({ concept, from: at, to: at + length, quality });
      }
    }
  }
  return found;
}

function weighSlots(data: IndexData, slots: readonly Slot[], concepts: readonly ConceptMatch[]): void {
  for (const slot of slots) slot.weight = weightOf(data, slot);
  for (const { from, to } of concepts) {
    for (const slot of slots.slice(from, to)) slot.weight = Math.max(slot.weight, LIGHTEST_IN_SAYING);
  }
}

function weightOf(data: IndexData, slot: Slot): number {
  const [first] = slot.readings;
  let weight = UNKNOWN;
  if (first) weight = readingWeight(data, slot, first.quality === 1);
  if (/^\d+$/.test(slot.text)) weight *= NUMBER;
  else if (slot.text.length === 1) weight *= LETTER;
  return slot.filler ? Math.min(weight, UNKNOWN) * FILLER : weight;
}

/** A corrected or completed word weighs what its commonest reading weighs: a typing error does not make it rare. */
function readingWeight(data: IndexData, { readings, text }: Slot, isKnown: boolean): number {
  let least = HEAVIEST;
  for (const { term, quality } of readings) {
    const isCompletion = quality < 1 && (data.vocabulary.terms[term] ?? '').startsWith(text);
    if (!isKnown || !isCompletion) least = Math.min(least, data.idf[term] ?? UNKNOWN);
  }
  return least;
}

function pairsOf(slots: readonly Slot[]): Pair[] {
  const pairs: Pair[] = [];
  for (let left = 0; left + 1 < slots.length; left++) {
    pairs.push({ left, right: left + 1, weight: pairWeight(slots, left, left + 1) });
    if (!slots[left + 1]?.filler || slots[left]?.filler) continue;
    const right = slots.findIndex((slot, at) => at > left + 1 && !slot.filler);
    if (right > 0) pairs.push({ left, right, weight: OVER_FILLERS * pairWeight(slots, left, right) });
  }
  return pairs;
}

function pairWeight(slots: readonly Slot[], left: number, right: number): number {
  return ((slots[left]?.weight ?? 0) + (slots[right]?.weight ?? 0)) / 2;
}
