import type { FeedbackSender, Locale, NamedCode } from '@dvcqg/openapi';
import type { Database, DatabaseTransaction } from '../../db/schema.js';

/** One event of feedback that its sender has not been told of yet. */
export interface FeedbackOutboxEntry {
  readonly id: string;
  readonly feedbackId: string;
  readonly eventPosition: number;
  readonly createdAt: Date;
}

/** Takes the oldest events for this transaction alone; other gateways pass over them. */
export async function takeFeedbackOutbox(transaction: DatabaseTransaction, limit: number): Promise<FeedbackOutboxEntry[]> {
  const rows = await transaction.selectFrom('feedback_outbox').selectAll().where('sent_at', 'is', null).orderBy('id').limit(limit).forUpdate().skipLocked().execute();
  return rows.map(({ id, feedback_id: feedbackId, event_position: eventPosition, created_at: createdAt }) => ({ id, feedbackId, eventPosition, createdAt }));
}

/** Letters of these events are on their way, or too old to be written. */
export async function closeFeedbackOutbox(transaction: DatabaseTransaction, ids: readonly string[], at: Date): Promise<void> {
  await transaction.updateTable('feedback_outbox').set({ sent_at: at.toISOString() }).where('id', 'in', [...ids]).execute();
}

/** What a letter about an event of feedback is written from. */
export interface FeedbackHappening {
  readonly code: string;
  readonly agency: NamedCode;
  readonly sender: FeedbackSender;
  readonly locale: Locale;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** `undefined` when there is no such event. The agency is the one that has it when the letter is written. */
export async function readFeedbackHappening(db: Database, feedbackId: string, position: number): Promise<FeedbackHappening | undefined> {
  const row = await db
    .selectFrom('feedback_events')
    .innerJoin('feedback', 'feedback.id', 'feedback_events.feedback_id')
    .select(['feedback.code', 'feedback.agency_code', 'feedback.agency_name', 'feedback.holder_agency', 'feedback.holder_agency_name', 'feedback.sender', 'feedback.locale', 'feedback_events.type', 'feedback_events.data'])
    .where('feedback_id', '=', feedbackId)
    .where('position', '=', position)
    .executeTakeFirst();
  if (!row) return undefined;
  const { code, sender, locale, type, data } = row;
  return { code, sender, locale, type, data, agency: { code: row.holder_agency ?? row.agency_code, name: row.holder_agency_name ?? row.agency_name } };
}
