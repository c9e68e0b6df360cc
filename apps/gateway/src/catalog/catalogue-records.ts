import type { Service } from '@dvcqg/openapi';

/** A service as it is imported. `popularity`: how often people ask for it, 0 to 3. */
export interface CatalogueRecord {
  readonly service: Service;
  readonly popularity: number;
}
