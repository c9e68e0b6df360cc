import type { Catalog } from '@dvcqg/openapi';
import type { Snapshot } from '../../catalog/live-catalogue.js';
import { type OperationRequest, type OperationResult, Serialised } from '../../http/operation.js';

/** With the version in the address the answer can never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/** The compact catalogue. */
export function getCatalog(current: () => Snapshot, { query }: OperationRequest<'getCatalog'>): OperationResult<'getCatalog'> {
  const { version, document } = current();
  const body = new Serialised<Catalog>(document);
  return query.version === version ? { body, cacheControl: FOREVER } : { body };
}
