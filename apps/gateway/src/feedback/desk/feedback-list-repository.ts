import { FEEDBACK_STATE_VALUES, type DeskDue, type DeskFeedbackCounts, type FeedbackKind, type FeedbackState, type FeedbackSubject } from '@dvcqg/openapi';
import { type Expression, sql, type SqlBool } from 'kysely';
import type { Database } from '../../db/schema.js';
import { dossierAgencies } from '../../desk/list/agency-repository.js';
import type { DueWindow } from '../../desk/list/due-window.js';
import { isSeen } from '../../desk/list/filter-repository.js';
import type { Keys } from '../../http/keyset-cursor.js';
import type { FeedbackRow } from '../feedback-repository.js';
import { wordsOf } from '../search-words.js';

/** What narrows a list, besides who asks. */
export interface DeskFeedbackFilter {
  readonly state?: FeedbackState;
  readonly kind?: FeedbackKind;
  readonly subject?: FeedbackSubject;
  readonly due?: DeskDue;
  readonly agency?: string;
  /** Code, or words of title or sender's name. */
  readonly q?: string;
}

type Condition = Expression<SqlBool>;

const COLUMNS = ['id', 'code', 'kind', 'about', 'title', 'agency_code', 'agency_name', 'holder_agency', 'holder_agency_name', 'sender', 'state', 'received_at', 'due_at', 'revision'] as const;
export type DeskFeedbackRow = Pick<FeedbackRow, (typeof COLUMNS)[number]>;

const MOST_COUNTED = 10_000;
const URGENCY = sql<Date>`coalesce(due_at, 'infinity')`;

/** That feedback belongs to one of the officer's agencies. */
export async function ofAgencies(db: Database, agencies: readonly string[], agency: string | undefined): Promise<Condition> {
  return isSeen(agencies, agency, await dossierAgencies(db, 'feedback')) ?? sql<SqlBool>`true`;
}

function isAskedFor(q: string): Condition {
  if (/^pa-/i.test(q.trim())) return sql<SqlBool>`code like ${`${q.trim().toUpperCase().replaceAll(/[\\%_]/g, '\\$&')}%`}`;
  const words = wordsOf(q);
  if (words.length === 0) return sql<SqlBool>`false`;
  return sql<SqlBool>`to_tsvector('simple', desk_search) @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`;
}

function isDue(due: DeskDue, { now, soon }: DueWindow): Condition {
  return due === 'late' ? sql<SqlBool>`due_at < ${now}::timestamptz` : sql<SqlBool>`due_at between ${now}::timestamptz and ${soon}::timestamptz`;
}

/** What must be true of the feedback of a list. */
export function feedbackConditions({ state, kind, subject, due, q }: DeskFeedbackFilter, window: DueWindow): readonly Condition[] {
  const conditions: readonly (Condition | undefined)[] = [
    state && sql<SqlBool>`state = ${state}`,
    kind && sql<SqlBool>`kind = ${kind}`,
    subject && sql<SqlBool>`about = ${subject}`,
    due && isDue(due, window),
    q === undefined ? undefined : isAskedFor(q),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

const where = (db: Database, conditions: readonly Condition[]) => db.selectFrom('feedback').where((eb) => eb.and([...conditions]));

/** The most urgent first; among those of one due date, and those that are over, the newest. */
export async function readFeedbackPage(db: Database, conditions: readonly Condition[], after: Keys | undefined, limit: number): Promise<DeskFeedbackRow[]> {
  const [due, received, id] = after ?? [];
  const behind = sql<SqlBool>`(${URGENCY} > ${due}::timestamptz or (${URGENCY} = ${due}::timestamptz and (received_at, id) < (${received}::timestamptz, ${id}::uuid)))`;
  return where(db, after ? [...conditions, behind] : conditions)
    .select(COLUMNS)
    .orderBy(URGENCY)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Up to 10,000. */
export async function countFeedback(db: Database, conditions: readonly Condition[]): Promise<number> {
  const found = where(db, conditions).select('id').limit(MOST_COUNTED).as('found');
  const { total } = await db.selectFrom(found).select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return Number(total);
}

/** How much is in each state, in the contract's order, and how much of it is late or due soon. */
export async function countFeedbackByState(db: Database, condition: Condition, { now, soon }: DueWindow): Promise<DeskFeedbackCounts> {
  const rows = await where(db, [condition])
    .select(['state', sql<number>`count(*)::int`.as('count'), sql<number>`(count(*) filter (where due_at < ${now}::timestamptz))::int`.as('late')])
    .select(sql<number>`(count(*) filter (where due_at between ${now}::timestamptz and ${soon}::timestamptz))::int`.as('soon'))
    .groupBy('state')
    .execute();
  const sum = (column: 'late' | 'soon'): number => rows.reduce((total, row) => total + row[column], 0);
  return { states: FEEDBACK_STATE_VALUES.map((state) => ({ state, count: rows.find((row) => row.state === state)?.count ?? 0 })), late: sum('late'), dueSoon: sum('soon') };
}
