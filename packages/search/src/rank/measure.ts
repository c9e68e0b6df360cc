import type { IndexData, IndexedRow } from '../index/index-data.js';
import { conceptRows } from '../lexicon/concepts.js';
import type { Query } from '../query/query.js';
import { BY_CONCEPT } from './candidates.js';
import type { Feature } from './features.js';
import { TextScanner } from './text-scan.js';

const ALIAS_FACTOR = 0.95;
/** An alias of this idf or more that stands whole in the query is evidence enough. */
const HEAVY_ALIAS = 12;
const WHOLE = 0.97;
const MOST_VARIANTS = 3;
const PAIR_IN_CONCEPT = 0.7;
/** A pair of which one word belongs to a lexicon match cannot be seen side by side. */
const PAIR_AT_CONCEPT = 0.5;

type NameFeature = 'nameCover' | 'nameShare' | 'nameFit' | 'nameWords' | 'nameRun' | 'namePhrase' | 'compact' | 'nameStart';
export type Measures = Record<Feature, number>;

/** Measures services against one query, precisely but one by one: for the best candidates only. */
export class Measurer {
  readonly #data: IndexData;
  readonly #query: Query;
  readonly #scanner: TextScanner;
  readonly #concepts: readonly { from: number; to: number; quality: number; rows: ReadonlyMap<number, number> }[];
  readonly #askedTerms = new Set<number>();
  readonly #sectorCover = new Map<number, number>();
  readonly #agencyCover = new Map<number, number>();

  constructor(data: IndexData, query: Query) {
    this.#data = data;
    this.#query = query;
    this.#scanner = new TextScanner(data, query);
    this.#concepts = query.concepts.map(({ concept, from, to, quality }) => ({ from, to, quality, rows: conceptRows(data, concept) }));
    for (const { readings } of query.slots) for (const { term } of readings) this.#askedTerms.add(term);
    for (const { concept } of query.concepts) {
      for (const form of concept.means.flat()) this.#askedTerms.add(data.vocabulary.formTerm[form] ?? 0);
    }
  }

  measure(row: number): Measures {
    const { columns } = this.#data.catalog;
    const indexed = this.#data.rows[row];
    if (!indexed) throw new RangeError(`No row ${row}.`);
    const { chattiness, weight: all } = this.#query;
    const weight = all || 1;
    this.#scanner.startRow();
    const name = this.#measureName(indexed);
    const alias = this.#measureAliases(indexed);
    this.#addConcepts(row);
    const cover = this.#query.slots.reduce((sum, slot, at) => sum + slot.weight * (this.#scanner.slotBest[at] ?? 0), 0) / weight;
    const anyPairs = this.#query.pairs.length > 0 ? this.#pairShare() : cover;
    const popularity = (columns.popularity[row] ?? 0) / 3;
    return {
      cover,
      ...name,
      anyPairs,
      aliasFit: alias.fit,
      aliasInside: alias.inside,
      exact: alias.fit > WHOLE || name.nameFit > WHOLE ? 1 : 0,
      sector: this.#cached(this.#sectorCover, columns.sector[row] ?? -1, this.#data.sectors),
      agency: this.#cached(this.#agencyCover, columns.agency[row] ?? -1, this.#data.agencies),
      tier: this.#query.tiers !== 0 && ((columns.tiers[row] ?? 0) & this.#query.tiers) !== 0 ? 1 : 0,
      popularity,
      variants: this.#unaskedVariants(indexed) / MOST_VARIANTS,
      length: Math.log2(1 + indexed.name.end - indexed.name.start) / 6,
      chattyCover: chattiness * cover,
      chattyAlias: chattiness * alias.inside,
      chattyPopularity: chattiness * popularity,
    };
  }

