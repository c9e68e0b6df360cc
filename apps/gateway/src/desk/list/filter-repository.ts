import type { DeskDue, DeskQueue } from '@dvcqg/openapi';
import { foldVietnamese } from '@dvcqg/search';
import { type Expression, sql, type SqlBool } from 'kysely';
import { covers } from '../agency-scope.js';
import type { DossierAgencies } from './agency-repository.js';
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
/** The sequence of a code, or its day and sequence. */
const CODE_END = /^[\d-]*\d$/;

/** Each word must begin a word of the name; what holds a digit may as well be the end of a code. */
function isAskedFor(q: string): Condition {
  const code = q.trim().toUpperCase();
  if (CODE_START.test(code)) return sql<SqlBool>`code like ${`${literal(code)}%`}`;
  const words = foldVietnamese(q).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return sql<SqlBool>`false`;
  const named = sql`to_tsvector('simple', name_folded) @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`;
  const end = [...code].reverse().join('');
  return CODE_END.test(code) ? sql<SqlBool>`(${named} or reverse(code) like ${`${literal(end)}%`})` : sql<SqlBool>`(${named})`;
}

function isDue(due: DeskDue, { now, soon }: DueWindow): Condition {
  return due === 'late' ? sql<SqlBool>`desk_due < ${now}::timestamptz` : sql<SqlBool>`desk_due between ${now}::timestamptz and ${soon}::timestamptz`;
}

/** That a dossier, or feedback, belongs to an agency that is seen, or was forwarded to one; nothing where all are seen. */
export function isSeen(agencies: readonly string[], agency: string | undefined, { receiving, holding }: DossierAgencies): Condition | undefined {
  const sees = (code: string): boolean => agencies.some((own) => covers(own, code)) && (agency === undefined || covers(agency, code));
  if (receiving.every(sees)) return undefined;
  const [received, held] = [receiving.filter(sees), holding.filter(sees)];
  const conditions = [
    ...(received.length === 0 ? [] : [sql`agency_code = any(${received})`]),
    ...(held.length === 0 ? [] : [sql`holder_agency = any(${held})`]),
  ];
  return conditions.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}

/** Whose list it is: the agencies of the officer, and all that have dossiers. */
export interface ListScope {
  readonly agencies: readonly string[];
  readonly all: DossierAgencies;
  readonly window: DueWindow;
}

/** What must be true of the dossiers of a list; at least one condition. */
export function conditionsOf(filter: DeskFilter, { agencies, all, window }: ListScope): readonly Condition[] {
  const { queue = 'all', due, agency, service, person, q, submittedFrom, submittedTo } = filter;
  const conditions: readonly (Condition | undefined)[] = [
    sql<SqlBool>`true`,
    isSeen(agencies, agency, all),
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
