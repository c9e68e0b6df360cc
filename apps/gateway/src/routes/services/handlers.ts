import { formForService } from '@dvcqg/forms/definitions';
import type { ServiceList } from '@dvcqg/openapi';
import type { Snapshot } from '../../catalog/live-catalogue.js';
import type { Database } from '../../db/schema.js';
import type { QueryOf } from '../../http/contract.js';
import { decodeCursor } from '../../http/cursor.js';
import { type OperationRequest, type OperationResult, Serialised } from '../../http/operation.js';
import { cursorAfter } from '../../http/page.js';
import { ProblemError } from '../../http/problem.js';
import { findService } from './repository.js';

/** What the handlers of services need. */
export interface ServiceParts {
  readonly db: Database;
  readonly current: () => Snapshot;
}

/** One spelling for queries that cannot differ in their answer. */
export function normaliseQuery(query: QueryOf<'listServices'>): QueryOf<'listServices'> {
  const q = query.q?.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  const { q: _typed, ...rest } = query;
  return q === undefined || q === '' ? rest : { ...rest, q };
}

/** Search and list services. */
export async function listServices(
  { current }: ServiceParts,
  { query, canonical }: OperationRequest<'listServices'>,
): Promise<OperationResult<'listServices'>> {
  const { q, cursor, limit = 20, ...filters } = query;
  const offset = decodeCursor(cursor, canonical);
  const page = await current().search.search({ q, filters, offset, limit });
  const nextCursor = cursorAfter(offset, page.items.length, page.total, canonical);
  const tail = JSON.stringify({ total: page.total, nextCursor, noGoodMatch: page.noGoodMatch, facets: page.facets });
  return { body: new Serialised<ServiceList>(`{"items":[${page.items.join(',')}],${tail.slice(1)}`) };
}

/** Read one service. */
export async function getService({ db, current }: ServiceParts, { path, query }: OperationRequest<'getService'>): Promise<OperationResult<'getService'>> {
  current();
  const service = await findService(db, path.code, query.version);
  if (!service) throw new ProblemError('not_found');
  return { body: service };
}

/** The form of a service: its own e-form, or one made from its metadata. */
export async function getServiceForm({ db, current }: ServiceParts, { path }: OperationRequest<'getServiceForm'>): Promise<OperationResult<'getServiceForm'>> {
  current();
  const service = await findService(db, path.code, undefined);
  if (!service) throw new ProblemError('not_found');
  return { body: formForService(service) };
}
