import { type Casework } from '../../casework/create-casework.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import { ProblemError } from '../../http/problem.js';
import { type ActParts, act } from '../../desk/act.js';
import { checkFields } from '../../desk/actions/command-fields.js';
import { actingRoles, type DeskAccess, deskActions, type DeskDossier } from '../../desk/desk-access.js';
import { countForDesk, type DeskListParts, listForDesk } from '../../desk/list/desk-list.js';
import type { OfficerBook } from '../../desk/officer-book.js';
import { type Officer, officerIfAny, officerOf } from '../../desk/officer.js';
import { findDossier } from '../../submission/dossier-repository.js';
import type { Dossier } from '@dvcqg/openapi';
import { readRevisions } from './revision.js';

/** What the handlers of the desk need. */
export interface DeskParts extends DeskListParts, ActParts {
  readonly access: DeskAccess;
  readonly officers: OfficerBook;
}

/** Dossiers of my agencies. */
export async function listDeskDossiers(parts: DeskParts, { caller, query, canonical }: CommandRequest<'listDeskDossiers'>): Promise<CommandResult<'listDeskDossiers'>> {
  const officer = officerOf(caller);
  const { cursor, limit = 20, sort = 'due', mine = false, ...filter } = query;
  // Only what is assigned to me, and only what this colleague has: both at once is what both have.
  const isNobody = mine && filter.person !== undefined && filter.person !== officer.name;
  if (isNobody) return { body: { items: [], total: 0, nextCursor: null } };
  return { body: await listForDesk(parts, { officer, filter: mine ? { ...filter, person: officer.name } : filter, sort, cursor, limit, canonical }) };
}

/** How many dossiers are where. */
export async function getDeskCounts(parts: DeskParts, { caller, query }: CommandRequest<'getDeskCounts'>): Promise<CommandResult<'getDeskCounts'>> {
  return { body: await countForDesk(parts, officerOf(caller), query.agency) };
}

/** Colleagues. */
export async function listDeskColleagues({ officers }: DeskParts, { caller, query }: CommandRequest<'listDeskColleagues'>): Promise<CommandResult<'listDeskColleagues'>> {
  return { body: { items: await officers.colleagues(officerOf(caller), query.agency) } };
}

/** A dossier as an officer sees it. */
function show(casework: Casework, { dossier, officer }: DeskDossier): Promise<Dossier> {
  const roles = actingRoles(officer, dossier);
  return casework.show(dossier, { viewer: 'desk', actionsOf: (derived) => deskActions(derived, roles) });
}

const tagOf = ({ revision }: Dossier): Record<string, string> => ({ etag: `"${revision}"` });

/** Read a dossier as an officer. */
export async function getDeskDossier({ access, casework }: DeskParts, { caller, path }: CommandRequest<'getDeskDossier'>): Promise<CommandResult<'getDeskDossier'>> {
  const body = await show(casework, await access.open(caller, path.dossierCode, 'dossier_read'));
  return { headers: tagOf(body), body };
}

/** Who is signed in without a role learns no more of a dossier than that it is not theirs. */
function officerFor(caller: CommandRequest<'actOnDossier'>['caller']): Officer {
  const officer = officerIfAny(caller);
  if (!officer) throw new ProblemError('not_found');
  return officer;
}

/** Do something with a dossier. */
export async function actOnDossier(parts: DeskParts, { caller, path, body, header }: CommandRequest<'actOnDossier'>): Promise<CommandResult<'actOnDossier'>> {
  const { casework, db } = parts;
  const officer = officerFor(caller);
  const revisions = readRevisions(header('if-match'));
  const command = checkFields(body);
  const name = { subject: officer.subject, key: header('idempotency-key') ?? '', payload: { operation: 'actOnDossier', path, body } };
  const wish = { officer, code: path.dossierCode, command, place: '/body', sawRevision: (revision: number) => revisions.includes(revision) };
  const { replayed } = await casework.happenOnce(name, (transaction) => act(parts, transaction, wish));
  const dossier = await findDossier(db, path.dossierCode);
  if (!dossier) throw new ProblemError('not_found');
  const shown = await show(casework, { dossier, officer });
  return { headers: { ...tagOf(shown), ...(replayed ? { 'idempotency-replayed': 'true' } : {}) }, body: shown };
}
