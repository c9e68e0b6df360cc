import { timingSafeEqual } from 'node:crypto';
import type { AuditAction, AuditLog } from '../audit/audit-log.js';
import type { Database } from '../db/schema.js';
import type { Caller } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import { dossierSecret, type SecretSource } from './dossier-secret.js';
import { type DossierRow, findDossier, recordQuickly } from './dossier-repository.js';

/** A dossier that the caller may see. */
export interface OpenedDossier {
  readonly dossier: DossierRow;
  /** For the QR code of its receipt. */
  readonly secret: string;
}

/** What opening dossiers needs of the gateway. */
export interface AccessParts {
  readonly db: Database;
  readonly secret: SecretSource;
  readonly audit: AuditLog;
  readonly now: () => number;
}

/** Compared with when a dossier is unknown or no secret was given, so that both take as long as a real comparison. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const NO_SECRET = '-'.repeat(43);

/** Compares in a time that tells nothing. */
function isSame(secret: string, given: string): boolean {
  const [wanted, offered] = [Buffer.from(secret), Buffer.from(given)];
  return wanted.length === offered.length && timingSafeEqual(wanted, offered);
}

/**
 * Opens a dossier for its owner or for who holds the secret of its receipt, and records that it was opened.
 * @throws ProblemError `not_found`, the same for a dossier that does not exist and for one that is somebody else's
 */
export type OpenDossier = (caller: Caller, code: string, action: Exclude<AuditAction, 'dossier_submitted'>) => Promise<OpenedDossier>;

/** Makes it. */
export function createOpenDossier({ db, secret: source, audit, now }: AccessParts): OpenDossier {
  return async ({ session, dossierSecret: given }, code, action) => {
    const dossier = await findDossier(db, code);
    const secret = dossierSecret(source, dossier?.id ?? NOBODY);
    const holdsSecret = isSame(secret, given ?? NO_SECRET);
    const isOwner = session !== undefined && dossier?.subject === session.subject;
    if (!dossier || !(isOwner || holdsSecret)) throw new ProblemError('not_found');
    const actor = isOwner ? audit.actorOf(dossier.subject) : 'dossier-secret';
    await recordQuickly(db, (transaction) => audit.append(transaction, { at: new Date(now()).toISOString(), action, actor, dossierId: dossier.id }));
    return { dossier, secret };
  };
}