  #measureName({ name }: IndexedRow): Pick<Measures, NameFeature> {
    const hits: number[] = [];
    const found = this.#scanner.scan(name, 1, hits);
    const { words, run } = this.#scanner.plainCounts();
    const count = this.#query.slots.length || 1;
    const nameCover = found.cover / (this.#query.weight || 1);
    const nameShare = found.matched / (name.weight || 1);
    return {
      nameCover,
      nameShare,
      nameFit: nameCover * nameShare,
      nameWords: words / count,
      nameRun: run / count,
      namePhrase: run === count && count > 1 ? 1 : 0,
      compact: this.#compactness(hits),
      nameStart: hits[0] === name.start && hits[1] === 0 ? 1 : 0,
    };
  }

  #measureAliases({ aliases }: IndexedRow): { fit: number; inside: number } {
    let fit = 0;
    let inside = 0;
    for (const alias of aliases) {
      if (!this.#scanner.touches(alias)) continue;
      const found = this.#scanner.scan(alias, ALIAS_FACTOR);
      const share = found.matched / (alias.weight || 1);
      fit = Math.max(fit, (share * found.cover) / (this.#query.weight || 1));
      inside = Math.max(inside, share ** 3 * Math.min(1, found.cover / HEAVY_ALIAS));
    }
    return { fit, inside };
  }

  #addConcepts(row: number): void {
    const { slotBest, pairBest } = this.#scanner;
    for (const { from, to, quality, rows } of this.#concepts) {
      const strength = (rows.get(row) ?? 0) * quality * BY_CONCEPT;
      if (strength === 0) continue;
      for (let slot = from; slot < to; slot++) slotBest[slot] = Math.max(slotBest[slot] ?? 0, strength);
      this.#query.pairs.forEach(({ left, right }, at) => {
        if (right < from || left >= to || (left < from && right >= to)) return;
        const isInside = left >= from && right < to;
        const other = isInside ? strength : (slotBest[left < from ? left : right] ?? 0);
        pairBest[at] = Math.max(pairBest[at] ?? 0, Math.min(strength, other) * (isInside ? PAIR_IN_CONCEPT : PAIR_AT_CONCEPT));
      });
    }
  }

  #pairShare(): number {
    const sum = this.#query.pairs.reduce((total, pair, at) => total + pair.weight * (this.#scanner.pairBest[at] ?? 0), 0);
    return sum / (this.#query.pairWeight || 1);
  }

  /** Distinct answered slots over the length of the shortest stretch of the name that holds them all. */
  #compactness(hits: readonly number[]): number {
    const count = new Map<number, number>();
    for (let at = 1; at < hits.length; at += 2) count.set(hits[at] ?? 0, 0);
    const distinct = count.size;
    if (distinct < 2) return 0;
    let held = 0;
    let first = 0;
    let shortest = Infinity;
    for (let at = 0; at < hits.length; at += 2) {
      const slot = hits[at + 1] ?? 0;
      const before = count.get(slot) ?? 0;
      count.set(slot, before + 1);
      if (before === 0) held++;
      while (held === distinct) {
        shortest = Math.min(shortest, (hits[at] ?? 0) - (hits[first] ?? 0) + 1);
        const left = hits[first + 1] ?? 0;
        const after = (count.get(left) ?? 0) - 1;
        count.set(left, after);
        if (after === 0) held--;
        first += 2;
      }
    }
    return (Math.min(1, distinct / shortest) * distinct) / this.#query.slots.length;
  }

  #unaskedVariants({ variants }: IndexedRow): number {
    let unasked = 0;
    for (let at = 0; at < variants.length; at += 2) {
      for (let place = variants[at] ?? 0; place < (variants[at + 1] ?? 0); place++) {
        if (this.#askedTerms.has(this.#data.terms[place] ?? 0)) continue;
        unasked++;
        break;
      }
    }
    return Math.min(MOST_VARIANTS, unasked);
  }

  #cached(cache: Map<number, number>, entry: number, texts: IndexData['sectors']): number {
    let cover = cache.get(entry);
    if (cover === undefined) {
      cover = this.#scanner.coverOf(texts[entry] ?? []);
      cache.set(entry, cover);
    }
    return cover;
  }
}
