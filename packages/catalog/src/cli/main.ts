import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { buildCatalog, writeReport, type ReportEntry } from './build-catalog.js';
import { USAGE, UsageError, parseOptions, type BuildOptions } from './options.js';
import { progressOn, type Progress } from '../progress.js';
import { summaryText } from './summary-text.js';

/** Exit codes: 0 done, 1 an error (what it says tells whether anything was changed), 2 the export broke off and what it held was taken. */
const FAILED = 1;
const BROKE_OFF = 2;

async function* watched(source: AsyncIterable<Uint8Array>, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    progress.advance(chunk.length);
    yield chunk;
  }
}

/** The catalogue is written by then: a report that cannot be must not make people believe that it is not. */
async function isReportWritten(path: string, report: readonly ReportEntry[]): Promise<boolean> {
  try {
    await writeReport(path, report);
    return true;
  } catch (error) {
    process.stderr.write(`The import is done, but its report could not be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

async function run(options: BuildOptions): Promise<number> {
  const isPipe = options.file === '-';
  const size = isPipe ? undefined : (await stat(options.file)).size;
  const progress = progressOn(process.stderr, size);
  const source: AsyncIterable<Uint8Array> = isPipe ? process.stdin : createReadStream(options.file);
  try {
    const result = await buildCatalog(watched(source, progress), options);
    progress.stop();
    process.stdout.write(summaryText(result, options.report));
    if (result.report.length > 0 && !(await isReportWritten(options.report, result.report))) return FAILED;
    return result.isComplete ? 0 : BROKE_OFF;
  } finally {
    progress.stop();
  }
}

try {
  // npm runs scripts in the workspace; INIT_CWD is where the command was typed.
  const options = parseOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), new Date());
  process.exitCode = await run(options);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof UsageError ? `${message}\n\n${USAGE}\n` : `Import failed, the catalogue is as it was: ${message}\n`);
  process.exitCode = FAILED;
}
