import { trailOf, type TrailParts } from '../../desk/audit-trail.js';
import { type DeskAccess, seeingRoles } from '../../desk/desk-access.js';
import type { DeskPapers } from '../../desk/papers/desk-papers.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import { asPdf } from '../../http/pdf-answer.js';
import { ProblemError } from '../../http/problem.js';
import type { Uploads } from '../../uploads/create-uploads.js';
import { fileOf } from '../dossiers/handlers.js';
import { type ShowParts, showForDesk, tagOf } from './show.js';

/** What reading one dossier at the desk needs. */
export interface DeskDossierParts extends ShowParts, TrailParts {
  readonly access: DeskAccess;
  readonly uploads: Pick<Uploads, 'openClaimed'>;
  readonly deskPapers: DeskPapers;
}

/** Read a dossier as an officer. */
export async function getDeskDossier({ access, casework }: DeskDossierParts, { caller, path }: CommandRequest<'getDeskDossier'>): Promise<CommandResult<'getDeskDossier'>> {
  const body = await showForDesk({ casework }, await access.open(caller, path.dossierCode, 'dossier_read'));
  return { headers: tagOf(body), body };
}

/** A file of a dossier. */
export async function getDeskFile({ db, access, uploads }: DeskDossierParts, { caller, path }: CommandRequest<'getDeskFile'>): Promise<CommandResult<'getDeskFile'>> {
  const { dossier } = await access.open(caller, path.dossierCode, 'file_read');
  return { binary: await fileOf({ db, uploads }, dossier.id, path.fileId) };
}

/** A paper as PDF. */
export async function getDeskDocument({ access, deskPapers }: DeskDossierParts, { caller, path }: CommandRequest<'getDeskDocument'>): Promise<CommandResult<'getDeskDocument'>> {
  const found = await access.open(caller, path.dossierCode, path.documentId === 'receipt' ? 'receipt_read' : 'document_read');
  const paper = await deskPapers.forOfficer(found, path.documentId);
  if (!paper) throw new ProblemError('not_found');
  return { binary: asPdf(paper.name, paper.bytes) };
}

/** Who did what with a dossier, for managers. That it was read is part of it from the next time on. */
export async function getDeskAudit(parts: DeskDossierParts, { caller, path }: CommandRequest<'getDeskAudit'>): Promise<CommandResult<'getDeskAudit'>> {
  const { access } = parts;
  const found = await access.find(caller, path.dossierCode);
  if (!found) throw await access.missed(caller, path.dossierCode);
  const { dossier, officer } = found;
  if (!seeingRoles(officer, dossier).includes('manager')) throw new ProblemError('forbidden');
  const body = await trailOf(parts, dossier.id);
  await access.recordRead(officer, 'audit_read', dossier.id);
  return { body };
}
