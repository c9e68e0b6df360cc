import { addDays, beginOfStep, FIGURES, noValue, type Span, type Step, stepsOf, type Sums, tallied, type Tallies, TALLIES, type Value } from '@dvcqg/domain';
import type { Locale, ReportFigureCode, ReportGranularity, ReportStep, ReportTrend } from '@dvcqg/openapi';
import { ProblemError } from '../http/problem.js';
import { type OpenReport, openReport, readRatings, readSums, type ReportAsked, type ReportParts } from './asked.js';
import { addSums } from './cells-repository.js';
import type { RatingMonth } from './rating-months-repository.js';
import { type DayTallies, readSteps } from './steps-repository.js';
import { ratingValues } from './values.js';
import { meaningOf } from './view.js';

/** What a trend is asked for. */
export interface TrendAsked extends ReportAsked {
  readonly figure: readonly ReportFigureCode[];
  readonly granularity?: ReportGranularity | undefined;
}

/** What trends of a span are made of. */
interface Course {
  readonly steps: readonly Step[];
  readonly counted: readonly DayTallies[];
  /** Everything before the first step. */
  readonly before: Tallies;
  readonly months: readonly RatingMonth[];
}

const RATINGS: readonly ReportFigureCode[] = ['ratings', 'satisfied'];
const none = addSums([]).during;
const plus = (one: Tallies, other: Tallies): Tallies => Object.fromEntries(TALLIES.map((tally) => [tally, one[tally] + other[tally]])) as unknown as Tallies;

async function readCourse(parts: ReportParts, report: OpenReport, span: Span, granularity: ReportGranularity): Promise<Course> {
  const steps = stepsOf(span, granularity);
  if (!steps) throw new ProblemError('validation_failed', { violations: [{ pointer: '/query/granularity', code: 'maximum' }] });
  const eve = addDays(span.from, -1) ?? span.from;
  const grain = granularity === 'day' || granularity === 'week' ? 'day' : 'month';
  const [counted, base, months] = await Promise.all([
    readSteps(parts.db, { span, selection: report.scope.selection, grain }),
    readSums(parts, report, { from: eve, to: eve }, []),
    grain === 'month' ? readRatings(parts, report, span, []) : [],
  ]);
  return { steps, counted, months, before: base[0]?.sums.upTo ?? none };
}

/** What is due today is not late yet. */
const withoutDueToday = (sums: Sums, counted: readonly DayTallies[], today: string): Sums => {
  const due = counted.find(({ day }) => day === today)?.tallies.overdue_from ?? 0;
  return { ...sums, upTo: { ...sums.upTo, overdue_from: sums.upTo.overdue_from - due } };
};

/** The sums of each step: what was counted in it, and everything up to its end. */
function sumsOfSteps({ steps, counted, before }: Course, granularity: ReportGranularity, today: string): Sums[] {
  const byStep = Map.groupBy(counted, ({ day }) => beginOfStep(day, granularity));
  let upTo = before;
  return steps.map(({ from, to }) => {
    const during = (byStep.get(beginOfStep(from, granularity)) ?? []).reduce((sum, { tallies }) => plus(sum, tallies), none);
    upTo = plus(upTo, during);
    return to === today ? withoutDueToday({ during, upTo }, counted, today) : { during, upTo };
  });
}

function ratedStep({ months }: Course, { from, to }: Step, granularity: ReportGranularity, minimum: number): Partial<Record<ReportFigureCode, Value>> {
  if (granularity === 'day' || granularity === 'week') return {};
  return ratingValues({ months: months.filter(({ month }) => month >= from.slice(0, 7) && month <= to.slice(0, 7)), minimum });
}

/** One series for each figure; what cannot be told step by step says so. */
function seriesOf(course: Course, figures: readonly ReportFigureCode[], granularity: ReportGranularity, { minimum, today }: { readonly minimum: number; readonly today: string }): ReportStep[][] {
  const sums = sumsOfSteps(course, granularity, today);
  return figures.map((figure) => course.steps.map((step, at) => {
    const rated = RATINGS.includes(figure) ? ratedStep(course, step, granularity, minimum)[figure] : tallied(FIGURES[figure].rule, sums[at] as Sums);
    return { ...step, ...(rated ?? noValue('not_by_this')) };
  }));
}

/** How figures went over time. @throws ProblemError as `openReport`, and `validation_failed` for too many steps */
export async function followTrend(parts: ReportParts, { figure, granularity = 'month', ...asked }: TrendAsked, locale: Locale): Promise<ReportTrend> {
  const report = await openReport(parts, asked, locale);
  const { scope, period, comparedWith, today } = report;
  const told = { minimum: parts.minimum, today };
  const courses = await Promise.all([period, ...(comparedWith ? [comparedWith] : [])].map((span) => readCourse(parts, report, span, granularity)));
  const [now, then] = courses.map((course) => seriesOf(course, figure, granularity, told));
  const series = figure.map((code, at) => ({ ...meaningOf(code, locale), steps: now?.[at] ?? [], comparedSteps: then?.[at] ?? [] }));
  return { scope: scope.told, period, comparedWith, granularity, series };
}
