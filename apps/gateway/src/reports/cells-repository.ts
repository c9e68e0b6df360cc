import { monthOf, type Span, type Sums, type Tallies, TALLIES, type Tally } from '@dvcqg/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { Selection } from './selection.js';
import { monthsAndDays } from './whole-months.js';

/** By what sums are told apart. */
export type CellKey = 'agency' | 'service';

/** Which sums are read. */
export interface CellQuery {
  readonly during: Span;
  /** Today in Vietnam: what is due today is not late yet. */
  readonly today: string;
  readonly selection: Selection;
  readonly by: readonly CellKey[];
}

/** Sums of one agency, service, or both; '' where they are not told apart. */
export interface CellRow {
  readonly agency: string;
  readonly service: string;
  readonly sums: Sums;
}

/** What stocks are made of. */
const STANDING = ['received', 'closed', 'overdue_from', 'overdue_to', 'paused_from', 'paused_to'] as const satisfies readonly Tally[];

const never: Span = { from: '0001-01-01', to: '0001-01-01' };

/** The rows of a selection among what is counted one by one. */
export function selected({ agencies, services, tier }: Selection): RawBuilder<unknown> {
  const of = tier && sql`agency = any(${tier.communes}::text[])`;
  const conditions = [
    sql`true`,
    ...(agencies ? [sql`agency = any(${agencies}::text[])`] : []),
    ...(services ? [sql`service = any(${services}::text[])`] : []),
    ...(tier && of ? [tier.tier === 'commune' ? sql`(${of} or service = any(${tier.services}::text[]))` : sql`(not ${of} and service = any(${tier.services}::text[]))`] : []),
  ];
  return sql.join(conditions, sql` and `);
}

/** The same among the sums: those of all agencies, or all services, where nothing tells these apart. */
export function selectedSums(selection: Selection, by: readonly CellKey[]): RawBuilder<unknown> {
  const isOfAll = (key: CellKey, only: readonly string[] | undefined): boolean => only === undefined && selection.tier === undefined && !by.includes(key);
  const agency = isOfAll('agency', selection.agencies) ? sql`agency = '*'` : sql`agency <> '*'`;
  const service = isOfAll('service', selection.services) ? sql`service = '*'` : sql`service <> '*'`;
  return sql`${agency} and ${service} and ${selected(selection)}`;
}

/** What is read of the sums: which tallies, and whether also what stands at the end of the period. */
interface CellColumns {
  readonly tallies: readonly Tally[];
  readonly standing: boolean;
}

/**
 * Sums of the period as far as they can be had by whole months, the rest by days, with the changes that are not added yet; and everything
 * up to its end, for what stands then. One statement, so that all of it is of one moment.
 */
function cells({ during, today, selection, by }: CellQuery, { tallies, standing }: CellColumns): RawBuilder<unknown> {
  const { from, to } = during;
  const { months = never, days } = monthsAndDays(during);
  const last = monthOf(to);
  const names = sql.raw(tallies.join(', '));
  const where = selectedSums(selection, by);
  const isEdge = sql.join([sql`false`, ...days.map((edge) => sql`day between ${edge.from}::date and ${edge.to}::date`)], sql` or `);
  const before = standing ? sql`month < ${last}::date` : sql`false`;
  const thisMonth = standing ? sql`day between ${last}::date and ${to}::date` : sql`false`;
  const earlier = standing ? sql`day <= ${to}::date` : sql`day between ${from}::date and ${to}::date`;
  return sql`
    select agency, service, month between ${months.from}::date and ${months.to}::date as during, month < ${last}::date as standing, true as is_past, ${names} from dvcqg.report_months
    where (month between ${months.from}::date and ${months.to}::date or ${before}) and ${where}
    union all
    select agency, service, ${isEdge}, day >= ${last}::date, day < ${today}::date, ${names} from dvcqg.report_days where (${isEdge} or ${thisMonth}) and ${where}
    union all
    select agency, service, day between ${from}::date and ${to}::date, true, day < ${today}::date, ${names} from dvcqg.report_changes where ${earlier} and ${selected(selection)}`;
}

/** Beyond 2³¹ nothing is ever counted here, and a number is read quicker than a text. */
const during = (tally: Tally): string => `coalesce(sum(${tally}) filter (where during), 0)::int as during_${tally}`;
const standing = (tally: Tally): string => `coalesce(sum(${tally}) filter (where standing${tally === 'overdue_from' ? ' and is_past' : ''}), 0)::int as standing_${tally}`;

type Raw = { readonly agency?: string; readonly service?: string } & Readonly<Record<string, unknown>>;

/** Picks the tallies under a prefix; those that are not there are 0. */
const talliesOf = (row: Raw, prefix: string): Tallies => Object.fromEntries(TALLIES.map((tally) => [tally, Number(row[`${prefix}${tally}`] ?? 0)])) as unknown as Tallies;

/** Reads sums. Without `by` there is one row; otherwise one for each agency or service with anything in it. */
export async function readCells(db: Database, query: CellQuery): Promise<CellRow[]> {
  const columns = sql.raw([...query.by, ...TALLIES.map(during), ...STANDING.map(standing)].join(', '));
  const grouping = query.by.length === 0 ? sql`` : sql`group by ${sql.raw(query.by.join(', '))}`;
  const { rows } = await sql<Raw>`select ${columns} from (${cells(query, { tallies: TALLIES, standing: true })}) as cells ${grouping}`.execute(db);
  return rows.map((row) => ({ agency: row.agency ?? '', service: row.service ?? '', sums: { during: talliesOf(row, 'during_'), upTo: talliesOf(row, 'standing_') } }));
}

/** Whether a service had anything in a period. */
export interface ServiceUse {
  readonly agency: string;
  readonly service: string;
  readonly received: boolean;
  readonly online: boolean;
  readonly withFee: boolean;
  readonly paidOnline: boolean;
}

/** Reads which services had something in a period, at all agencies together or at each. */
export async function readUse(db: Database, query: Omit<CellQuery, 'by'> & { readonly byAgency: boolean }): Promise<ServiceUse[]> {
  const by: readonly CellKey[] = query.byAgency ? ['agency', 'service'] : ['service'];
  const { rows } = await sql<Omit<ServiceUse, 'agency'> & { readonly agency?: string }>`
    select ${sql.raw(by.join(', '))}, sum(received) > 0 as received, sum(received_online) > 0 as online, sum(with_fee) > 0 as "withFee", sum(paid_online) > 0 as "paidOnline"
    from (${cells({ ...query, by }, { tallies: ['received', 'received_online', 'with_fee', 'paid_online'], standing: false })}) as cells
    where during and service <> '' group by ${sql.raw(by.join(', '))} having sum(received) > 0 or sum(with_fee) > 0`.execute(db);
  return rows.map((row) => ({ ...row, agency: row.agency ?? '' }));
}

/** Adds sums up. */
export function addSums(all: readonly Sums[]): Sums {
  const add = (of: (sums: Sums) => Tallies): Tallies => Object.fromEntries(TALLIES.map((tally) => [tally, all.reduce((sum, each) => sum + of(each)[tally], 0)])) as unknown as Tallies;
  return { during: add(({ during: own }) => own), upTo: add(({ upTo }) => upTo) };
}
