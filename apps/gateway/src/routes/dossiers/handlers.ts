import { dossierStatusOf } from '@dvcqg/domain';
import type { Dossier, DossierEvent, DossierFile, DossierSummary, Receipt } from '@dvcqg/openapi';
import type { Database } from '../../db/schema.js';
import { sessionOf } from '../../http/caller.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import { decodeCursor } from '../../http/cursor.js';
import { toPage } from '../../http/page.js';
import { applicantOf } from '../../identity/caller-of.js';
import type { OpenDossier } from '../../submission/dossier-access.js';
import {
  type DossierEventRow, type DossierFileRow, type DossierRow, listDossiers as readDossiers, listEvents, listFiles,
} from '../../submission/dossier-repository.js';
import type { Submit } from '../../submission/submit.js';

/** What the handlers of dossiers need. */
export interface DossierParts {
  readonly db: Database;
  readonly submit: Submit;
  readonly openDossier: OpenDossier;
}

type Listed = Pick<DossierRow, 'code' | 'service_code' | 'service_name' | 'agency_code' | 'agency_name' | 'submitted_at'>;

/** Number of a file within its dossier, as its id: `f1`. */
export const fileId = ({ position }: Pick<DossierFileRow, 'position'>): string => `f${position}`;

function toSummary(row: Listed, events: readonly DossierEventRow[]): DossierSummary {
  return {
    code: row.code,
    service: { code: row.service_code, name: row.service_name },
    agency: { code: row.agency_code, name: row.agency_name },
    status: dossierStatusOf(events),
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

const toEvent = ({ position, type, at }: DossierEventRow): DossierEvent => ({ id: `e${position}`, type, at: at.toISOString() });

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
