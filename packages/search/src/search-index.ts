import type { Catalog, CatalogTerm, ServiceFacets } from '@dvcqg/openapi';
import { filterRows, type Filters } from './filters.js';
import { buildSteps } from './index/build.js';
import type { IndexData } from './index/index-data.js';
import { builtInTerms } from './lexicon/built-in.js';
import { findCodes } from './normalise/codes.js';
import { cleanText } from './normalise/fold.js';
import { analyse } from './query/analyse.js';
import { LONGEST_QUERY } from './query/read-words.js';
import type { Query } from './query/query.js';
import { findCandidates, type Candidates } from './rank/candidates.js';
import { confidence } from './rank/confidence.js';
import type { Weights } from './rank/features.js';
import { rank, type Ranked } from './rank/rank.js';
import { WEIGHTS } from './rank/weights.js';

/** How to build an index. */
export interface IndexOptions {
  /** Everyday words beside the built-in ones and the catalogue's own `terms`. */
  readonly terms?: readonly CatalogTerm[];
  /** Leaves the built-in lexicon out. */
  readonly withoutLexicon?: boolean;
  /** Other weights of the ranking, for calibration. */
  readonly weights?: Partial<Weights>;
}

export interface SearchOptions {
  readonly filters?: Filters;
  /** At most so many hits (default 10). */
  readonly limit?: number;
  /** Leaves out so many of the best hits (default 0). */
  readonly offset?: number;
}

/** One found service. */
export interface SearchHit {
  /** Place in the catalogue's columns. */
  readonly row: number;
  readonly code: string;
  /** Higher is better; compares within one answer only. */
  readonly score: number;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** How many services were found, before `limit` and `offset`, after filters. */
  readonly total: number;
  /** True when nothing fits the query well; `hits` may still hold distant services, to be shown as such. */
  readonly noGoodMatch: boolean;
  readonly facets: ServiceFacets;
}

/** Share of the best candidate's cover that a row needs to count as found. */
const LEAST_COVER = 0.55;
const CODE_SCORE = 1000;

/**
 * Builds an index in small steps, so that the main thread of a page stays free between them:
 *
 * @example
 * const steps = createIndexSteps(catalog);
 * let step = steps.next();
 * while (!step.done) { await pause(); step = steps.next(); }
 * const index = step.value;
 */
export function* createIndexSteps(catalog: Catalog, options: IndexOptions = {}): Generator<void, SearchIndex> {
  const builtIn = options.withoutLexicon ? [] : builtInTerms();
  const data = yield* buildSteps(catalog, [...builtIn, ...catalog.terms, ...(options.terms ?? [])]);
  return new SearchIndex(data, { ...WEIGHTS, ...options.weights });
}

/** Builds an index at once; see {@link createIndexSteps} for pages. */
export function createIndex(catalog: Catalog, options: IndexOptions = {}): SearchIndex {
  const steps = createIndexSteps(catalog, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Searches one catalogue. Made by {@link createIndex}. */
export class SearchIndex {
  readonly #data: IndexData;
  readonly #weights: Weights;

  /** @internal */
  constructor(data: IndexData, weights: Weights) {
    this.#data = data;
    this.#weights = weights;
  }

  /** The catalogue that is searched. */
  get catalog(): Catalog {
    return this.#data.catalog;
  }

  /**
   * Finds services. Never throws for any text; a query longer than 2,000 UTF-16 units is cut.
   * An empty query, or one without letters and digits, lists all services by popularity and name.
   */
  search(text: string, { filters = {}, limit = 10, offset = 0 }: SearchOptions = {}): SearchAnswer {
    const query = cleanText(text.slice(0, LONGEST_QUERY));
    if (!/[\p{L}\p{N}]/u.test(query)) return this.#browse(filters, limit, offset, query.trim() !== '');
    const { codes, prefixes, rest } = findCodes(query);
    const byCode = this.#rowsByCode(codes, prefixes);
    // An unknown code finds nothing: services that share a word with the rest would pretend to be it.
    const isUnknownCode = codes.length + prefixes.length > 0 && byCode.length === 0;
    const byText = this.#findText(isUnknownCode ? '' : rest);
    const known = new Set(byCode);
    const rows = known.size === 0 ? byText.rows : byCode.concat(byText.rows.filter((row) => !known.has(row)));
    const { passed, facets } = filterRows(this.#data.catalog, rows, filters);
    const first = passed.filter((row) => known.has(row)).map((row, at) => ({ row, score: CODE_SCORE - at }));
    const others = known.size === 0 ? passed : passed.filter((row) => !known.has(row));
    const { ranked, best } = rank(this.#data, byText.query, byText.candidates, others, this.#weights, offset + limit);
    const noGoodMatch = byCode.length === 0 && (!best || confidence(byText.query, best) < 0);
    return { hits: this.#hits(first.concat(ranked), limit, offset), total: passed.length, noGoodMatch, facets };
  }

  #browse(filters: Filters, limit: number, offset: number, noGoodMatch: boolean): SearchAnswer {
    const { passed, facets } = filterRows(this.#data.catalog, this.#data.browseOrder, filters);
    const hits = this.#hits(passed.map((row, at) => ({ row, score: -at })), limit, offset);
    return { hits, total: passed.length, noGoodMatch, facets };
  }

  #rowsByCode(codes: readonly string[], prefixes: readonly string[]): number[] {
    const { rowOfCode, browseOrder, catalog } = this.#data;
    const exact = codes.flatMap((code) => rowOfCode.get(code) ?? []);
    const isBegun = (row: number): boolean => prefixes.some((prefix) => catalog.columns.code[row]?.startsWith(prefix));
    return [...new Set(prefixes.length === 0 ? exact : exact.concat(browseOrder.filter(isBegun)))];
  }

  #findText(text: string): { query: Query; candidates: Candidates; rows: number[] } {
    const query = analyse(this.#data, text);
    const candidates = findCandidates(this.#data, query);
    const least = LEAST_COVER * candidates.best;
    return { query, candidates, rows: candidates.rows.filter((row) => (candidates.cover[row] ?? 0) >= least) };
  }

  #hits(ranked: readonly Ranked[], limit: number, offset: number): SearchHit[] {
    const { code } = this.#data.catalog.columns;
    return ranked.slice(offset, offset + limit).map(({ row, score }) => ({ row, code: code[row] ?? '', score }));
  }
}
