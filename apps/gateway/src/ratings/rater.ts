import type { AuditLog } from '../audit/audit-log.js';
import type { Caller } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import type { SecretSource } from '../submission/dossier-secret.js';
import type { RatedTarget } from './target.js';

/** Who rates. */
export interface Rater {
  /** A keyed hash: tells one person's ratings apart without telling whose they are. */
  readonly id: string;
  /** Name in the audit log. */
  readonly actor: string;
  /** Neither a session nor a dossier stands behind it: anybody can make as many devices as they like. */
  readonly isAnonymous: boolean;
}

/** What telling people apart needs of the gateway. */
export interface RaterParts {
  readonly secret: SecretSource;
  readonly audit: Pick<AuditLog, 'actorOf'>;
}

/** Of the person who handed in a dossier. */
export const raterOfOwner = ({ secret }: Pick<RaterParts, 'secret'>, subject: string): string => opaqueRater(secret, `owner ${subject}`);

const opaqueRater = (secret: SecretSource, name: string): string => secret.derive('rating', name).toString('base64url').slice(0, 22);

/**
 * Who rates this: for a dossier the person who handed it in, whether by session or by the secret; otherwise the person who is signed in, else
 * the device. `undefined` for who shows none of them.
 */
export function raterIfAny({ secret, audit }: RaterParts, { session }: Caller, { dossier }: RatedTarget, device: string | undefined): Rater | undefined {
  const owner = dossier?.subject ?? session?.subject;
  if (owner !== undefined) return { id: raterOfOwner({ secret }, owner), actor: audit.actorOf(owner), isAnonymous: false };
  if (device === undefined) return undefined;
  const id = opaqueRater(secret, `device ${device}`);
  return { id, actor: id, isAnonymous: true };
}

/** The same. @throws ProblemError `unauthenticated` */
export function raterOf(...from: Parameters<typeof raterIfAny>): Rater {
  const rater = raterIfAny(...from);
  if (!rater) throw new ProblemError('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } });
  return rater;
}
