import { countOf, FIGURES, noValue, shareOf, tallied, type Value } from '@dvcqg/domain';
import { REPORT_FIGURE_CODE_VALUES, type ReportFigureCode } from '@dvcqg/openapi';
import type { Counted, FeedbackCounts } from './counted.js';
import type { ServiceFacts } from './directory-repository.js';
import { indexOf } from './index-shares.js';
import { tellRatings } from './told-ratings.js';

function serviceValues({ services, tellsServices }: Counted): Partial<Record<ReportFigureCode, Value>> {
  if (!services || !tellsServices) return {};
  const of = (level: ServiceFacts['level']): number => services.filter((each) => each.level === level).length;
  return {
    services: countOf(services.length), services_full: countOf(of('full')), services_partial: countOf(of('partial')), services_none: countOf(of('none')),
    services_online: shareOf(of('full') + of('partial'), services.length),
  };
}

/** Figures of ratings, as far as they may be told. */
export function ratingValues({ months, minimum }: Pick<Counted, 'months' | 'minimum'>): Partial<Record<ReportFigureCode, Value>> {
  const told = tellRatings(months, minimum);
  return told ? { ratings: countOf(told.count), satisfied: shareOf(told.satisfied, told.count) } : { ratings: noValue('too_few'), satisfied: noValue('too_few') };
}

function feedbackValues(feedback: FeedbackCounts | undefined): Partial<Record<ReportFigureCode, Value>> {
  if (!feedback) return {};
  return { feedback: countOf(feedback.received), feedback_on_time: shareOf(feedback.onTime, feedback.received) };
}

function indexValue(counted: Counted): Value {
  const { points, of } = indexOf(counted);
  return of === 0 ? noValue('nothing_counted') : { value: points, numerator: points, denominator: of, missing: null };
}

/** The values of the figures that are asked for. */
export function valuesOf<Code extends ReportFigureCode = ReportFigureCode>(counted: Counted, codes: readonly Code[] = REPORT_FIGURE_CODE_VALUES as readonly ReportFigureCode[] as readonly Code[]): Record<Code, Value> {
  const special = { ...serviceValues(counted), ...ratingValues(counted), ...feedbackValues(counted.feedback) };
  const valueOf = (code: ReportFigureCode): Value =>
    special[code] ?? (code === 'index_766' ? indexValue(counted) : (tallied(FIGURES[code].rule, counted.sums) ?? noValue('not_by_this')));
  return Object.fromEntries(codes.map((code) => [code, valueOf(code)])) as Record<Code, Value>;
}
