import { act } from '../../desk/act.js';
import { actOnMany, type ManyParts } from '../../desk/act-on-many.js';
import { checkFields } from '../../desk/actions/command-fields.js';
import type { DeskAccess } from '../../desk/desk-access.js';
import { officerIfAny, officerOf } from '../../desk/officer.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import { ProblemError } from '../../http/problem.js';
import { readRevisions } from './revision.js';
import { showForDesk, tagOf } from './show.js';

/** What acting needs. */
export interface ActHandlerParts extends ManyParts {
  readonly access: DeskAccess;
}

const replayedIf = (replayed: boolean): Record<string, string> => (replayed ? { 'idempotency-replayed': 'true' } : {});

/** Do something with a dossier. */
export async function actOnDossier(parts: ActHandlerParts, { caller, path, body, header }: CommandRequest<'actOnDossier'>): Promise<CommandResult<'actOnDossier'>> {
  const { casework, lookup, access } = parts;
  // Who is signed in without a role learns no more of a dossier than that it is not theirs.
  const officer = officerIfAny(caller);
  if (!officer) throw await access.missed(caller, path.dossierCode);
  const revisions = readRevisions(header('if-match'));
  const command = checkFields(body);
  const name = { subject: officer.subject, key: header('idempotency-key') ?? '', payload: { operation: 'actOnDossier', path, body } };
  const wish = { officer, code: path.dossierCode, command, place: '/body', sawRevision: (revision: number) => revisions.includes(revision) };
  const { replayed } = await casework.happenOnce(name, (transaction) => act(parts, transaction, wish)).catch(async (error: unknown) => {
    throw error instanceof ProblemError && error.code === 'not_found' ? await access.missed(caller, path.dossierCode) : error;
  });
  const dossier = await lookup.find(path.dossierCode);
  if (!dossier) throw new ProblemError('not_found');
  const shown = await showForDesk(parts, { dossier, officer });
  return { headers: { ...tagOf(shown), ...replayedIf(replayed) }, body: shown };
}

/** Do the same with many dossiers. */
export async function actOnDossiers(parts: ManyParts, { caller, body, header }: CommandRequest<'actOnDossiers'>): Promise<CommandResult<'actOnDossiers'>> {
  const { result, replayed } = await actOnMany(parts, { officer: officerOf(caller), key: header('idempotency-key') ?? '', body });
  return { headers: replayedIf(replayed), body: result };
}
