import { writeFile } from 'node:fs/promises';
import { readAliases, type AliasBook } from '../aliases.js';
import { isBreak, isUnread } from '../problem.js';
import type { CatalogRecord } from '../record.js';
import { readExport } from '../source/read-export.js';
import { readCatalog, writeCatalog, type StoredCatalog } from '../store/catalog-store.js';
import { mergeVersions, type MergeResult } from '../versions/merge-versions.js';
import { readWordFiles } from '../word-files.js';
import type { BuildOptions } from './options.js';

/** Share of the services that may vanish in one import before somebody must say that it is meant. */
const MOST_WITHDRAWN = 0.1;

/** An import that was stopped before it changed anything. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
}

/** One line of the report: a refused line, a value that was left out, or an alias that could not be used. */
export interface ReportEntry {
  readonly line?: number;
  readonly code: string;
  readonly message: string;
  readonly service?: string;
}

/** What an import did. */
export interface BuildResult {
  readonly taken: number;
  readonly notSelected: number;
  readonly refused: number;
  /** Refused lines that could not be read at all; with one, nothing is withdrawn. */
  readonly hidden: number;
  readonly warnings: number;
  readonly isComplete: boolean;
  /** False when nothing had to be written. */
  readonly wrote: boolean;
  readonly changes: MergeResult['changes'];
  readonly report: readonly ReportEntry[];
}

interface Taken {
  readonly records: CatalogRecord[];
  readonly report: ReportEntry[];
  readonly refusedCodes: Set<string>;
  notSelected: number;
  refused: number;
  hidden: number;
  warnings: number;
  isComplete: boolean;
}

async function take(source: AsyncIterable<Uint8Array>, options: BuildOptions, aliases: AliasBook): Promise<Taken> {
  const taken: Taken = { records: [], report: [], refusedCodes: new Set(), notSelected: 0, refused: 0, hidden: 0, warnings: 0, isComplete: true };
  for await (const read of readExport(source, { ...options, aliases })) {
    if ('record' in read) {
      taken.records.push(read.record);
      taken.warnings += read.warnings.length;
      for (const message of read.warnings) taken.report.push({ line: read.line, code: 'warning', message, service: read.record.service.code });
    } else if (read.problem.code === 'not_selected') {
      taken.notSelected += 1;
    } else {
      taken.refused += 1;
      taken.report.push({ line: read.line, ...read.problem });
      if (read.problem.service !== undefined) taken.refusedCodes.add(read.problem.service);
      if (isBreak(read.problem)) taken.isComplete = false;
      else if (isUnread(read.problem)) taken.hidden += 1;
    }
  }
  return taken;
}

function aliasReport(book: AliasBook, records: readonly CatalogRecord[]): ReportEntry[] {
  const known = new Set(records.map(({ service }) => service.code));
  const unknown = [...book.services.keys()].filter((code) => !known.has(code));
  return [
    ...book.problems.map((message) => ({ code: 'alias', message })),
    ...unknown.map((service) => ({ code: 'alias_unknown_service', message: 'Aliases for a service that the catalogue does not hold', service })),
  ];
}

function guardWithdrawals(merged: MergeResult, previous: StoredCatalog | undefined, options: BuildOptions): void {
  const held = previous?.records.filter(({ withdrawnOn }) => withdrawnOn === undefined).length ?? 0;
  const gone = merged.changes.withdrawn.length;
  if (options.allowWithdrawals || gone <= held * MOST_WITHDRAWN) return;
  throw new ImportStopped(`${gone} of ${held} services are missing from the export. Nothing was written; if that is meant, add --allow-withdrawals`);
}

/**
 * Imports an export into the catalogue at `options.out`. Reads everything first and writes last, so that an error leaves
 * the old catalogue. Throws {@link ImportStopped} when too many services would be withdrawn, and what the disk throws.
 */
export async function buildCatalog(source: AsyncIterable<Uint8Array>, options: BuildOptions): Promise<BuildResult> {
  const aliases = readAliases(await readWordFiles(options.aliases));
  const previous = options.fresh ? undefined : await readCatalog(options.out);
  if (previous && previous.province !== options.province) throw new ImportStopped(`${options.out} is the catalogue of ${previous.province}, not of ${options.province}`);
  const { records, report, refusedCodes, ...counts } = await take(source, options, aliases);
  if (records.length === 0) throw new ImportStopped('The export holds no service of this portal. Nothing was written');

  const merged = mergeVersions(previous ?? { records: [], history: [] }, records, { on: options.at.slice(0, 10), refused: refusedCodes, isComplete: counts.isComplete && counts.hidden === 0 });
  guardWithdrawals(merged, previous, options);
  const wrote = previous === undefined || differs(previous.records, merged.records);
  if (wrote) await writeCatalog(options.out, { ...merged, province: options.province, importedAt: options.at });
  return { ...counts, taken: records.length, wrote, changes: merged.changes, report: [...report, ...aliasReport(aliases, merged.records)] };
}

/** Unchanged records come out of a merge as the same objects, in the same order. */
const differs = (before: readonly CatalogRecord[], after: readonly CatalogRecord[]): boolean =>
  before.length !== after.length || after.some((record, index) => record !== before[index]);

/** Writes the report, one entry a line. */
export async function writeReport(path: string, report: readonly ReportEntry[]): Promise<void> {
  await writeFile(path, report.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}
