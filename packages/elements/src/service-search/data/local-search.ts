import { highlight, summarize, type SearchIndex } from '@dvcqg/search';
import type { SearchPage, SearchRequest } from './search-page.js';

/** Asks the index. Takes the same request as the gateway and gives the same answer. */
export const localSearch = (index: SearchIndex, { q, filters, limit, offset }: SearchRequest): SearchPage => {
  const { hits, total, noGoodMatch, facets } = index.search(q, { filters, limit, offset });
  const items = hits.map(({ row }) => {
    const summary = summarize(index.catalog, row);
    return q ? { ...summary, highlights: highlight(summary.name, q) } : summary;
  });
  return { items, total, noGoodMatch, facets, cursor: undefined };
};
