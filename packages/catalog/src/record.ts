import type { Service } from '@dvcqg/openapi';

/** How often people ask for a service: 0 hardly ever, 3 every day. */
export type Popularity = 0 | 1 | 2 | 3;

/** A service of the portal's catalogue with what the portal knows beside the contract. */
export interface CatalogRecord {
  readonly service: Service;
  readonly popularity: Popularity;
  /** Day on which the national export no longer held it: out of lists and search, still readable by its code. */
  readonly withdrawnOn?: string;
}
