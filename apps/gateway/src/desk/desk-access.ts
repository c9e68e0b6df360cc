import { allowedActions, type DerivedDossier } from '@dvcqg/domain';
import type { DossierAction, RoleCode } from '@dvcqg/openapi';
import type { AuditLog, ReadAction } from '../audit/audit-log.js';
import type { ReadRecorder } from '../audit/read-recorder.js';
import type { CaseCache } from '../casework/case-cache.js';
import type { DossierRow } from '../casework/case-repository.js';
import type { Caller } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import type { CountMiss } from '../submission/dossier-guard.js';
import type { DossierLookup } from '../submission/dossier-lookup.js';
import { isSendable } from './actions/command-fields.js';
import { type Officer, officerIfAny, rolesAt } from './officer.js';

/** Which agencies have to do with a dossier. */
export type Place = Pick<DossierRow, 'agency_code' | 'holder_agency'>;

/** A dossier that an officer may see. */
export interface DeskDossier {
  readonly dossier: DossierRow;
  readonly officer: Officer;
}

/** The roles in which an officer acts on a dossier: those at the agency that has it now. */
export const actingRoles = (officer: Officer, { holder_agency, agency_code }: Place): readonly RoleCode[] => rolesAt(officer, holder_agency ?? agency_code);

/** The roles in which an officer sees a dossier: at the agency that received it, or at the one that has it. */
export function seeingRoles(officer: Officer, { agency_code: received, holder_agency: holds }: Place): readonly RoleCode[] {
  return [...new Set([...rolesAt(officer, received), ...(holds === null ? [] : rolesAt(officer, holds))])];
}

/** What an officer may do with a dossier through the desk. Cash is only taken for what is owed. */
export function deskActions(derived: DerivedDossier, roles: readonly RoleCode[]): DossierAction[] {
  const allowed = new Set(roles.flatMap((role) => allowedActions(derived, role)));
  return [...allowed].filter((action) => isSendable(action) && (action !== 'record_payment' || derived.facts.includes('open_fee')));
}

/** Opens dossiers for officers. */
export interface DeskAccess {
  /** `undefined` for a dossier that is unknown or not of the officer's agencies, alike. @throws ProblemError `unauthenticated` */
  readonly find: (caller: Caller, code: string) => Promise<DeskDossier | undefined>;
  /** As `find`, and records that it was opened. @throws ProblemError `not_found` besides */
  readonly open: (caller: Caller, code: string, action: ReadAction) => Promise<DeskDossier>;
  /** Counts a try at a dossier that the caller may not see, and gives the answer to it. @throws ProblemError `rate_limited` after too many */
  readonly missed: (caller: Caller, code: string) => Promise<ProblemError>;
  /** Records that something was read. */
  readonly recordRead: (officer: Officer, action: ReadAction, dossierId: string | null) => Promise<void>;
}

/** What opening needs of the gateway. */
export interface DeskAccessParts {
  readonly lookup: DossierLookup;
  readonly audit: AuditLog;
  readonly reads: ReadRecorder;
  readonly now: () => number;
  readonly cases: CaseCache;
  readonly countMiss: CountMiss;
}

/** Makes it. */
export function createDeskAccess({ lookup, audit, reads, now, cases, countMiss }: DeskAccessParts): DeskAccess {
  const find: DeskAccess['find'] = async (caller, code) => {
    const officer = officerIfAny(caller);
    const found = officer && (await lookup.find(code));
    if (!found || seeingRoles(officer, found).length === 0) return undefined;
    return { dossier: (await cases.read(found)).dossier, officer };
  };
  const missed: DeskAccess['missed'] = async (caller, code) => {
    await countMiss(caller, code);
    return new ProblemError('not_found');
  };
  const recordRead: DeskAccess['recordRead'] = ({ subject }, action, dossierId) =>
    reads.record({ at: new Date(now()).toISOString(), action, actor: audit.actorOf(subject), dossierId });
  return {
    find,
    missed,
    recordRead,
    open: async (caller, code, action) => {
      const found = await find(caller, code);
      if (!found) throw await missed(caller, code);
      await recordRead(found.officer, action, found.dossier.id);
      return found;
    },
  };
}
