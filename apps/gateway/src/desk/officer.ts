import type { Role, RoleCode } from '@dvcqg/openapi';
import { type Caller, sessionOf } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import { covers } from './agency-scope.js';

/** Somebody with a role at an agency. */
export interface Officer {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly identityNumber?: string | undefined;
}

/** The officer who asks; `undefined` for who is signed in without a role. @throws ProblemError `unauthenticated` */
export function officerIfAny(caller: Caller): Officer | undefined {
  const { subject, identity: { displayName, roles, claims } } = sessionOf(caller);
  return roles.length === 0 ? undefined : { subject, name: displayName, roles, identityNumber: claims.identityNumber };
}

/** As `officerIfAny`. @throws ProblemError `forbidden` for who has no role */
export function officerOf(caller: Caller): Officer {
  const officer = officerIfAny(caller);
  if (!officer) throw new ProblemError('forbidden');
  return officer;
}

/** The roles that an officer has at an agency, by itself or from above. */
export function rolesAt({ roles }: Officer, agencyCode: string): readonly RoleCode[] {
  return [...new Set(roles.filter((role) => covers(role.agencyCode, agencyCode)).map(({ code }) => code))];
}
