import type { Identity } from '@dvcqg/openapi';
import { ProblemError } from './problem.js';

/** Somebody to whom drafts, uploads and dossiers belong. */
export interface Applicant {
  /** Stable name of the owner: of a person or organisation across sessions, or of an `Applicant-Key`. Never shown. */
  readonly subject: string;
  /** Absent for who applies without signing in. */
  readonly identity?: Identity;
}

/** A session that is still valid. */
export interface CallerSession {
  readonly id: string;
  readonly subject: string;
  readonly identity: Identity;
  readonly expiresAt: Date;
  readonly renewableUntil: Date;
}

/** Who sent a request, as far as its headers prove it. */
export interface Caller {
  readonly session?: CallerSession;
  /** `Applicant-Key`, where the portal allows to apply without signing in. */
  readonly applicantKey?: string;
  /** `Dossier-Secret`. */
  readonly dossierSecret?: string;
}

/** Finds out who sent a request. Throws `unauthenticated` for a bearer token that opens no session. */
export type CallerOf = (header: (name: string) => string | undefined) => Promise<Caller>;

/** The session of the caller. @throws ProblemError `unauthenticated` */
export function sessionOf({ session }: Caller): CallerSession {
  if (!session) throw new ProblemError('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } });
  return session;
}
