import type { Applying } from '@dvcqg/openapi';
import { contract } from '@dvcqg/openapi/document';
import type { Snapshot } from '../../catalog/live-catalogue.js';
import type { Database } from '../../db/schema.js';
import { type OperationRequest, type OperationResult, Serialised } from '../../http/operation.js';
import type { BodyOf } from '../../http/contract.js';
import type { Config } from '../../config.js';
import { MEDIA_TYPES } from '../../files/media-types.js';
import { ProblemError } from '../../http/problem.js';
import type { Lifecycle } from '../../lifecycle.js';
import { readPortalFacts } from './repository.js';

/** What the handlers of the portal need. */
export interface PortalParts {
  readonly db: Database;
  readonly current: () => Snapshot;
  readonly lifecycle: Lifecycle;
  /** Version of the gateway. */
  readonly version: string;
  readonly config: Pick<Config, 'allowsAnonymous' | 'maxFileBytes' | 'maxFiles' | 'signIn'>;
}

/** Is the gateway ready? */
export function getHealth({ lifecycle, version }: PortalParts): OperationResult<'getHealth'> {
  const { phase } = lifecycle;
  if (phase !== 'ready') throw new ProblemError('unavailable', { detail: phase, headers: { 'retry-after': '2' } });
  return { body: { status: phase, version } };
}

/** The contract, serialised once. */
export function createGetContract(): () => OperationResult<'getContract'> {
  const body = new Serialised<BodyOf<'getContract'>>(JSON.stringify(contract));
  return () => ({ body });
}

/** The portal and its figures. */
export async function getPortal({ db, current, config }: PortalParts, { locale }: OperationRequest<'getPortal'>): Promise<OperationResult<'getPortal'>> {
  const { counts, version, updatedAt } = current();
  const { name, locales, receivingAgencies: _internal, ...facts } = await readPortalFacts(db);
  const { allowsAnonymous: anonymous, maxFileBytes, maxFiles, signIn } = config;
  const applying: Applying = { signIn, anonymous, maxFileBytes, maxFiles, mediaTypes: [...MEDIA_TYPES] };
  return {
    body: { name: name[locale], ...facts, locales: [...locales], applying, counts, catalogVersion: version, updatedAt: updatedAt.toISOString() },
  };
}
