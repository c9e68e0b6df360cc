import type { Index766, ReportHighlights, ReportRanking, ReportSummary, ReportTrend } from '@dvcqg/openapi';
import type { Client } from '../client.js';
import type { Query, RequestOptions } from '../core/spec.js';

/** Paths of reports by their names. */
const PATHS = {
  summary: '/v1/reports/summary',
  highlights: '/v1/reports/figures',
  trend: '/v1/reports/trend',
  ranking: '/v1/reports/ranking',
  index766: '/v1/reports/index-766',
} as const;

/** Reports by name. */
export type ReportName = keyof typeof PATHS;
/** What a report is asked for; `format` is for `fileAddress`. */
export type ReportQuery<Name extends ReportName> = Omit<Query<(typeof PATHS)[Name]>, 'format'>;

/** How the province serves, in figures. Public; rejects with `not-found` for an agency, sector or service that is not known. */
export interface Reports {
  /** All figures of the province, an agency with those below it, a sector, a tier or a service over a period. */
  summary(query?: ReportQuery<'summary'>, options?: RequestOptions): Promise<ReportSummary>;
  /** The four figures of a home page, or others. */
  highlights(query?: ReportQuery<'highlights'>, options?: RequestOptions): Promise<ReportHighlights>;
  /** How up to six figures went over time. */
  trend(query: ReportQuery<'trend'>, options?: RequestOptions): Promise<ReportTrend>;
  /** Agencies, communes, sectors or services beside each other. */
  ranking(query: ReportQuery<'ranking'>, options?: RequestOptions): Promise<ReportRanking>;
  /** The index of Decision 766/QĐ-TTg. */
  index766(query?: ReportQuery<'index766'>, options?: RequestOptions): Promise<Index766>;
  /** Address of a report as a file, for a link: CSV or XLSX with Vietnamese headings. */
  fileAddress<Name extends ReportName>(name: Name, query: ReportQuery<Name>, format: 'csv' | 'xlsx'): string;
}

/**
 * Apart from the client, so that only pages with reports load it.
 * @param client or anything else with its `transport`, such as that of `@dvcqg/sdk/light`
 * @example
 * const { figures } = await reportsOf(client).summary({ period: '2026-11', compare: 'previous' });
 */
export const reportsOf = ({ transport: { bind, address } }: Pick<Client, 'transport'>): Reports => ({
  summary: bind('get', PATHS.summary, 'query'),
  highlights: bind('get', PATHS.highlights, 'query'),
  trend: bind('get', PATHS.trend, 'query') as Reports['trend'],
  ranking: bind('get', PATHS.ranking, 'query') as Reports['ranking'],
  index766: bind('get', PATHS.index766, 'query'),
  // Every report takes these; which one it is only changes what else it takes.
  fileAddress: (name, query, format) => address(PATHS[name] as typeof PATHS.summary, { ...query, format }),
});
