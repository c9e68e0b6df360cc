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
  const slotBest = new Float32Array(data.rows.length);
  const isAllFiller = query.slots.every((slot) => slot.filler);
  for (const [at, slot] of query.slots.entries()) {
    if (slot.filler && !isAllFiller) continue;
    slotBest.fill(0);
    for (const { term, quality } of slot.readings) raisePostings(slotBest, data.postings[term], quality);
    for (const { concept, from, to, quality } of query.concepts) {
      if (at < from || at >= to) continue;
      for (const [row, strength] of conceptRows(data, concept)) {
        slotBest[row] = Math.max(slotBest[row] ?? 0, strength * quality * BY_CONCEPT);
      }
    }
    for (let row = 0; row < cover.length; row++) cover[row] = (cover[row] ?? 0) + (slotBest[row] ?? 0) * slot.weight;
  }
  const rows: number[] = [];
  let best = 0;
  for (let row = 0; row < cover.length; row++) {
    const own = cover[row] ?? 0;
    if (own > 0) rows.push(row);
    if (own > best) best = own;
  }
  return { cover, rows, best };
}

function raisePostings(slotBest: Float32Array, postings: readonly number[] | undefined, quality: number): void {
  if (!postings) return;
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] ?? 0;
    const own = quality * (FIELD_FACTORS[posting & FIELD_MASK] ?? 0);
    const row = posting >> FIELD_BITS;
    if (own > (slotBest[row] ?? 0)) slotBest[row] = own;
  }
}
