import type { DeskDue, DeskQueue } from '@dvcqg/openapi';
import { foldVietnamese } from '@dvcqg/search';
import { type Expression, sql, type SqlBool } from 'kysely';
import { covers, isSeenBy } from '../agency-scope.js';
import type { DueWindow } from './due-window.js';

/** What narrows a list of the desk, besides who asks. */
export interface DeskFilter {
  readonly queue?: DeskQueue;
  readonly due?: DeskDue;
  readonly agency?: string;
  readonly service?: string;
  /** Name of who handles it. */
  readonly person?: string;
  /** Code, or words of the applicant's name. */
  readonly q?: string;
  /** First and last day of submission in Viet Nam, `YYYY-MM-DD`. */
  readonly submittedFrom?: string;
  readonly submittedTo?: string;
}

type Condition = Expression<SqlBool>;

/** When a day begins in Viet Nam. PostgreSQL knows no year 0. */
const beginOf = (day: string): string => `${day < '0001-01-02' ? '0001-01-02' : day}T00:00:00+07:00`;

const literal = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** Begins like the code of a dossier: `H37`, `000.00`. */
const CODE_START = /^(?:[A-Z]\d{2}|\d{3}\.\d)/;

/** Each word must begin a word of the name; what holds a digit may as well stand in the code. */
function isAskedFor(q: string): Condition | undefined {
  const code = q.trim().toUpperCase();
  if (CODE_START.test(code)) return sql<SqlBool>`code like ${`${literal(code)}%`}`;
  const words = foldVietnamese(q).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return sql<SqlBool>`false`;
  const named = sql.join(words.map((word) => sql`(' ' || name_folded) like ${`% ${literal(word)}%`}`), sql` and `);
  return /\d/.test(code) ? sql<SqlBool>`((${named}) or code like ${`%${literal(code)}%`})` : sql<SqlBool>`(${named})`;
}

function isDue(due: DeskDue, { now, soon }: DueWindow): Condition {
  return due === 'late' ? sql<SqlBool>`desk_due < ${now}::timestamptz` : sql<SqlBool>`desk_due between ${now}::timestamptz and ${soon}::timestamptz`;
}

/** The agencies of an officer as far as they lie within `agency`; that one where it lies within theirs. */
function within(agencies: readonly string[], agency: string | undefined): readonly string[] {
  if (agency === undefined) return agencies;
  return agencies.flatMap((own) => (covers(own, agency) ? [agency] : covers(agency, own) ? [own] : []));
}

/** What must be true of the dossiers of a list. `agencies`: those of the officer. */
export function conditionsOf(filter: DeskFilter, agencies: readonly string[], window: DueWindow): readonly Condition[] {
  const { queue = 'all', due, agency, service, person, q, submittedFrom, submittedTo } = filter;
  const seen = within(agencies, agency);
  const conditions: readonly (Condition | undefined)[] = [
    seen.length === 0 ? sql<SqlBool>`false` : isSeenBy(seen),
    queue === 'all' ? undefined : sql<SqlBool>`desk_queue = ${queue}`,
    due && isDue(due, window),
    service === undefined ? undefined : sql<SqlBool>`service_code = ${service}`,
    person === undefined ? undefined : sql<SqlBool>`person = ${person}`,
    q === undefined ? undefined : isAskedFor(q),
    submittedFrom === undefined ? undefined : sql<SqlBool>`submitted_at >= ${beginOf(submittedFrom)}::timestamptz`,
    submittedTo === undefined ? undefined : sql<SqlBool>`submitted_at < ${beginOf(submittedTo)}::timestamptz + interval '1 day'`,
  ];
  return conditions.filter((condition) => condition !== undefined);
}
