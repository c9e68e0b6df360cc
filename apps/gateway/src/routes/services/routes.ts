import type { Operation } from '../../http/operation.js';
import { getService, getServiceForm, listServices, normaliseQuery, type ServiceParts } from './handlers.js';

/** Operations on services. */
export function serviceRoutes(parts: ServiceParts): readonly [Operation<'listServices'>, Operation<'getService'>, Operation<'getServiceForm'>] {
  return [
    {
      id: 'listServices',
      cacheControl: 'public, max-age=60, stale-while-revalidate=600',
      cached: true,
      normalise: normaliseQuery,
      handle: (request) => listServices(parts, request),
    },
    {
      id: 'getService',
      cacheControl: 'public, max-age=60, stale-while-revalidate=600',
      cached: true,
      handle: (request) => getService(parts, request),
    },
    {
      id: 'getServiceForm',
      cacheControl: 'public, max-age=60, stale-while-revalidate=600',
      cached: true,
      handle: (request) => getServiceForm(parts, request),
    },
  ];
}
