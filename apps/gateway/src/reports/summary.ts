import { ADMINISTRATIVE_TIER_VALUES, type Locale, REPORT_FIGURE_CODE_VALUES, type ReportFigureCode, type ReportHighlights, type ReportServiceCount, type ReportSummary } from '@dvcqg/openapi';
import { count, countCompared, openReport, type ReportAsked, type ReportParts } from './asked.js';
import type { ServiceFacts } from './directory-repository.js';
import { valuesOf } from './values.js';
import { figureOf } from './view.js';

function countServices(services: readonly ServiceFacts[] | undefined): ReportServiceCount[] {
  return ADMINISTRATIVE_TIER_VALUES.flatMap((tier) => {
    const own = (services ?? []).filter(({ tiers }) => tiers.includes(tier));
    const of = (level: ServiceFacts['level']): number => own.filter((each) => each.level === level).length;
    return own.length === 0 ? [] : [{ tier, total: own.length, full: of('full'), partial: of('partial'), none: of('none') }];
  });
}

/** All figures of a period. */
export async function summarise(parts: ReportParts, asked: ReportAsked, locale: Locale): Promise<ReportSummary> {
  const report = await openReport(parts, asked, locale);
  const { scope, period, comparedWith } = report;
  const [now, then] = await Promise.all([count(parts, report, period), countCompared(parts, report)]);
  const [values, before] = [valuesOf(now), then && valuesOf(then)];
  const figures = REPORT_FIGURE_CODE_VALUES.map((code) => figureOf(code, locale, values[code], before?.[code]));
  return { scope: scope.told, period, comparedWith, figures, services: countServices(scope.services) };
}

/** What a province shows on its home page. */
const HOME: readonly ReportFigureCode[] = ['services_online', 'done', 'on_time', 'satisfied'];

/** A few figures of a period. */
export async function highlight(parts: ReportParts, { figure = HOME, ...asked }: ReportAsked & { readonly figure?: readonly ReportFigureCode[] | undefined }, locale: Locale): Promise<ReportHighlights> {
  const report = await openReport(parts, asked, locale);
  const [now, then] = await Promise.all([count(parts, report, report.period), countCompared(parts, report)]);
  const [values, before] = [valuesOf(now, figure), then && valuesOf(then, figure)];
  return { period: report.period, figures: figure.map((code) => figureOf(code, locale, values[code], before?.[code])) };
}
