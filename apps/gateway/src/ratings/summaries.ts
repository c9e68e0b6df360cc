import { agencyScores, dayInVietnam, grade, INDICATORS, isSatisfied, publishable } from '@dvcqg/domain';
import { RATING_INDICATOR_VALUES, RATING_LEVEL_VALUES, type RatingFigures, type RatingGrouping, type RatingSummary } from '@dvcqg/openapi';
import type { Database } from '../db/schema.js';
import type { FactsOfAgency } from './agency-repository.js';
import type { ReadFacts } from './kept-facts.js';
import type { SeenAgencies } from './seen-repository.js';
import { type MonthRow, RATED_INDICATORS, sumUpMonths } from './summary-repository.js';

/** What is asked for. */
export interface SummaryQuery {
  readonly by: RatingGrouping;
  readonly code?: string | undefined;
  readonly period?: string | undefined;
  /** Only ratings that somebody may see. */
  readonly seen?: SeenAgencies | undefined;
}

/** How far figures go, and from how many ratings on there are any. */
export interface SummaryRules {
  readonly minimum: number;
  /** Milliseconds since 1970: ratings up to then. */
  readonly before: number;
  readonly readFacts: ReadFacts;
}

type Indicators = RatingFigures['indicators'];

/** Figures that may be told, and up to when they reach. */
export interface Summaries {
  readonly items: RatingSummary[];
  /** ISO 8601. */
  readonly before: string;
}

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

const sumOf = (months: readonly MonthRow[], of: (month: MonthRow) => number): number => months.reduce((total, month) => total + of(month), 0);

/** Indicators that ratings hold, and those of the agency; in the order of their numbers. */
function indicatorsOf(months: readonly MonthRow[], facts: ReturnType<FactsOfAgency>): Indicators {
  const rated = RATED_INDICATORS.flatMap((indicator) => {
    const known = sumOf(months, ({ scores }) => scores[indicator].count);
    return known === 0 ? [] : [{ indicator, average: rounded(sumOf(months, ({ scores }) => scores[indicator].sum) / known, 2), count: known }];
  });
  const scores = agencyScores(facts);
  const own = (Object.keys(scores) as (keyof typeof scores)[]).map((indicator) => ({ indicator, average: scores[indicator]?.score ?? 0, count: scores[indicator]?.count ?? 0 }));
  return [...rated, ...own].sort((one, other) => INDICATORS[one.indicator].number - INDICATORS[other.indicator].number);
}

function figuresOf(months: readonly MonthRow[], facts: ReturnType<FactsOfAgency>): RatingFigures {
  const count = sumOf(months, (month) => month.count);
  const levels = RATING_LEVEL_VALUES.map((level) => ({ level, count: sumOf(months, (month) => month.levels[level]) }));
  const indicators = indicatorsOf(months, facts);
  const averages = Object.fromEntries(indicators.map(({ indicator, average }) => [indicator, average]));
  const notMeasured = RATING_INDICATOR_VALUES.filter((indicator) => INDICATORS[indicator].ofDecree && averages[indicator] === undefined);
  const satisfied = levels.reduce((total, each) => total + (isSatisfied(each.level) ? each.count : 0), 0);
  return { count, satisfied: rounded(satisfied / count, 3), levels, indicators, notMeasured, ...grade(averages) };
}

function byCode(rows: readonly MonthRow[]): ReadonlyMap<string, MonthRow[]> {
  const groups = new Map<string, MonthRow[]>();
  for (const row of rows) groups.set(row.code, [...(groups.get(row.code) ?? []), row]);
  return groups;
}

/** When today began in Vietnam, in milliseconds since 1970. */
export const beginOfToday = (now: number): number => Date.parse(`${dayInVietnam(new Date(now))}T00:00:00+07:00`);

/** Sums up what may be told, most ratings first; what has too few comes last, by its code, without figures. */
export async function sumUp(db: Database, { by, code, period, seen }: SummaryQuery, rules: SummaryRules): Promise<Summaries> {
  const before = new Date(rules.before).toISOString();
  const range = { by, code, seen, period: period ?? dayInVietnam(new Date(rules.before)).slice(0, 4), before };
  const rows = await sumUpMonths(db, range);
  const factsOf = await rules.readFacts(range);
  const items = [...byCode(rows)].map(([own, months]): RatingSummary => {
    const told = publishable(months, rules.minimum);
    const [{ name }] = months as [MonthRow, ...MonthRow[]];
    return { of: { code: own, name }, figures: told.length === 0 ? null : figuresOf(told, factsOf(own)) };
  });
  return { before, items: items.sort((a, b) => (b.figures?.count ?? 0) - (a.figures?.count ?? 0) || (a.of.code < b.of.code ? -1 : 1)) };
}
