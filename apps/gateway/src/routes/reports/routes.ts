import type { Locale, ReportFormat, ReportPeriod } from '@dvcqg/openapi';
import { decodeCursor } from '../../http/cursor.js';
import type { FileAnswer, Operation } from '../../http/operation.js';
import { toPage } from '../../http/page.js';
import type { Reports } from '../../reports/create-reports.js';
import { highlightSheets, indexSheets, rankingSheets, summarySheets, trendSheets } from '../../reports/files/report-sheets.js';
import type { Sheet } from '../../reports/files/sheet.js';
import { asFile, formatOf, localeOf, REPORT_MEDIA } from './files.js';

interface ReportRoom {
  readonly reads: readonly [Operation<'getReportSummary'>, Operation<'getReportHighlights'>, Operation<'getReportTrend'>, Operation<'getReportRanking'>, Operation<'getIndex766'>];
}

/** Figures may be a minute old on their way, never here. */
const COMMON = { cacheControl: 'public, max-age=60', translated: true, media: REPORT_MEDIA } as const;

interface Asked {
  readonly query: { readonly format?: ReportFormat };
  readonly media: string;
  readonly locale: Locale;
}

/** A report as it was asked for: JSON, or a file of its sheets. */
async function answer<Report extends { readonly period: ReportPeriod }, Body>(
  { query, media, locale }: Asked,
  parts: { readonly name: string; readonly read: (locale: Locale) => Promise<Report>; readonly sheets: (report: Report) => readonly Sheet[]; readonly body: (report: Report) => Body },
): Promise<{ body: Body | FileAnswer }> {
  const format = formatOf(query.format, media);
  const report = await parts.read(localeOf(format, locale));
  if (format === 'json') return { body: parts.body(report) };
  const { from, to } = report.period;
  return { body: await asFile(format, `${parts.name}-${from}-${to}`, parts.sheets(report)) };
}

const whole = <Report>(report: Report): Report => report;

function getReportRanking(reports: Reports): Operation<'getReportRanking'> {
  return {
    ...COMMON,
    id: 'getReportRanking',
    handle: (request) => {
      const { query: { cursor, limit = 20, ...query }, canonical } = request;
      const offset = decodeCursor(cursor, canonical);
      return answer(request, {
        name: 'xep-hang', sheets: rankingSheets, read: (locale) => reports.ranking(query, locale),
        body: ({ items, ...rest }) => ({ ...rest, ...toPage(items.slice(offset, offset + limit), items.length, offset, canonical) }),
      });
    },
  };
}

/** How the province serves, in figures that anybody may read. */
export function reportRoom(reports: Reports): ReportRoom {
  return {
    reads: [
      { ...COMMON, id: 'getReportSummary', handle: (request) => answer(request, { name: 'bao-cao', sheets: summarySheets, body: whole, read: (locale) => reports.summary(request.query, locale) }) },
      { ...COMMON, id: 'getReportHighlights', handle: (request) => answer(request, { name: 'chi-tieu', sheets: highlightSheets, body: whole, read: (locale) => reports.highlights(request.query, locale) }) },
      { ...COMMON, id: 'getReportTrend', handle: (request) => answer(request, { name: 'dien-bien', sheets: trendSheets, body: whole, read: (locale) => reports.trend(request.query, locale) }) },
      getReportRanking(reports),
      { ...COMMON, id: 'getIndex766', handle: (request) => answer(request, { name: 'chi-so-766', sheets: indexSheets, body: whole, read: (locale) => reports.index766(request.query, locale) }) },
    ],
  };
}
