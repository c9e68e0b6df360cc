import { type MonthCount, publishable } from '@dvcqg/domain';

/** Ratings of a month, whoever they are about. */
export interface RatedMonth extends MonthCount {
  readonly satisfied: number;
  readonly dissatisfied: number;
}

/** Ratings that may be told, added up. */
export interface ToldRatings {
  readonly count: number;
  readonly satisfied: number;
  readonly dissatisfied: number;
}

/** Adds up what may be told; `undefined` when there are too few. */
export function tellRatings(months: readonly RatedMonth[], minimum: number): ToldRatings | undefined {
  const byMonth = [...Map.groupBy(months, ({ month }) => month)].map(([month, own]) => ({ month, count: own.reduce((sum, { count }) => sum + count, 0) }));
  const told = new Set(publishable(byMonth, minimum).map(({ month }) => month));
  const isAny = byMonth.some(({ count }) => count > 0);
  if (isAny && told.size === 0) return undefined;
  const sum = (of: (month: RatedMonth) => number): number => months.reduce((total, each) => total + (told.has(each.month) ? of(each) : 0), 0);
  return { count: sum(({ count }) => count), satisfied: sum(({ satisfied }) => satisfied), dissatisfied: sum(({ dissatisfied }) => dissatisfied) };
}
