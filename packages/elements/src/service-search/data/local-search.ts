import { Highlighter, summarize, type SearchIndex } from '@dvcqg/search';
import type { SearchPage, SearchRequest } from './search-page.js';

/** Asks one index. Takes the same request as the gateway and gives the same answer. */
export const localSearch = (index: SearchIndex): ((request: SearchRequest) => SearchPage) => {
  const highlighter = new Highlighter();
  return ({ q, filters, limit, offset }) => {
    const { hits, total, noGoodMatch, facets } = index.search(q, { filters, limit, offset });
    const highlight = highlighter.forQuery(q);
    const items = hits.map(({ row }) => {
      const summary = summarize(index.catalog, row);
      return q ? { ...summary, highlights: highlight(summary.name) } : summary;
    });
    return { items, total, noGoodMatch, facets, cursor: undefined };
  };
};
