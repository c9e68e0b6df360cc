import { dayInVietnam, grade, isSatisfied, publishable } from '@dvcqg/domain';
import { RATING_LEVEL_VALUES, type RatingFigures, type RatingGrouping, type RatingSummary } from '@dvcqg/openapi';
import type { Database } from '../db/schema.js';
import { type MonthRow, RATED_INDICATORS, sumUpMonths } from './summary-repository.js';

/** What is asked for. */
export interface SummaryQuery {
  readonly by: RatingGrouping;
  readonly code?: string | undefined;
  readonly period?: string | undefined;
}

/** Figures that may be told, and up to when they reach. */
export interface Summaries {
  readonly items: RatingSummary[];
  /** ISO 8601. */
  readonly before: string;
}

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

function figuresOf(months: readonly MonthRow[]): RatingFigures {
  const sum = (of: (month: MonthRow) => number): number => months.reduce((total, month) => total + of(month), 0);
  const count = sum((month) => month.count);
  const levels = RATING_LEVEL_VALUES.map((level) => ({ level, count: sum((month) => month.levels[level]) }));
  const indicators = RATED_INDICATORS.flatMap((indicator) => {
    const known = sum(({ scores }) => scores[indicator].count);
    return known === 0 ? [] : [{ indicator, average: rounded(sum(({ scores }) => scores[indicator].sum) / known, 2), count: known }];
  });
  const satisfied = levels.reduce((total, each) => total + (isSatisfied(each.level) ? each.count : 0), 0);
  return { count, satisfied: rounded(satisfied / count, 3), levels, indicators, ...grade(Object.fromEntries(indicators.map(({ indicator, average }) => [indicator, average]))) };
}

function byCode(rows: readonly MonthRow[]): ReadonlyMap<string, MonthRow[]> {
  const groups = new Map<string, MonthRow[]>();
  for (const row of rows) groups.set(row.code, [...(groups.get(row.code) ?? []), row]);
  return groups;
}

/** Sums up what may be told, most ratings first; what has too few comes last, by its code, without figures. */
export async function sumUp(db: Database, { by, code, period }: SummaryQuery, minimum: number, now: number): Promise<Summaries> {
  const today = dayInVietnam(new Date(now));
  const before = new Date(`${today}T00:00:00+07:00`).toISOString();
  const rows = await sumUpMonths(db, { by, code, period: period ?? today.slice(0, 4), before });
  const items = [...byCode(rows)].map(([own, months]): RatingSummary => {
    const told = publishable(months, minimum);
    const [{ name }] = months as [MonthRow, ...MonthRow[]];
    return { of: { code: own, name }, figures: told.length === 0 ? null : figuresOf(told) };
  });
  return { before, items: items.sort((a, b) => (b.figures?.count ?? 0) - (a.figures?.count ?? 0) || (a.of.code < b.of.code ? -1 : 1)) };
}
