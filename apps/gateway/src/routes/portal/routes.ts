import type { Operation } from '../../http/operation.js';
import { createGetContract, getHealth, getPortal, type PortalParts } from './handlers.js';

/** The portal, its state and its contract. */
export function portalRoutes(parts: PortalParts): readonly [Operation<'getHealth'>, Operation<'getContract'>, Operation<'getPortal'>] {
  return [
    { id: 'getHealth', cacheControl: 'no-store', handle: () => getHealth(parts) },
    { id: 'getContract', cacheControl: 'public, max-age=300', cached: true, handle: createGetContract() },
    { id: 'getPortal', cacheControl: 'public, max-age=60', translated: true, cached: true, handle: (request) => getPortal(parts, request) },
  ];
}
