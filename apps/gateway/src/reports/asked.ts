import { comparedPeriod, dayInVietnam, readPeriod, type Span } from '@dvcqg/domain';
import type { Locale, ReportComparison, ReportPeriod } from '@dvcqg/openapi';
import type { Database } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import { addSums, type CellKey, type CellRow, readCells, readUse, type ServiceUse } from './cells-repository.js';
import type { Counted } from './counted.js';
import type { Directory, ReadDirectory } from './directory.js';
import { countFeedback } from './feedback-repository.js';
import { type RatingMonth, readRatingMonths } from './rating-months-repository.js';
import { readScope, type Scope, type ScopeQuery } from './scope.js';

/** What reports need of the gateway. */
export interface ReportParts {
  readonly db: Database;
  readonly readDirectory: ReadDirectory;
  /** From how many ratings on figures are told. */
  readonly minimum: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What every report is asked for. */
export interface ReportAsked extends ScopeQuery {
  readonly period?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly compare?: ReportComparison | undefined;
}

/** A report that is being put together. */
export interface OpenReport {
  readonly directory: Directory;
  readonly scope: Scope;
  readonly period: ReportPeriod;
  readonly comparedWith: ReportPeriod | null;
  /** In Vietnam. */
  readonly today: string;
  readonly locale: Locale;
}

/**
 * Reads what is asked for.
 * @throws ProblemError `validation_failed` for a period that cannot be told, `not_found` for what is not known
 */
export async function openReport({ readDirectory, now }: ReportParts, asked: ReportAsked, locale: Locale): Promise<OpenReport> {
  const today = dayInVietnam(new Date(now()));
  const period = readPeriod(asked, today);
  if ('wrong' in period) throw new ProblemError('validation_failed', { violations: [{ pointer: `/query/${period.wrong}`, code: 'format' }] });
  const directory = await readDirectory(today);
  return { directory, scope: readScope(directory, asked), period, comparedWith: comparedPeriod(period, asked.compare ?? 'none'), today, locale };
}

/** Reads the sums of a period, told apart as asked. */
export function readSums({ db }: ReportParts, { scope: { selection }, today }: OpenReport, during: Span, by: readonly CellKey[]): Promise<CellRow[]> {
  return readCells(db, { during, today, selection, by });
}

/** Reads the ratings of a period by month. */
export function readRatings({ db }: ReportParts, { scope: { selection }, today }: OpenReport, during: Span, by: readonly CellKey[]): Promise<RatingMonth[]> {
  return readRatingMonths(db, { during, today, selection, by });
}

/** Reads which services had anything in a period. */
export function readServiceUse({ db }: ReportParts, { scope: { selection }, today }: OpenReport, during: Span, byAgency = false): Promise<ServiceUse[]> {
  return readUse(db, { during, today, selection, byAgency });
}

/** Reads everything that the figures of a period are made of. */
export async function count(parts: ReportParts, report: OpenReport, during: Span, tellsServices = true): Promise<Counted> {
  const [cells, use, months, feedback] = await Promise.all([
    readSums(parts, report, during, []), readServiceUse(parts, report, during), readRatings(parts, report, during, []),
    countFeedback(parts.db, report.scope.selection, during, new Date(parts.now()).toISOString()),
  ]);
  return { sums: addSums(cells.map(({ sums }) => sums)), use, months, feedback, minimum: parts.minimum, services: report.scope.services, tellsServices };
}

/** The same for the period that it is compared with. */
export async function countCompared(parts: ReportParts, report: OpenReport): Promise<Counted | undefined> {
  return report.comparedWith ? count(parts, report, report.comparedWith, false) : undefined;
}
