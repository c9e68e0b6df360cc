import { addDays, addMonths, monthOf, type Span } from '@dvcqg/domain';

/** A span in parts: whole months, named by their first days, and the days before and behind them. */
export interface MonthsAndDays {
  readonly months: Span | undefined;
  readonly days: readonly Span[];
}

const day = (date: string, days: number): string => addDays(date, days) ?? date;
const month = (first: string, months: number): string => addMonths(first, months) ?? first;

/** Divides a span: sums of months are few, sums of days many. */
export function monthsAndDays({ from, to }: Span): MonthsAndDays {
  const first = monthOf(from) === from ? from : month(monthOf(from), 1);
  const behind = monthOf(day(to, 1));
  if (first >= behind) return { months: undefined, days: [{ from, to }] };
  const edges = [{ from, to: day(first, -1) }, { from: behind, to }].filter((span) => span.from <= span.to);
  return { months: { from: first, to: month(behind, -1) }, days: edges };
}
