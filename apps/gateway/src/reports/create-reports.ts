import type { Index766, Locale, ReportHighlights, ReportSummary, ReportTrend } from '@dvcqg/openapi';
import type { Database } from '../db/schema.js';
import type { ReportAsked, ReportParts } from './asked.js';
import { createReadDirectory } from './directory.js';
import { indexReport } from './index-report.js';
import { rank, type RankingAsked, type WholeRanking } from './ranking.js';
import { highlight, summarise } from './summary.js';
import { followTrend, type TrendAsked } from './trend.js';

/** What reports are made from. */
export interface ReportSurroundings {
  readonly db: Database;
  /** Changes whenever the catalogue does. */
  readonly revision: () => number;
  readonly minimum: number;
  readonly now: () => number;
}

/** How the province serves, in figures. Everything may throw `validation_failed` for a period and `not_found` for what is not known. */
export interface Reports {
  readonly summary: (asked: ReportAsked, locale: Locale) => Promise<ReportSummary>;
  readonly highlights: (asked: Parameters<typeof highlight>[1], locale: Locale) => Promise<ReportHighlights>;
  readonly trend: (asked: TrendAsked, locale: Locale) => Promise<ReportTrend>;
  readonly ranking: (asked: RankingAsked, locale: Locale) => Promise<WholeRanking>;
  readonly index766: (asked: ReportAsked, locale: Locale) => Promise<Index766>;
}

/** Puts it together. */
export function createReports({ revision, ...surroundings }: ReportSurroundings): Reports {
  const parts: ReportParts = { ...surroundings, readDirectory: createReadDirectory(surroundings.db, revision) };
  return {
    summary: (asked, locale) => summarise(parts, asked, locale),
    highlights: (asked, locale) => highlight(parts, asked, locale),
    trend: (asked, locale) => followTrend(parts, asked, locale),
    ranking: (asked, locale) => rank(parts, asked, locale),
    index766: (asked, locale) => indexReport(parts, asked, locale),
  };
}
