import { type Selectable, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { DraftsTable } from '../../db/tables/dossiers.js';

export type DraftRow = Selectable<DraftsTable>;
/** A row without what was typed. */
export type DraftSummaryRow = Omit<DraftRow, 'content'>;

/** What a save writes. */
export interface DraftChange {
  readonly service_code: string;
  readonly service_name: string;
  readonly step: string | null;
  readonly operation_id: string;
  readonly content: string;
  readonly content_hash: string;
  readonly updated_at: string;
  readonly expires_at: string;
}

const SUMMARY = ['subject', 'id', 'revision', 'service_code', 'service_name', 'step', 'operation_id', 'content_hash', 'created_at', 'updated_at', 'expires_at'] as const;

export async function findDraft(db: Database, subject: string, id: string, now: Date): Promise<DraftRow | undefined> {
  return db.selectFrom('drafts').selectAll().where('subject', '=', subject).where('id', '=', id).where('expires_at', '>', now).executeTakeFirst();
}

/** Newest change first. */
export async function listDrafts(db: Database, subject: string, now: Date, offset: number, limit: number): Promise<{ items: DraftSummaryRow[]; total: number }> {
  const mine = db.selectFrom('drafts').where('subject', '=', subject).where('expires_at', '>', now);
  const items = await mine.select(SUMMARY).orderBy('updated_at', 'desc').orderBy('id').offset(offset).limit(limit).execute();
  const { total } = await mine.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return { items, total: Number(total) };
}

/** How many drafts somebody has. */
export async function countDrafts(db: Database, subject: string, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('drafts')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('subject', '=', subject)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Makes a draft; `undefined` when there is one. One that has expired gives its place up. */
export async function insertDraft(db: Database, subject: string, id: string, change: DraftChange): Promise<DraftSummaryRow | undefined> {
  await db.deleteFrom('drafts').where('subject', '=', subject).where('id', '=', id).where('expires_at', '<=', new Date(change.updated_at)).execute();
  return db
    .insertInto('drafts')
    .values({ subject, id, revision: 1, created_at: change.updated_at, ...change })
    .onConflict((conflict) => conflict.doNothing())
    .returning(SUMMARY)
    .executeTakeFirst();
}

/** Changes one of these revisions; `undefined` when the draft has another one by now, or is gone. */
export async function updateDraft(db: Database, subject: string, id: string, revisions: readonly number[], change: DraftChange): Promise<DraftSummaryRow | undefined> {
  if (revisions.length === 0) return undefined;
  return db
    .updateTable('drafts')
    .set(({ eb }) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('subject', '=', subject)
    .where('id', '=', id)
    .where('revision', 'in', [...revisions])
    .where('expires_at', '>', new Date(change.updated_at))
    .returning(SUMMARY)
    .executeTakeFirst();
}

/** Deletes a draft; what it held, if it was there. */
export async function deleteDraft(db: Database, subject: string, id: string): Promise<string | undefined> {
  const row = await db.deleteFrom('drafts').where('subject', '=', subject).where('id', '=', id).returning('content').executeTakeFirst();
  return row?.content;
}

/** Whether a draft with this key was submitted. */
export async function isSubmitted(db: Database, subject: string, operationId: string): Promise<boolean> {
  const row = await db.selectFrom('operations').select('key').where('subject', '=', subject).where('key', '=', operationId).executeTakeFirst();
  return row !== undefined;
}

/** Official name of a service, withdrawn ones among them. */
export async function findServiceName(db: Database, code: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('services')
    .select(sql<string>`content ->> 'name'`.as('name'))
    .where('code', '=', code)
    .where('is_current', '=', true)
    .executeTakeFirst();
  return row?.name;
}

/** Removes drafts that have expired; how many. */
export async function deleteExpiredDrafts(db: Database, now: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('drafts').where('expires_at', '<=', now).executeTakeFirst();
  return Number(numDeletedRows);
}
