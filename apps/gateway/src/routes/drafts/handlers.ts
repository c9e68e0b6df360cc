import type { DraftContent, DraftSummary } from '@dvcqg/openapi';
import { canonicalHash } from '../../canonical-hash.js';
import type { Database } from '../../db/schema.js';
import { sessionOf } from '../../http/caller.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import { decodeCursor } from '../../http/cursor.js';
import { toPage } from '../../http/page.js';
import { ProblemError } from '../../http/problem.js';
import type { DraftFiles } from './draft-files.js';
import { etagOfRevision, type Precondition, readPrecondition } from './precondition.js';
import {
  countDrafts, deleteDraft as removeDraft, type DraftChange, type DraftSummaryRow, findDraft, findServiceName, insertDraft, isSubmitted, listDrafts as readDrafts,
  updateDraft,
} from './repository.js';

/** What the handlers of drafts need. */
export interface DraftParts {
  readonly db: Database;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly files: DraftFiles;
}

const DAY_MS = 86_400_000;
/** Days after its last change that a draft is kept. */
const KEPT_DAYS = 90;
/** Drafts that one person may have; nobody fills in so many forms at once. */
const MOST_DRAFTS = 100;

const moment = (milliseconds: number): string => new Date(milliseconds).toISOString();

function toSummary({ id, revision, created_at, updated_at, expires_at, service_code, service_name, step }: DraftSummaryRow): DraftSummary {
  return {
    id,
    revision,
    createdAt: created_at.toISOString(),
    updatedAt: updated_at.toISOString(),
    expiresAt: expires_at.toISOString(),
    serviceCode: service_code,
    serviceName: service_name,
    ...(step === null ? {} : { step }),
  };
}

/** My drafts. */
export async function listDrafts({ db, now }: DraftParts, { caller, query, canonical }: CommandRequest<'listDrafts'>): Promise<CommandResult<'listDrafts'>> {
  const { subject } = sessionOf(caller);
  const offset = decodeCursor(query.cursor, canonical);
  const { items, total } = await readDrafts(db, subject, new Date(now()), offset, query.limit ?? 20);
  return { body: toPage(items.map(toSummary), total, offset, canonical) };
}

/** Read a draft. */
export async function getDraft({ db, now }: DraftParts, { caller, path }: CommandRequest<'getDraft'>): Promise<CommandResult<'getDraft'>> {
  const row = await findDraft(db, sessionOf(caller).subject, path.draftId, new Date(now()));
  if (!row) throw new ProblemError('not_found');
  const { serviceCode: _code, step: _step, ...summary } = toSummary(row);
  return { headers: { etag: etagOfRevision(row.revision) }, body: { ...summary, content: JSON.parse(row.content) as DraftContent } };
}

/** The draft as it is now, when that answers the save: a repetition wants what is there already. */
async function alreadySaved({ db }: DraftParts, subject: string, id: string, precondition: Precondition, change: DraftChange): Promise<DraftSummaryRow | undefined> {
  const found = await findDraft(db, subject, id, new Date(change.updated_at));
  if (found?.content_hash === change.content_hash) return found;
  if (precondition !== 'new' && !found) throw new ProblemError('not_found');
  if (precondition === 'new' ? found : !precondition.includes(found?.revision ?? 0)) throw new ProblemError('revision_conflict');
  return undefined;
}

async function makeDraft({ db }: DraftParts, subject: string, id: string, change: DraftChange): Promise<DraftSummaryRow | undefined> {
  // An autosave that arrives after its form was submitted must not bring the draft back.
  if (await isSubmitted(db, subject, change.operation_id)) throw new ProblemError('revision_conflict', { detail: 'This draft was submitted' });
  if ((await countDrafts(db, subject, new Date(change.updated_at))) >= MOST_DRAFTS) throw new ProblemError('payload_too_large', { detail: `At most ${MOST_DRAFTS} drafts are kept; delete some` });
  return insertDraft(db, subject, id, change);
}

async function changeOf({ db, now }: DraftParts, content: DraftContent): Promise<DraftChange> {
  const name = await findServiceName(db, content.serviceCode);
  if (name === undefined) throw new ProblemError('not_found', { detail: 'There is no such service' });
  const at = now();
  return {
    service_code: content.serviceCode,
    service_name: name,
    step: content.step ?? null,
    operation_id: content.operationId,
    content: JSON.stringify(content),
    content_hash: canonicalHash(content),
    updated_at: moment(at),
    expires_at: moment(at + KEPT_DAYS * DAY_MS),
  };
}

/** Makes or changes a draft, never over a revision that the client has not seen. */
export async function saveDraft(parts: DraftParts, { caller, path: { draftId: id }, body, header }: CommandRequest<'saveDraft'>): Promise<CommandResult<'saveDraft'>> {
  const { subject } = sessionOf(caller);
  const precondition = readPrecondition(header);
  const change = await changeOf(parts, body);
  const write = (): Promise<DraftSummaryRow | undefined> =>
    precondition === 'new' ? makeDraft(parts, subject, id, change) : updateDraft(parts.db, subject, id, precondition, change);
  const look = (): Promise<DraftSummaryRow | undefined> => alreadySaved(parts, subject, id, precondition, change);
  // Looked at again when somebody was quicker between the look and the write; then it is theirs, or the same.
  const row = (await look()) ?? (await write()) ?? (await look());
  if (!row) throw new ProblemError('revision_conflict');
  await parts.files.keep(parts.db, subject, body.values, row.expires_at.toISOString());
  return { headers: { etag: etagOfRevision(row.revision) }, body: toSummary(row) };
}

/** Deletes a draft with its files. */
export async function deleteDraft({ db, files }: DraftParts, { caller, path }: CommandRequest<'deleteDraft'>): Promise<CommandResult<'deleteDraft'>> {
  const { subject } = sessionOf(caller);
  const content = await removeDraft(db, subject, path.draftId);
  if (content !== undefined) await files.discard(db, subject, (JSON.parse(content) as DraftContent).values);
  return { status: 204 };
}
