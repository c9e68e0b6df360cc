import type { IndexData, Span } from '../index/index-data.js';
import type { FormId } from '../index/vocabulary.js';
import type { Query, Slot } from '../query/query.js';

/** A way in which a word of a text can answer a slot of the query. */
interface Answer {
  readonly slot: number;
  readonly quality: number;
}

/** What a scan of one text found. */
export interface Scan {
  /** Weight of the query's slots that the text answers. */
  cover: number;
  /** idf of the text's words that answer a slot. */
  matched: number;
}

const OTHER_MARKS = 0.7;
const MARKS_LEFT_OUT = 0.85;

/** Compares texts with one query, word by word. Keeps scratch space for all rows of one search. */
export class TextScanner {
  /** Per slot and pair: how well any text of the row answered it so far. */
  readonly slotBest: Float64Array;
  readonly pairBest: Float64Array;
  readonly #data: IndexData;
  readonly #query: Query;
  readonly #answers: readonly (readonly Answer[])[];
  readonly #answerOf: Int16Array;
  /** Per term: 1 when it answers a slot that is no filler. */
  readonly #telling: Uint8Array;
  readonly #pairsTo: readonly (readonly number[])[];
  readonly #slotNow: Float64Array;
  readonly #pairNow: Float64Array;
  readonly #seenAt: Int32Array;

  constructor(data: IndexData, query: Query) {
    this.#data = data;
    this.#query = query;
    const { slots, pairs } = query;
    this.slotBest = new Float64Array(slots.length);
    this.pairBest = new Float64Array(pairs.length);
    this.#slotNow = new Float64Array(slots.length);
    this.#pairNow = new Float64Array(pairs.length);
    this.#seenAt = new Int32Array(slots.length);
    this.#answerOf = new Int16Array(data.vocabulary.terms.length).fill(-1);
    this.#telling = new Uint8Array(data.vocabulary.terms.length);
    this.#answers = this.#collectAnswers();
    this.#pairsTo = slots.map((_, slot) => pairs.flatMap((pair, at) => (pair.right === slot ? [at] : [])));
  }

  /** Forgets what the texts of the row before answered. */
  startRow(): void {
    this.slotBest.fill(0);
    this.pairBest.fill(0);
  }

  /** Whether a text holds any word that tells something of the query. */
  touches({ start, end }: Span): boolean {
    const { terms } = this.#data;
    for (let at = start; at < end; at++) if (this.#telling[terms[at] ?? 0]) return true;
    return false;
  }

  /** Compares one text; `hits` receives position and slot of each answer in turn. */
  scan({ start, end }: Span, factor: number, hits?: number[]): Scan {
    const { slots, pairs } = this.#query;
    this.#slotNow.fill(0);
    this.#pairNow.fill(0);
    this.#seenAt.fill(-9);
    const result = { cover: 0, matched: 0 };
    for (let at = start; at < end; at++) this.#scanWord(at, result, hits);
    for (let slot = 0; slot < slots.length; slot++) {
      const quality = this.#slotNow[slot] ?? 0;
      if (quality === 0) continue;
      result.cover += quality * (slots[slot]?.weight ?? 0);
      if (quality * factor > (this.slotBest[slot] ?? 0)) this.slotBest[slot] = quality * factor;
    }
    for (let pair = 0; pair < pairs.length; pair++) {
      const quality = this.#pairNow[pair] ?? 0;
      if (quality === 0) continue;
      if (quality > (this.pairBest[pair] ?? 0)) this.pairBest[pair] = quality;
    }
    return result;
  }

  /** Of the text scanned last: how many words of the query, fillers too, it holds, and how many of them in one run. */
  plainCounts(): { words: number; run: number } {
    let words = 0;
    for (const quality of this.#slotNow) if (quality > 0) words++;
    let longest = Math.min(words, 1);
    let run = 1;
    for (let pair = 0; pair < this.#query.pairs.length; pair++) {
      const { left, right } = this.#query.pairs[pair] ?? { left: 0, right: 0 };
      if (right !== left + 1) continue;
      run = (this.#pairNow[pair] ?? 0) > 0 ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return { words, run: longest };
  }

  /** Share of the query that some loose words answer (a sector's name). */
  coverOf(forms: readonly FormId[]): number {
    const { vocabulary } = this.#data;
    const seen = new Set<number>();
    let cover = 0;
    for (const form of forms) {
      for (const { slot, quality } of this.#answers[this.#answerOf[vocabulary.formTerm[form] ?? 0] ?? -1] ?? []) {
        if (seen.has(slot)) continue;
        seen.add(slot);
        cover += quality * (this.#query.slots[slot]?.weight ?? 0);
      }
    }
    return cover / (this.#query.weight || 1);
  }

  #scanWord(at: number, result: Scan, hits: number[] | undefined): void {
    const { forms, idf, terms } = this.#data;
    const term = terms[at] ?? 0;
    const place = this.#answerOf[term] ?? -1;
    const answers = place < 0 ? undefined : this.#answers[place];
    if (!answers) return;
    const form = forms[at] ?? 0;
    let best = 0;
    for (const { slot, quality: plain } of answers) {
      const quality = plain * this.#markQuality(form, slot);
      best = Math.max(best, quality);
      if (quality > (this.#slotNow[slot] ?? 0)) this.#slotNow[slot] = quality;
      for (const pair of this.#pairsTo[slot] ?? []) {
        const left = this.#query.pairs[pair]?.left ?? 0;
        if (this.#seenAt[left] === at - 1 && quality > (this.#pairNow[pair] ?? 0)) this.#pairNow[pair] = quality;
      }
      hits?.push(at, slot);
    }
    for (const { slot } of answers) this.#seenAt[slot] = at;
    result.matched += best * (idf[term] ?? 0);
  }

  /** A word that was typed with marks should have them; one typed without, in a query that has some, should have none. */
  #markQuality(form: FormId, slot: number): number {
    const typed = this.#query.slots[slot];
    if (!typed || !this.#query.hasMarks || typed.form === form || typed.readings[0]?.quality !== 1) return 1;
    return typed.marked ? OTHER_MARKS : MARKS_LEFT_OUT;
  }

  #collectAnswers(): Answer[][] {
    const lists: Answer[][] = [];
    const add = ({ readings, filler }: Slot, slot: number): void => {
      for (const { term, quality } of readings) {
        if (!filler) this.#telling[term] = 1;
        const at = this.#answerOf[term] ?? -1;
        const list = at >= 0 ? lists[at] : undefined;
        if (list) list.push({ slot, quality });
        else this.#answerOf[term] = lists.push([{ slot, quality }]) - 1;
      }
    };
    this.#query.slots.forEach(add);
    return lists;
  }
}
