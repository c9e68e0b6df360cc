import { createHash } from 'node:crypto';
import type { Applicant, Caller, CallerOf, CallerSession } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';

/** Looks up the sessions that still last. */
export interface SessionFinder {
  readonly find: (token: string) => Promise<CallerSession | undefined>;
}

/** How callers are recognised. */
export interface CallerParts {
  readonly sessions: SessionFinder;
  /** One may apply without signing in. */
  readonly allowsAnonymous: boolean;
}

const BEARER = /^Bearer ([A-Za-z0-9_-]{43,200})$/i;
const KEY = /^[A-Za-z0-9_-]{43}$/;

const unauthenticated = (): ProblemError => new ProblemError('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } });

/** Makes the function that finds out who sent a request. */
export function createCallerOf({ sessions, allowsAnonymous }: CallerParts): CallerOf {
  async function sessionFrom(authorization: string | undefined): Promise<CallerSession | undefined> {
    if (authorization === undefined) return undefined;
    const token = BEARER.exec(authorization)?.[1];
    const session = token === undefined ? undefined : await sessions.find(token);
    if (!session) throw unauthenticated();
    return session;
  }
  return async (header): Promise<Caller> => {
    const session = await sessionFrom(header('authorization'));
    const applicantKey = header('applicant-key');
    const dossierSecret = header('dossier-secret');
    return {
      ...(session ? { session } : {}),
      ...(allowsAnonymous && applicantKey !== undefined && KEY.test(applicantKey) ? { applicantKey } : {}),
      ...(dossierSecret !== undefined && KEY.test(dossierSecret) ? { dossierSecret } : {}),
    };
  };
}

/**
 * To whom the things of this caller belong: to the person who is signed in, else to the bearer of the `Applicant-Key`.
 * @throws ProblemError `unauthenticated`
 */
export function applicantOf(caller: Caller): Applicant {
  const applicant = applicantIfAny(caller);
  if (!applicant) throw unauthenticated();
  return applicant;
}

/** As `applicantOf`; `undefined` for who is neither signed in nor has a key. */
export function applicantIfAny({ session, applicantKey }: Caller): Applicant | undefined {
  if (session) return { subject: session.subject, identity: session.identity };
  return applicantKey === undefined ? undefined : { subject: `key:${createHash('sha256').update(applicantKey).digest('base64url')}` };
}
