import { createIndex, findCodes, Highlighter } from '@dvcqg/search';
import type { Database } from '../../db/schema.js';
import { withHighlights } from '../highlighted.js';
import type { SearchFilters, SearchPage, SearchRequest, ServiceSearch } from '../service-search.js';
import { catalogueOf, type CatalogueFrame } from './entry.js';
import { browse, countDocuments, countFacets, findCandidates, readEntries, readSummariesOf, readVocabulary, type WeighedTerm } from './repository.js';
import { readingsOf } from './spelling.js';
import { foldedWords, pairsOf } from './terms.js';

/** Candidates that the database finds and the ranker orders. */
const CANDIDATES = 200;
/** Postings that one question may read; the rarest terms, which tell most, come first. */
const POSTINGS_BUDGET = 20_000;
const LONGEST_QUESTION = 32;

interface Parts {
  readonly db: Database;
  readonly frame: CatalogueFrame;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly total: number;
}

/** What a question asks for, rare terms weighing most (idf). */
async function weigh({ db, vocabulary, total }: Parts, words: readonly string[]): Promise<WeighedTerm[]> {
  const readings = words.map((word, at) => readingsOf(word, at === words.length - 1, vocabulary));
  const best = readings.flatMap(([first]) => first ?? []);
  const counts = await countDocuments(db, [...new Set([...readings.flat(), ...pairsOf(best)])]);
  let budget = POSTINGS_BUDGET;
  const affordable = [...counts].sort(([, a], [, b]) => a - b).filter(([, documents], at) => {
    budget -= documents;
    return at === 0 || budget >= 0;
  });
  return affordable.map(([term, documents]) => ({ term, weight: Math.log(1 + total / (documents + 0.5)) }));
}

async function candidatesOf(parts: Parts, q: string, filters: SearchFilters): Promise<string[]> {
  const { codes, rest } = findCodes(q);
  const terms = await weigh(parts, foldedWords(rest).slice(0, LONGEST_QUESTION));
  const found = await findCandidates(parts.db, terms, {}, CANDIDATES);
  // Facets are counted over what is found without them, but what they leave must not be cut off by what they take away.
  const narrowed = Object.keys(filters).length > 0 ? await findCandidates(parts.db, terms, filters, CANDIDATES) : [];
  return [...new Set([...codes, ...found, ...narrowed])];
}

async function answer(parts: Parts, q: string, { filters, offset, limit }: SearchRequest): Promise<SearchPage> {
  const entries = await readEntries(parts.db, await candidatesOf(parts, q, filters));
  const index = createIndex(catalogueOf(parts.frame, entries));
  const { hits, total, noGoodMatch, facets } = index.search(q, { filters, offset, limit });
  const summaries = await readSummariesOf(parts.db, hits.map(({ code }) => code));
  const mark = new Highlighter().forQuery(q);
  const names = index.catalog.columns.name;
  const items = hits.flatMap(({ code, row }) => {
    const summary = summaries.get(code);
    return summary === undefined ? [] : withHighlights(summary, mark(names[row] ?? ''));
  });
  return { items, total, noGoodMatch, facets };
}

/** Everything, narrowed by facets; a question without letters and digits asks for no more. */
async function list(db: Database, { q, filters, offset, limit }: SearchRequest): Promise<SearchPage> {
  const { codes, total } = await browse(db, filters, offset, limit);
  const summaries = await readSummariesOf(db, codes);
  const items = codes.flatMap((code) => summaries.get(code) ?? []);
  return { items: q === undefined ? items : items.map((item) => withHighlights(item, [])), total, noGoodMatch: q !== undefined, facets: await countFacets(db, filters) };
}

/**
 * Search for catalogues that are too large for memory: the database finds the best candidates by weighed terms, and
 * the same ranker as everywhere orders them. `total` and facets of a question count among these candidates. Holds only
 * the vocabulary in memory.
 */
export async function createDatabaseSearch(db: Database, frame: CatalogueFrame, total: number): Promise<ServiceSearch> {
  const parts: Parts = { db, frame, total, vocabulary: await readVocabulary(db) };
  return {
    search: async (request) => {
      const { q } = request;
      return q !== undefined && /[\p{L}\p{N}]/u.test(q) ? answer(parts, q, request) : list(db, request);
    },
  };
}
