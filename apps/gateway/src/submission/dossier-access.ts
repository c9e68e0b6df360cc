import type { AuditLog, ReadAction } from '../audit/audit-log.js';
import type { ReadRecorder } from '../audit/read-recorder.js';
import type { CaseCache } from '../casework/case-cache.js';
import type { DossierRow } from '../casework/case-repository.js';
import type { Caller } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import { isSameSecret, NOBODY } from '../secrets/same-secret.js';
import type { CountMiss } from './dossier-guard.js';
import type { DossierLookup } from './dossier-lookup.js';
import { dossierSecret, type SecretSource } from './dossier-secret.js';

/** A dossier that the caller may see. */
export interface OpenedDossier {
  readonly dossier: DossierRow;
  /** For the QR code of its receipt. */
  readonly secret: string;
  /** Signed in as the person who handed it in; otherwise somebody who holds the receipt's secret. */
  readonly isOwner: boolean;
}

/** What opening dossiers needs of the gateway. */
export interface AccessParts {
  readonly lookup: DossierLookup;
  readonly secret: SecretSource;
  readonly audit: AuditLog;
  readonly reads: ReadRecorder;
  readonly now: () => number;
  readonly cases: CaseCache;
  readonly countMiss: CountMiss;
}

/** Opens a dossier for its owner or for who holds the secret of its receipt; `undefined` for one that is unknown or somebody else's, alike. */
export type FindOwnDossier = (caller: Caller, code: string) => Promise<OpenedDossier | undefined>;

/** Makes it. What a dossier holds is only read for who may see it, so that nobody else can tell by the time it takes whether there is one. */
export function createFindOwnDossier({ lookup, secret: source, cases }: Pick<AccessParts, 'lookup' | 'secret' | 'cases'>): FindOwnDossier {
  return async ({ session, dossierSecret: given }, code) => {
    const found = await lookup.find(code);
    const secret = dossierSecret(source, found?.id ?? NOBODY);
    const holdsSecret = isSameSecret(secret, given);
    const isOwner = session !== undefined && found?.subject === session.subject;
    return found && (isOwner || holdsSecret) ? { dossier: (await cases.read(found)).dossier, secret, isOwner } : undefined;
  };
}

/**
 * Opens a dossier for its owner or for who holds the secret of its receipt, and records that it was opened.
 * @throws ProblemError `not_found`, the same for a dossier that does not exist and for one that is somebody else's; after too many of
 * them `rate_limited`
 */
export type OpenDossier = (caller: Caller, code: string, action: ReadAction) => Promise<OpenedDossier>;

/** Makes it. */
export function createOpenDossier({ audit, reads, now, countMiss, ...parts }: AccessParts): OpenDossier {
  const find = createFindOwnDossier(parts);
  return async (caller, code, action) => {
    const opened = await find(caller, code);
    if (!opened) {
      await countMiss(caller, code);
      throw new ProblemError('not_found');
    }
    const { dossier, isOwner } = opened;
    const actor = isOwner ? audit.actorOf(dossier.subject) : 'dossier-secret';
    await reads.record({ at: new Date(now()).toISOString(), action, actor, dossierId: dossier.id });
    return opened;
  };
}
