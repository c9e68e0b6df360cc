import type { ServiceFacets, ServiceSummary } from '@dvcqg/openapi';

export type FacetName = keyof ServiceFacets;

/** Chosen values by facet. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What is asked of the catalogue. */
export interface SearchRequest {
  readonly q: string;
  readonly filters: Filters;
  readonly limit: number;
  /** How many services are already shown; the answer goes on after them. */
  readonly offset: number;
  /** Where the server's last answer ended, if the last answer was the server's. */
  readonly cursor?: string | undefined;
}

/** One page of services, from the server or from the index in the browser. */
export interface SearchPage {
  readonly items: readonly ServiceSummary[];
  readonly total: number;
  readonly noGoodMatch: boolean;
  readonly facets: ServiceFacets;
  readonly cursor: string | undefined;
}

/** What the typing field needs of the data; loaded after the field. */
export interface Searcher {
  /** True when answers come from the browser's own index, within milliseconds. */
  readonly isLocal: boolean;
  /** Begins to load the catalogue, if that has not begun. */
  warm(): void;
  /** Tells that the reader is typing, so that no work gets in between. */
  typing(): void;
  search(request: SearchRequest, signal: AbortSignal): Promise<SearchPage>;
  /** Names of all sectors and agencies by code. */
  names(): Promise<ReadonlyMap<string, string>>;
  /** The portal's telephone number for citizens. */
  hotline(): Promise<string | undefined>;
}
