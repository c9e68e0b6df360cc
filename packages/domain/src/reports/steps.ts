import type { ReportGranularity } from '@dvcqg/openapi';
import { addDays, addMonths } from '../identity/dates.js';
import { mondayOf, monthOf, quarterName, quarterOf, type Span, weekName, yearOf } from './periods.js';

/** One step of a trend. */
export interface Step extends Span {
  readonly name: string;
}

interface Stride {
  /** First day of the step that a day belongs to. */
  readonly begin: (day: string) => string;
  /** First day of the next one. */
  readonly next: (first: string) => string;
  readonly name: (first: string) => string;
}

const days = (first: string, count: number): string => addDays(first, count) ?? first;
const months = (first: string, count: number): string => addMonths(first, count) ?? first;

const STRIDES = {
  day: { begin: (day) => day, next: (first) => days(first, 1), name: (first) => first },
  week: { begin: mondayOf, next: (first) => days(first, 7), name: weekName },
  month: { begin: monthOf, next: (first) => months(first, 1), name: (first) => first.slice(0, 7) },
  quarter: { begin: quarterOf, next: (first) => months(first, 3), name: quarterName },
  year: { begin: yearOf, next: (first) => months(first, 12), name: (first) => first.slice(0, 4) },
} as const satisfies Record<ReportGranularity, Stride>;

/** More steps than anybody reads. */
export const MOST_STEPS = 400;

/** First day of the step that a day belongs to. */
export const beginOfStep = (day: string, granularity: ReportGranularity): string => STRIDES[granularity].begin(day);

/** The steps of a span, oldest first, the first and the last only as far as they lie in it; null when there are too many. */
export function stepsOf({ from, to }: Span, granularity: ReportGranularity): readonly Step[] | null {
  const { begin, next, name } = STRIDES[granularity];
  const steps: Step[] = [];
  for (let first = begin(from); first <= to; first = next(first)) {
    if (steps.length === MOST_STEPS) return null;
    const last = days(next(first), -1);
    steps.push({ name: name(first), from: first < from ? from : first, to: last > to ? to : last });
  }
  return steps;
}
