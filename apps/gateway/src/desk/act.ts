import type { Actor } from '../casework/actor.js';
import type { AppendedEvents, OpenCase } from '../casework/append-events.js';
import type { Casework } from '../casework/create-casework.js';
import { settleWithdrawal } from '../casework/settle-withdrawal.js';
import type { DatabaseTransaction } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import { findDossierKeys } from '../submission/dossier-repository.js';
import type { ClaimUploads } from '../uploads/claims.js';
import type { CheckedCommand } from './actions/command-fields.js';
import { planOf } from './actions/plans.js';
import { actingRoles, deskActions, seeingRoles } from './desk-access.js';
import type { Officer } from './officer.js';
import { isOwn } from './own-dossiers.js';

/** What acting needs of the gateway. */
export interface ActParts {
  readonly casework: Casework;
  readonly claimUploads: ClaimUploads;
}

/** What an officer wants to do with one dossier. */
export interface Act {
  readonly officer: Officer;
  readonly code: string;
  readonly command: CheckedCommand;
  /** JSON pointer to the command in the request. */
  readonly place: string;
  /** Whether this is the revision that the officer saw. */
  readonly sawRevision: (revision: number) => boolean;
}

/** @throws ProblemError `not_found`, `own_dossier`, `revision_conflict`, `action_not_allowed` */
function actorOf({ dossier, events, derived }: OpenCase, { officer, command: { action }, sawRevision }: Act): Actor {
  if (seeingRoles(officer, dossier).length === 0) throw new ProblemError('not_found');
  if (isOwn(officer, dossier)) throw new ProblemError('own_dossier');
  if (!sawRevision(events.length)) throw new ProblemError('revision_conflict');
  const role = actingRoles(officer, dossier).find((each) => deskActions(derived, [each]).includes(action));
  if (role === undefined) throw new ProblemError('action_not_allowed');
  return { role, subject: officer.subject, name: officer.name };
}

/**
 * Carries out a checked command in the caller's transaction.
 * @throws ProblemError `not_found` as for an unknown dossier, `own_dossier`, `revision_conflict`, `action_not_allowed`, and those of the action
 */
export async function act({ casework, claimUploads }: ActParts, transaction: DatabaseTransaction, wish: Act): Promise<AppendedEvents> {
  const { officer, code, command, place } = wish;
  const { calendar, append } = casework;
  const [found] = await findDossierKeys(transaction, [code]);
  if (!found) throw new ProblemError('not_found');
  const done = await append(transaction, found.id, (open) => actorOf(open, wish), (open) => planOf(open, command, { transaction, officer, claimUploads, calendar, place }));
  return command.action === 'request_withdrawal' ? settleWithdrawal(append, transaction, done) : done;
}
