import type { Dossier } from '@dvcqg/openapi';
import { create as contentDisposition } from 'content-disposition';
import type { Actor } from '../../casework/actor.js';
import type { AppendedEvents } from '../../casework/append-events.js';
import type { Casework } from '../../casework/create-casework.js';
import { settleWithdrawal } from '../../casework/settle-withdrawal.js';
import type { DatabaseTransaction } from '../../db/schema.js';
import type { DeskAccess } from '../../desk/desk-access.js';
import type { DeskPapers } from '../../desk/papers/desk-papers.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import { asPdf } from '../../http/pdf-answer.js';
import { ProblemError } from '../../http/problem.js';
import { applicantIfAny } from '../../identity/caller-of.js';
import type { FindOwnDossier, OpenDossier, OpenedDossier } from '../../submission/dossier-access.js';
import type { CountMiss } from '../../submission/dossier-guard.js';
import type { DossierLookup } from '../../submission/dossier-lookup.js';
import { trackerAddress } from '../../tracker-address.js';
import type { ClaimUploads } from '../../uploads/claims.js';
import type { WatchStreams } from '../../watching/watch-stream.js';
import { answerSupplement } from './answer-supplement.js';
import { calendarFile } from './calendar-file.js';

/** What following a dossier needs of the gateway. */
export interface FollowingParts {
  readonly lookup: DossierLookup;
  readonly casework: Casework;
  readonly openDossier: OpenDossier;
  readonly findOwnDossier: FindOwnDossier;
  readonly countMiss: CountMiss;
  readonly claimUploads: ClaimUploads;
  readonly streams: WatchStreams;
  readonly deskPapers: Pick<DeskPapers, 'letter'>;
  /** Officers hear of the dossiers of their agencies. */
  readonly findDeskDossier: DeskAccess['find'];
  /** Address of the portal. */
  readonly publicUrl: () => string;
}

type CitizenCommand = CommandRequest<'sendSupplement'> | CommandRequest<'requestWithdrawal'>;

/** Nobody's account stands behind a dossier that was handed in without signing in. */
const isWithoutAccount = ({ dossier }: OpenedDossier): boolean => dossier.subject.startsWith('key:');

/** Owner of a dossier's account or key, or who holds only its secret. */
const citizenOf = ({ dossier, isOwner }: OpenedDossier): Actor => ({ role: 'citizen', subject: isOwner ? dossier.subject : `dossier-secret:${dossier.id}` });

/** Carries out what a citizen asks for, once, and shows what came of it. */
async function carryOut(
  { casework, lookup }: FollowingParts,
  { header, path, body }: CitizenCommand,
  { dossier: { code } }: OpenedDossier,
  actor: Actor,
  work: (transaction: DatabaseTransaction) => Promise<AppendedEvents>,
): Promise<{ readonly headers: Record<string, string>; readonly body: Dossier }> {
  const { replayed } = await casework.happenOnce({ subject: actor.subject, key: header('idempotency-key') ?? '', payload: { path, body } }, work);
  const dossier = await lookup.find(code);
  if (!dossier) throw new ProblemError('not_found');
  return { headers: replayed ? { 'idempotency-replayed': 'true' } : {}, body: await casework.forCitizen(dossier) };
}

/** Send what was asked for. */
export async function sendSupplement(parts: FollowingParts, request: CommandRequest<'sendSupplement'>): Promise<CommandResult<'sendSupplement'>> {
  const { caller, path, body } = request;
  const { casework, claimUploads, openDossier } = parts;
  const opened = await openDossier(caller, path.dossierCode, 'dossier_read');
  const actor = citizenOf(opened);
  const files = { claimUploads, subject: applicantIfAny(caller)?.subject };
  return carryOut(parts, request, opened, actor, (transaction) =>
    casework.append(transaction, opened.dossier.id, actor, answerSupplement(files, transaction, path.requestId, body.answers)));
}

/** Ask to withdraw. Before acceptance there is nothing to decide, so it is withdrawn at once. */
export async function requestWithdrawal(parts: FollowingParts, request: CommandRequest<'requestWithdrawal'>): Promise<CommandResult<'requestWithdrawal'>> {
  const { caller, path, body: { reason } } = request;
  const { casework, openDossier } = parts;
  const opened = await openDossier(caller, path.dossierCode, 'dossier_read');
  if (!opened.isOwner && !isWithoutAccount(opened)) throw new ProblemError('action_not_allowed');
  const actor = citizenOf(opened);
  return carryOut(parts, request, opened, actor, async (transaction) => {
    const asked = await casework.append(transaction, opened.dossier.id, actor, () => [{ type: 'withdrawal_requested', ...(reason === undefined ? {} : { reason }) }]);
    return settleWithdrawal(casework.append, transaction, asked);
  });
}

/** The appointment as a calendar file. */
export async function getAppointment({ casework, openDossier, publicUrl }: FollowingParts, { caller, path }: CommandRequest<'getAppointment'>): Promise<CommandResult<'getAppointment'>> {
  const { dossier } = await openDossier(caller, path.dossierCode, 'dossier_read');
  const text = calendarFile(await casework.forCitizen(dossier), trackerAddress(publicUrl(), dossier.code));
  if (text === undefined) throw new ProblemError('not_found');
  const bytes = new TextEncoder().encode(text);
  const headers = { 'content-type': 'text/calendar; charset=utf-8', 'content-length': String(bytes.length), 'content-disposition': contentDisposition(`hen-tra-${dossier.code}.ics`) };
  return { binary: { bytes, headers } };
}

/** A paper of the agency as PDF. */
export async function getDossierDocument({ deskPapers, openDossier }: FollowingParts, { caller, path }: CommandRequest<'getDossierDocument'>): Promise<CommandResult<'getDossierDocument'>> {
  const { dossier } = await openDossier(caller, path.dossierCode, 'document_read');
  const paper = await deskPapers.letter(dossier, path.documentId);
  if (!paper) throw new ProblemError('not_found');
  return { binary: asPdf(paper.name, paper.bytes) };
}

/** Hear of changes. */
export async function watchDossiers({ findOwnDossier, findDeskDossier, countMiss, streams }: FollowingParts, { caller, body }: CommandRequest<'watchDossiers'>): Promise<CommandResult<'watchDossiers'>> {
  const isOfficer = (caller.session?.identity.roles.length ?? 0) > 0;
  const watched = await Promise.all(body.dossiers.map(async ({ code, secret, revision: known = 0 }) => {
    const seen = (isOfficer ? await findDeskDossier(caller, code) : undefined) ?? (await findOwnDossier(secret === undefined ? caller : { ...caller, dossierSecret: secret }, code));
    if (!seen) await countMiss(caller, code);
    return { code, revision: seen?.dossier.revision, known };
  }));
  return { binary: { bytes: streams.open(watched), headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' } } };
}
