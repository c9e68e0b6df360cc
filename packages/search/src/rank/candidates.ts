import { FIELDS, IN_ALIAS, IN_NAME, IN_SECTOR, type IndexData } from '../index/index-data.js';
import { conceptRows } from '../lexicon/concepts.js';
import type { Query } from '../query/query.js';

/** What a match by lexicon counts beside a literal one. */
export const BY_CONCEPT = 0.8;
const NAME_FACTOR = 1;
const ALIAS_FACTOR = 0.95;
const SECTOR_FACTOR = 0.5;
const AGENCY_FACTOR = 0.3;

/** Rows that hold something of the query. */
export interface Candidates {
  /** Per row: weight of the query's words that it covers in any field. */
  readonly cover: Float32Array;
  /** Rows with a cover above zero, in no order. */
  readonly rows: readonly number[];
  readonly best: number;
}

/** First pass: adds up posting lists, each word of the query once a row. */
export function findCandidates(data: IndexData, query: Query): Candidates {
  const cover = new Float32Array(data.rows.length);
  const slotBest = new Float32Array(data.rows.length);
  const rows: number[] = [];
  const touched: number[] = [];
  const raise = (row: number, quality: number): void => {
    const before = slotBest[row] ?? 0;
    if (before === 0) touched.push(row);
    if (quality > before) slotBest[row] = quality;
  };
  const isAllFiller = query.slots.every((slot) => slot.filler);
  for (const [at, slot] of query.slots.entries()) {
    if (slot.filler && !isAllFiller) continue;
    for (const { term, quality } of slot.readings) {
      for (const posting of data.postings[term] ?? []) raise(Math.floor(posting / FIELDS), quality * fieldFactor(posting));
    }
    for (const { concept, from, to, quality } of query.concepts) {
      if (at < from || at >= to) continue;
      for (const [row, strength] of conceptRows(data, concept)) raise(row, strength * quality * BY_CONCEPT);
    }
    for (const row of touched) {
      if (cover[row] === 0) rows.push(row);
      cover[row] = (cover[row] ?? 0) + (slotBest[row] ?? 0) * slot.weight;
      slotBest[row] = 0;
    }
    touched.length = 0;
  }
  return { cover, rows, best: rows.reduce((best, row) => Math.max(best, cover[row] ?? 0), 0) };
}

function fieldFactor(posting: number): number {
  if (posting & IN_NAME) return NAME_FACTOR;
  if (posting & IN_ALIAS) return ALIAS_FACTOR;
  return posting & IN_SECTOR ? SECTOR_FACTOR : AGENCY_FACTOR;
}
