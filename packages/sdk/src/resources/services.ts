import type { FormDefinition, Service, ServiceList } from '@dvcqg/openapi';
import type { Query, RequestOptions, Transport } from '../core/spec.js';

export type ServiceQuery = Query<'/v1/services'>;

/** Procedures that can be searched and read. */
export interface Services {
  /** One page of services; with `q` ranked by relevance. */
  list(query?: ServiceQuery, options?: RequestOptions): Promise<ServiceList>;
  /** Everything known of a procedure; its newest version unless another is asked for. */
  get(code: string, query?: Query<'/v1/services/{code}'>, options?: RequestOptions): Promise<Service>;
  /** The form by which a dossier for the service is filled in and checked. */
  form(code: string, options?: RequestOptions): Promise<FormDefinition>;
}

export const createServices = ({ bind }: Transport): Services => ({
  list: bind('get', '/v1/services', 'query'),
  get: bind('get', '/v1/services/{code}', 'query'),
  form: bind('get', '/v1/services/{code}/form'),
});
