import { RATING_LEVEL_VALUES, type RatingGrouping, type RatingIndicator, type RatingLevel } from '@dvcqg/openapi';
import { sql } from 'kysely';
import type { Database } from '../db/schema.js';
import { isSeen, type SeenAgencies } from './seen-repository.js';

/** Indicators that ratings hold. */
export const RATED_INDICATORS = ['total_time', 'agency_time', 'contacts', 'contacted_bodies', 'publication', 'conduct', 'convenience', 'overall'] as const satisfies readonly RatingIndicator[];
type RatedIndicator = (typeof RATED_INDICATORS)[number];

/** What was said of one service, agency or place in one month. */
export interface MonthRow {
  readonly code: string;
  readonly name: string;
  readonly month: string;
  readonly count: number;
  readonly levels: Readonly<Record<RatingLevel, number>>;
  /** Points in all, and in how many ratings they are known. */
  readonly scores: Readonly<Record<RatedIndicator, { readonly sum: number; readonly count: number }>>;
}

/** Which ratings are summed up. */
export interface SummaryRange {
  readonly by: RatingGrouping;
  readonly code: string | undefined;
  /** `YYYY` or `YYYY-MM`. */
  readonly period: string;
  /** Exclusive, ISO 8601. */
  readonly before: string;
  readonly seen: SeenAgencies | undefined;
}

const COLUMNS = {
  service: ['service_code', 'service_name'],
  agency: ['agency_code', 'agency_name'],
  place: ['place', 'place_name'],
} as const satisfies Record<RatingGrouping, readonly [string, string]>;

/** Sums up by month. */
export async function sumUpMonths(db: Database, { by, code, period, before, seen }: SummaryRange): Promise<MonthRow[]> {
  const [codeColumn, nameColumn] = COLUMNS[by];
  const first = period.length === 4 ? `${period}-01` : period;
  const last = period.length === 4 ? `${period}-12` : period;
  const level = (wanted: RatingLevel) => sql<number>`(count(*) filter (where level = ${wanted}))::int`.as(wanted);
  const points = (indicator: RatedIndicator) => sql.raw<number>(`coalesce(sum((scores->>'${indicator}')::int), 0)::int`).as(`sum_${indicator}`);
  const known = (indicator: RatedIndicator) => sql.raw<number>(`count(scores->>'${indicator}')::int`).as(`count_${indicator}`);
  const rows = await db
    .selectFrom('ratings')
    .select([sql.ref<string>(codeColumn).as('code'), sql<string>`max(${sql.ref(nameColumn)})`.as('name'), 'month', sql<number>`count(*)::int`.as('count')])
    .select([...RATING_LEVEL_VALUES.map(level), ...RATED_INDICATORS.map(points), ...RATED_INDICATORS.map(known)])
    .where('month', '>=', first)
    .where('month', '<=', last)
    .where('rated_at', '<', sql<Date>`${before}`)
    .where(codeColumn, 'is not', null)
    .$if(code !== undefined, (query) => query.where(codeColumn, '=', code ?? ''))
    .$if(seen !== undefined, (query) => query.where(isSeen(seen ?? { codes: [], ofProvince: false })))
    .groupBy([codeColumn, 'month'])
    .execute();
  return rows.map((row) => toMonth(row as unknown as Record<string, number> & { code: string; name: string; month: string }));
}

function toMonth(row: Record<string, number> & { code: string; name: string; month: string }): MonthRow {
  const { code, name, month, count } = row;
  const levels = Object.fromEntries(RATING_LEVEL_VALUES.map((level) => [level, row[level] ?? 0])) as MonthRow['levels'];
  const scores = Object.fromEntries(RATED_INDICATORS.map((indicator) => [indicator, { sum: row[`sum_${indicator}`] ?? 0, count: row[`count_${indicator}`] ?? 0 }])) as MonthRow['scores'];
  return { code, name, month, count: count ?? 0, levels, scores };
}
