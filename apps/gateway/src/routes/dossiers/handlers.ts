import { deriveDossier } from '@dvcqg/domain';
import type { Dossier, DossierEvent, DossierFile, DossierStatus, DossierSummary, Receipt } from '@dvcqg/openapi';
import type { Database } from '../../db/schema.js';
import { sessionOf } from '../../http/caller.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import { decodeCursor } from '../../http/cursor.js';
import { toPage } from '../../http/page.js';
import { ProblemError } from '../../http/problem.js';
import { applicantOf } from '../../identity/caller-of.js';
import type { OpenDossier } from '../../submission/dossier-access.js';
import {
  type DossierEventRow, type DossierFileRow, type DossierRow, findFile, listDossiers as readDossiers, listEvents, listFiles,
} from '../../submission/dossier-repository.js';
import type { Submit } from '../../submission/submit.js';
import type { Uploads } from '../../uploads/create-uploads.js';
import { asAttachment } from '../uploads/handlers.js';

/** What the handlers of dossiers need. */
export interface DossierParts {
  readonly db: Database;
  readonly submit: Submit;
  readonly openDossier: OpenDossier;
  readonly uploads: Pick<Uploads, 'openClaimed'>;
}

type Listed = Pick<DossierRow, 'code' | 'service_code' | 'service_name' | 'agency_code' | 'agency_name' | 'submitted_at'>;

/** Number of a file within its dossier, as its id: `f1`. */
const fileId = ({ position }: DossierFileRow): string => `f${position}`;
const positionOf = (id: string): number => Number(/^f([1-9]\d{0,5})$/.exec(id)?.[1] ?? 0);

const toEvent = ({ position, type, at }: DossierEventRow): DossierEvent => ({ id: `e${position}`, type, at: at.toISOString() });

/** The status is never stored: it follows from what happened. */
const statusOf = (events: readonly DossierEventRow[]): DossierStatus => deriveDossier(events.map(toEvent)).status ?? 'registered';

function toSummary(row: Listed, events: readonly DossierEventRow[]): DossierSummary {
  return {
    code: row.code,
    service: { code: row.service_code, name: row.service_name },
    agency: { code: row.agency_code, name: row.agency_name },
    status: statusOf(events),
    submittedAt: row.submitted_at.toISOString(),
  };
}

const toFile = (row: DossierFileRow): DossierFile => ({
  id: fileId(row),
  name: row.name,
  size: row.size,
  mediaType: row.media_type,
  sha256: row.sha256,
  pointer: row.pointer,
  ...(row.paper === null ? {} : { paper: row.paper }),
});

/** Submit a dossier. */
export async function submitDossier({ submit }: DossierParts, { caller, body, header }: CommandRequest<'submitDossier'>): Promise<CommandResult<'submitDossier'>> {
  const applicant = applicantOf(caller);
  const { received, replayed } = await submit(applicant, header('idempotency-key') ?? '', body);
  return { status: 201, headers: replayed ? { 'idempotency-replayed': 'true' } : {}, body: received };
}

/** My dossiers. */
export async function listDossiers({ db }: DossierParts, { caller, query, canonical }: CommandRequest<'listDossiers'>): Promise<CommandResult<'listDossiers'>> {
  const { subject } = sessionOf(caller);
  const offset = decodeCursor(query.cursor, canonical);
  const { items, total } = await readDossiers(db, subject, offset, query.limit ?? 20);
  const events = await listEvents(db, items.map(({ id }) => id));
  return { body: toPage(items.map((row) => toSummary(row, events.get(row.id) ?? [])), total, offset, canonical) };
}

/** Read a dossier. */
export async function getDossier({ db, openDossier }: DossierParts, { caller, path }: CommandRequest<'getDossier'>): Promise<CommandResult<'getDossier'>> {
  const { dossier } = await openDossier(caller, path.dossierCode, 'dossier_read');
  const [files, events] = [await listFiles(db, dossier.id), (await listEvents(db, [dossier.id])).get(dossier.id) ?? []];
  const body: Dossier = {
    ...toSummary(dossier, events),
    applicantName: dossier.applicant_name,
    form: { id: dossier.form_id, version: dossier.form_version },
    values: dossier.answers,
    files: files.map(toFile),
    events: events.map(toEvent),
  };
  return { body };
}

/** The receipt of a dossier, as it was first given. */
export async function getReceipt({ openDossier }: DossierParts, { caller, path }: CommandRequest<'getReceipt'>): Promise<CommandResult<'getReceipt'>> {
  const { dossier } = await openDossier(caller, path.dossierCode, 'receipt_read');
  return { body: JSON.parse(dossier.receipt) as Receipt };
}

/** A file of a dossier, as something to be saved. */
export async function getDossierFile({ db, openDossier, uploads }: DossierParts, { caller, path }: CommandRequest<'getDossierFile'>): Promise<CommandResult<'getDossierFile'>> {
  const { dossier } = await openDossier(caller, path.dossierCode, 'file_read');
  const file = await findFile(db, dossier.id, positionOf(path.fileId));
  const content = file && (await uploads.openClaimed(dossier.id, file.upload_id));
  if (!content) throw new ProblemError('not_found');
  return { binary: asAttachment(file.name, file.media_type, file.size, content.stream) };
}
