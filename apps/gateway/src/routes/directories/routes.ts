import type { Operation } from '../../http/operation.js';
import { type DirectoryParts, listByName, listLifeEvents } from './handlers.js';

const SHARED = { cacheControl: 'public, max-age=300', cached: true } as const;

/** Sectors, agencies and life events. */
export function directoryRoutes(
  parts: DirectoryParts,
): readonly [Operation<'listSectors'>, Operation<'listAgencies'>, Operation<'listLifeEvents'>] {
  return [
    { ...SHARED, id: 'listSectors', handle: (request) => listByName(parts, 'sectors', request) },
    { ...SHARED, id: 'listAgencies', handle: (request) => listByName(parts, 'agencies', request) },
    { ...SHARED, id: 'listLifeEvents', translated: true, handle: (request) => listLifeEvents(parts, request) },
  ];
}
