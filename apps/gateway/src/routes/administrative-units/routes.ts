import type { Operation } from '../../http/operation.js';
import { listAdministrativeUnits, type UnitParts } from './handlers.js';

/** Administrative units. Not kept between requests: without `at` the answer depends on the day. */
export function administrativeUnitRoutes(parts: UnitParts): readonly [Operation<'listAdministrativeUnits'>] {
  return [{ id: 'listAdministrativeUnits', cacheControl: 'public, max-age=300', handle: (request) => listAdministrativeUnits(parts, request) }];
}
