import { FIELD_BITS, IN_ALIAS, IN_NAME, IN_SECTOR, type IndexData } from '../index/index-data.js';
import { conceptRows } from '../lexicon/concepts.js';
import type { Query } from '../query/query.js';

/** What a match by lexicon counts beside a literal one. */
export const BY_CONCEPT = 0.8;
const NAME_FACTOR = 1;
const ALIAS_FACTOR = 0.95;
const SECTOR_FACTOR = 0.5;
const AGENCY_FACTOR = 0.3;
/** What a match counts by the bits of its fields: the best field alone. */
const FIELD_FACTORS = Float32Array.from({ length: 1 << FIELD_BITS }, (_, bits) => {
  if (bits & IN_NAME) return NAME_FACTOR;
  if (bits & IN_ALIAS) return ALIAS_FACTOR;
  return bits & IN_SECTOR ? SECTOR_FACTOR : AGENCY_FACTOR;
});
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** Rows that hold something of the query. */
export interface Candidates {
  /** Per row: weight of the query's words that it covers in any field. */
  readonly cover: Float32Array;
  /** Rows with a cover above zero, in order. */
  readonly rows: readonly number[];
  readonly best: number;
}

/** First pass: adds up posting lists, each word of the query once a row. */
export function findCandidates(data: IndexData, query: Query): Candidates {
  const cover = new Float32Array(data.rows.length);
  const best = new SlotBest(data.rows.length);
  const isAllFiller = query.slots.every((slot) => slot.filler);
  for (const [at, slot] of query.slots.entries()) {
    if (slot.filler && !isAllFiller) continue;
    for (const { term, quality } of slot.readings) raisePostings(best, data.postings[term], quality);
    for (const { concept, from, to, quality } of query.concepts) {
      if (at < from || at >= to) continue;
      for (const [row, strength] of conceptRows(data, concept)) best.raise(row, strength * quality * BY_CONCEPT);
    }
    best.addTo(cover, slot.weight);
  }
  return collect(cover);
}

function collect(cover: Float32Array): Candidates {
  const rows: number[] = [];
  let best = 0;
  for (let row = 0; row < cover.length; row++) {
    const own = cover[row] ?? 0;
    if (own > 0) rows.push(row);
    if (own > best) best = own;
  }
  return { cover, rows, best };
}

/** How well each row answers one word of the query; remembers the rows that do, most words being in few. */
class SlotBest {
  readonly #best: Float32Array;
  readonly #touched: Int32Array;
  #count = 0;

  constructor(rows: number) {
    this.#best = new Float32Array(rows);
    this.#touched = new Int32Array(rows);
  }

  raise(row: number, quality: number): void {
    const known = this.#best[row] ?? 0;
    if (quality <= known) return;
    if (known === 0) this.#touched[this.#count++] = row;
    this.#best[row] = quality;
  }

  /** Adds what was found, by weight, and forgets it. */
  addTo(cover: Float32Array, weight: number): void {
    for (let at = 0; at < this.#count; at++) {
      const row = this.#touched[at] ?? 0;
      cover[row] = (cover[row] ?? 0) + (this.#best[row] ?? 0) * weight;
      this.#best[row] = 0;
    }
    this.#count = 0;
  }
}

function raisePostings(best: SlotBest, postings: readonly number[] | undefined, quality: number): void {
  if (!postings) return;
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] ?? 0;
    best.raise(posting >> FIELD_BITS, quality * (FIELD_FACTORS[posting & FIELD_MASK] ?? 0));
  }
}
