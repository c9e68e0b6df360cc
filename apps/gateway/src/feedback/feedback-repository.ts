import type { NamedCode } from '@dvcqg/openapi';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import type { FeedbackEventsTable, FeedbackFilesTable, FeedbackTable } from '../db/tables/feedback.js';
import { readPortalFacts } from '../routes/portal/repository.js';

export type FeedbackRow = Selectable<FeedbackTable>;
export type NewFeedbackRow = Insertable<FeedbackTable>;
export type FeedbackEventRow = Selectable<FeedbackEventsTable>;
export type NewFeedbackEventRow = Insertable<FeedbackEventsTable>;
export type FeedbackFileRow = Selectable<FeedbackFilesTable>;
/** A file; its number is given when it is written. */
export type NewFeedbackFile = Omit<Insertable<FeedbackFilesTable>, 'feedback_id' | 'position'>;

/** What opening feedback is judged by. */
export type FeedbackKeys = Pick<FeedbackRow, 'id' | 'subject' | 'agency_code' | 'holder_agency'>;

/** What follows from the events and is kept beside them, so that lists can be found by it. */
export type FeedbackProjection = Pick<FeedbackRow, 'kind' | 'about' | 'state' | 'revision' | 'was_on_time' | 'holder_agency' | 'holder_agency_name' | 'service_code' | 'service_name'>
  & { readonly due_at: string | null; readonly answered_at: string | null };

/** Who has it now. */
export const holderOfFeedback = ({ agency_code: code, agency_name: name, holder_agency, holder_agency_name }: Pick<FeedbackRow, 'agency_code' | 'agency_name' | 'holder_agency' | 'holder_agency_name'>): NamedCode =>
  holder_agency !== null && holder_agency_name !== null ? { code: holder_agency, name: holder_agency_name } : { code, name };

/** Whether there is any. */
export async function hasFeedback(db: Database): Promise<boolean> {
  return (await db.selectFrom('feedback').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Nothing of what it says. */
export async function findFeedbackKeys(db: Database, code: string): Promise<FeedbackKeys | undefined> {
  return db.selectFrom('feedback').select(['id', 'subject', 'agency_code', 'holder_agency']).where('code', '=', code).executeTakeFirst();
}

/** Feedback that exists. */
export async function readFeedback(db: Database, id: string): Promise<FeedbackRow> {
  return db.selectFrom('feedback').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** Feedback that exists; its row stays locked until the transaction ends, so that only one at a time changes it. */
export async function lockFeedback(transaction: DatabaseTransaction, id: string): Promise<FeedbackRow> {
  return transaction.selectFrom('feedback').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
}

/** False when its code is taken. */
export async function insertFeedback(transaction: DatabaseTransaction, row: NewFeedbackRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction.insertInto('feedback').values(row).onConflict((conflict) => conflict.column('code').doNothing()).executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function updateFeedback(transaction: DatabaseTransaction, id: string, projection: FeedbackProjection): Promise<void> {
  await transaction.updateTable('feedback').set(projection).where('id', '=', id).execute();
}

/** Oldest first. */
export async function readFeedbackEvents(db: Database, id: string): Promise<FeedbackEventRow[]> {
  return db.selectFrom('feedback_events').selectAll().where('feedback_id', '=', id).orderBy('position').execute();
}

export async function insertFeedbackEvent(transaction: DatabaseTransaction, row: NewFeedbackEventRow): Promise<void> {
  await transaction.insertInto('feedback_events').values(row).execute();
}

/** The sender is to be told of an event. */
export async function insertFeedbackOutbox(transaction: DatabaseTransaction, id: string, position: number, at: string): Promise<void> {
  await transaction.insertInto('feedback_outbox').values({ feedback_id: id, event_position: position, created_at: at }).execute();
}

/** In the order in which they came. */
export async function readFeedbackFiles(db: Database, id: string): Promise<FeedbackFileRow[]> {
  return db.selectFrom('feedback_files').selectAll().where('feedback_id', '=', id).orderBy('position').execute();
}

/** Numbered on. */
export async function insertFeedbackFiles(transaction: DatabaseTransaction, id: string, files: readonly NewFeedbackFile[]): Promise<void> {
  if (files.length === 0) return;
  const { last } = await transaction.selectFrom('feedback_files').select(sql<number>`coalesce(max(position), 0)`.as('last')).where('feedback_id', '=', id).executeTakeFirstOrThrow();
  await transaction.insertInto('feedback_files').values(files.map((file, at) => ({ ...file, feedback_id: id, position: last + at + 1 }))).execute();
}

/** The agencies that receive dossiers here; the province's first. */
export async function readReceivingAgencies(db: Database): Promise<NamedCode[]> {
  const { province, receivingAgencies } = await readPortalFacts(db);
  const first = receivingAgencies?.usual ?? { code: province.agencyCode, name: `UBND ${province.name}` };
  const all = [first, ...(receivingAgencies?.others ?? []).map(({ agency }) => agency)];
  return all.filter(({ code }, at) => all.findIndex((each) => each.code === code) === at);
}
