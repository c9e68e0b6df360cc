import type { ServiceFacets, operations } from '@dvcqg/openapi';

type Query = NonNullable<operations['listServices']['parameters']['query']>;

/** Facets that narrow a search; values of one are alternatives. */
export type SearchFilters = Readonly<Pick<Query, 'sector' | 'agency' | 'audience' | 'tier' | 'level' | 'lifeEvent'>>;

/** What is searched for. Without `q` all services are listed. */
export interface SearchRequest {
  readonly q: string | undefined;
  readonly filters: SearchFilters;
  readonly offset: number;
  readonly limit: number;
}

/** One page of what was found. */
export interface SearchPage {
  /** The contract's `ServiceSummary` of each result, serialised, best first; with highlights when something was asked. */
  readonly items: readonly string[];
  readonly total: number;
  readonly noGoodMatch: boolean;
  readonly facets: ServiceFacets;
}

/** Finds services. One implementation holds all in memory, the other asks the database. */
export interface ServiceSearch {
  readonly search: (request: SearchRequest) => SearchPage | Promise<SearchPage>;
}
