import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Catalog } from '@dvcqg/openapi';
import { createIndexSteps, Highlighter, type SearchHit, type SearchIndex } from '@dvcqg/search';
import { withHighlights } from './highlighted.js';
import type { ServiceSearch } from './service-search.js';

/** While an index is built beside the one in use, requests wait no longer than this. */
const SLICE_MS = 8;

/** Builds an index, letting requests through every few milliseconds. */
export async function buildIndex(catalog: Catalog): Promise<SearchIndex> {
  const steps = createIndexSteps(catalog);
  let until = performance.now() + SLICE_MS;
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() > until) {
      await nextTurn();
      until = performance.now() + SLICE_MS;
    }
    step = steps.next();
  }
  return step.value;
}

/** Search that holds the catalogue in memory: the same engine as in the browser. `summaries`: serialised, by code. */
export async function createMemorySearch(catalog: Catalog, summaries: ReadonlyMap<string, string>): Promise<ServiceSearch> {
  const index = await buildIndex(catalog);
  const highlighter = new Highlighter();
  const toItems = (hits: readonly SearchHit[], q: string | undefined): string[] => {
    const mark = q === undefined ? undefined : highlighter.forQuery(q);
    return hits.flatMap(({ code, row }) => {
      const summary = summaries.get(code);
      if (summary === undefined) return [];
      return mark ? withHighlights(summary, mark(catalog.columns.name[row] ?? '')) : summary;
    });
  };
  return {
    search: ({ q, filters, offset, limit }) => {
      const { hits, total, noGoodMatch, facets } = index.search(q ?? '', { filters, offset, limit });
      return { items: toItems(hits, q), total, noGoodMatch, facets };
    },
  };
}
