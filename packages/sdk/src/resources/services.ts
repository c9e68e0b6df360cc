import type { Service, ServiceList } from '@dvcqg/openapi';
import type { Query, Read, RequestOptions } from '../core/spec.js';

export type ServiceQuery = Query<'/v1/services'>;

/** Procedures that can be searched and read. */
export interface Services {
  /** One page of services; with `q` ranked by relevance. */
  list(query?: ServiceQuery, options?: RequestOptions): Promise<ServiceList>;
  /** Everything known of a procedure; its newest version unless another is asked for. */
  get(code: string, query?: Query<'/v1/services/{code}'>, options?: RequestOptions): Promise<Service>;
}

export const createServices = (read: Read): Services => ({
  list: (query = {}, options) => read('/v1/services', { query, ...options }),
  get: (code, query = {}, options) => read('/v1/services/{code}', { path: { code }, query, ...options }),
});
