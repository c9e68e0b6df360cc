import { FIELD_BITS, IN_ALIAS, IN_NAME, type IndexData, type Span } from '../index/index-data.js';
import type { FormId } from '../index/vocabulary.js';

/** One entry of the lexicon: what people say, and the official words it stands for. */
export interface Concept {
  readonly says: readonly (readonly FormId[])[];
  readonly means: readonly (readonly FormId[])[];
  /** How well each row is about it, 0..1; computed when a query first needs it. */
  rows: ReadonlyMap<number, number> | undefined;
}

/** The official words stand in the name, side by side. */
const PHRASE_IN_NAME = 1;
/** They stand in it, but not together. */
const SPREAD_IN_NAME = 0.8;
/** Most of their weight stands in it. */
const PART_IN_NAME = 0.65;
const LEAST_PART = 0.7;
/** They stand together in an alias. */
const MEANS_IN_ALIAS = 0.85;
/** Another everyday word of the same entry stands in an alias. */
const SAYS_IN_ALIAS = 0.75;

/** Rows that a concept is about, with the strength of each. */
export function conceptRows(data: IndexData, concept: Concept): ReadonlyMap<number, number> {
  if (concept.rows) return concept.rows;
  const rows = new Map<number, number>();
  for (const phrase of concept.means) {
    matchNames(data, phrase, rows);
    matchAliases(data, phrase, MEANS_IN_ALIAS, rows);
  }
  for (const phrase of concept.says) matchAliases(data, phrase, SAYS_IN_ALIAS, rows);
  concept.rows = rows;
  return rows;
}

function raise(rows: Map<number, number>, row: number, strength: number): void {
  if ((rows.get(row) ?? 0) < strength) rows.set(row, strength);
}

function matchNames(data: IndexData, phrase: readonly FormId[], rows: Map<number, number>): void {
  const { total, found } = weighRows(data, phrase, IN_NAME);
  for (const [row, weight] of found) {
    const name = data.rows[row]?.name;
    if (weight >= total * 0.999) raise(rows, row, name && contains(data, name, phrase) ? PHRASE_IN_NAME : SPREAD_IN_NAME);
    else if (weight >= total * LEAST_PART) raise(rows, row, (PART_IN_NAME * weight) / total);
  }
}

function matchAliases(data: IndexData, phrase: readonly FormId[], strength: number, rows: Map<number, number>): void {
  const { total, found } = weighRows(data, phrase, IN_ALIAS);
  for (const [row, weight] of found) {
    if (weight < total * 0.999) continue;
    if (data.rows[row]?.aliases.some((alias) => contains(data, alias, phrase))) raise(rows, row, strength);
  }
}

/** For each row that holds words of a phrase in a field, the idf of those words. Starts from the rarest word. */
function weighRows(data: IndexData, phrase: readonly FormId[], field: number): { total: number; found: Map<number, number> } {
  const found = new Map<number, number>();
  const terms = [...new Set(phrase.map((form) => data.vocabulary.formTerm[form] ?? 0))];
  terms.sort((a, b) => (data.idf[b] ?? 0) - (data.idf[a] ?? 0));
  let total = 0;
  let left = terms.reduce((sum, term) => sum + (data.idf[term] ?? 0), 0);
  const all = left;
  for (const term of terms) {
    const idf = data.idf[term] ?? 0;
    // A row that comes in only now can no longer reach the least part.
    const open = left >= all * LEAST_PART;
    for (const posting of data.postings[term] ?? []) {
      if ((posting & field) === 0) continue;
      const row = posting >> FIELD_BITS;
      const weight = found.get(row);
      if (weight !== undefined) found.set(row, weight + idf);
      else if (open) found.set(row, idf);
    }
    total += idf;
    left -= idf;
  }
  return { total, found };
}

/** Whether a phrase stands in a text, words side by side; marks aside. */
function contains(data: IndexData, { start, end }: Span, phrase: readonly FormId[]): boolean {
  for (let at = start; at + phrase.length <= end; at++) {
    if (phrase.every((form, n) => data.terms[at + n] === data.vocabulary.formTerm[form])) return true;
  }
  return false;
}
