import type { Catalog, Health, Portal } from '@dvcqg/openapi';
import type { Query, Read, RequestOptions } from '../core/spec.js';

/** The portal itself. */
export interface PortalResource {
  /** Province, figures, languages and the version of the catalogue. */
  get(options?: RequestOptions): Promise<Portal>;
  /** Is the gateway ready? */
  health(options?: RequestOptions): Promise<Health>;
  /** The compact catalogue for search in the browser; with `version` it may be cached for ever. */
  catalog(query?: Query<'/v1/catalog'>, options?: RequestOptions): Promise<Catalog>;
}

export const createPortal = (read: Read): PortalResource => ({
  get: (options) => read('/v1/portal', options),
  health: (options) => read('/v1/health', options),
  catalog: (query = {}, options) => read('/v1/catalog', { query, ...options }),
});
