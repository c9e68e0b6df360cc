import type { Receipt } from '@dvcqg/openapi';
import type { Casework } from '../../casework/create-casework.js';
import { toSummary } from '../../casework/view/dossier-view.js';
import type { Database } from '../../db/schema.js';
import { sessionOf } from '../../http/caller.js';
import type { Binary, CommandRequest, CommandResult } from '../../http/command.js';
import { decodeCursor } from '../../http/cursor.js';
import { toPage } from '../../http/page.js';
import { ProblemError } from '../../http/problem.js';
import { applicantOf } from '../../identity/caller-of.js';
import type { OpenDossier } from '../../submission/dossier-access.js';
import { findFile, listDossiers as readDossiers } from '../../submission/dossier-repository.js';
import type { Submit } from '../../submission/submit.js';
import type { Uploads } from '../../uploads/create-uploads.js';
import { asAttachment } from '../uploads/handlers.js';

/** What the handlers of dossiers need. */
export interface DossierParts {
  readonly db: Database;
  readonly submit: Submit;
  readonly casework: Casework;
  readonly openDossier: OpenDossier;
  readonly uploads: Pick<Uploads, 'openClaimed'>;
}

/** The number in the id of a file: `f1`. */
const filePosition = (id: string): number => Number(/^f([1-9]\d{0,5})$/.exec(id)?.[1] ?? 0);

/** A file of a dossier that the caller may see, as something to be saved. @throws ProblemError `not_found` */
export async function fileOf({ db, uploads }: Pick<DossierParts, 'db' | 'uploads'>, dossierId: string, fileId: string): Promise<Binary> {
  const file = await findFile(db, dossierId, filePosition(fileId));
  const content = file && (await uploads.openClaimed(dossierId, file.upload_id));
  if (!content) throw new ProblemError('not_found');
  return asAttachment(file.name, file.media_type, file.size, content.stream);
}

/** Submit a dossier. */
export async function submitDossier({ submit }: DossierParts, { caller, body, header, locale }: CommandRequest<'submitDossier'>): Promise<CommandResult<'submitDossier'>> {
  const applicant = applicantOf(caller);
  const { received, replayed } = await submit(applicant, header('idempotency-key') ?? '', body, locale);
  return { status: 201, headers: replayed ? { 'idempotency-replayed': 'true' } : {}, body: received };
}

/** My dossiers. */
export async function listDossiers({ db }: DossierParts, { caller, query, canonical }: CommandRequest<'listDossiers'>): Promise<CommandResult<'listDossiers'>> {
  const { subject } = sessionOf(caller);
  const offset = decodeCursor(query.cursor, canonical);
  const { items, total } = await readDossiers(db, subject, offset, query.limit ?? 20);
  return { body: toPage(items.map(toSummary), total, offset, canonical) };
}

/** Read a dossier. */
export async function getDossier({ casework, openDossier }: DossierParts, { caller, path }: CommandRequest<'getDossier'>): Promise<CommandResult<'getDossier'>> {
  const { dossier } = await openDossier(caller, path.dossierCode, 'dossier_read');
  return { body: await casework.forCitizen(dossier) };
}

/** The receipt of a dossier, as it was first given. */
export async function getReceipt({ openDossier }: DossierParts, { caller, path }: CommandRequest<'getReceipt'>): Promise<CommandResult<'getReceipt'>> {
  const { dossier } = await openDossier(caller, path.dossierCode, 'receipt_read');
  return { body: JSON.parse(dossier.receipt) as Receipt };
}

/** A file of a dossier. */
export async function getDossierFile({ db, openDossier, uploads }: DossierParts, { caller, path }: CommandRequest<'getDossierFile'>): Promise<CommandResult<'getDossierFile'>> {
  const { dossier } = await openDossier(caller, path.dossierCode, 'file_read');
  return { binary: await fileOf({ db, uploads }, dossier.id, path.fileId) };
}
