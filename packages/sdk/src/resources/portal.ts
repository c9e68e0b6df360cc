import type { Catalog, Health, Portal } from '@dvcqg/openapi';
import type { Query, RequestOptions, Transport } from '../core/spec.js';

/** The portal itself. */
export interface PortalResource {
  /** Province, figures, languages and the version of the catalogue. */
  get(options?: RequestOptions): Promise<Portal>;
  /** Is the gateway ready? */
  health(options?: RequestOptions): Promise<Health>;
  /** The compact catalogue for search in the browser; with `version` it may be cached for ever. */
  catalog(query?: Query<'/v1/catalog'>, options?: RequestOptions): Promise<Catalog>;
}

export const createPortal = ({ bind }: Transport): PortalResource => ({
  get: bind('get', '/v1/portal'),
  health: bind('get', '/v1/health'),
  catalog: bind('get', '/v1/catalog', 'query'),
});
