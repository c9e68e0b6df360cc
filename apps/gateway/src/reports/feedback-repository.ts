import type { Span } from '@dvcqg/domain';
import { sql } from 'kysely';
import { type Database, SCHEMA } from '../db/schema.js';
import { selected } from './cells-repository.js';
import type { FeedbackCounts } from './counted.js';
import type { Selection } from './selection.js';

/**
 * Counts feedback by the day on which it was received. In time is what was answered or refused in time, and what is not due yet. There is so
 * little of it that it is counted each time, without sums.
 */
export async function countFeedback(db: Database, selection: Selection, { from, to }: Span, now: string): Promise<FeedbackCounts> {
  const { rows: [row] } = await sql<FeedbackCounts>`
    select count(*)::int as received, (count(*) filter (where coalesce(was_on_time, due_at is null or due_at >= ${now}::timestamptz)))::int as "onTime"
    from (select agency_code as agency, coalesce(service_code, '') as service, was_on_time, due_at from ${sql.table(`${SCHEMA}.feedback`)}
      where received_at >= ${`${from}T00:00:00+07:00`}::timestamptz and received_at < ${`${to}T00:00:00+07:00`}::timestamptz + interval '1 day') as feedback
    where ${selected(selection)}`.execute(db);
  return row ?? { received: 0, onTime: 0 };
}
