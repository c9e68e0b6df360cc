import { sql } from 'kysely';
import type { Database, ImportRun } from '../db/schema.js';
import type { CatalogueRecord } from './catalogue-records.js';
import { type ImportCounts, importRecords } from './import-records.js';
import { publish } from './publish.js';

/** One import. */
export interface ImportJob {
  readonly source: ImportRun['source'];
  /** Version of the data, or a hash of the file. */
  readonly dataVersion: string;
  readonly records: () => AsyncIterable<CatalogueRecord> | Iterable<CatalogueRecord>;
  /** Services that do not occur in the records leave the catalogue. */
  readonly retireMissing: boolean;
  /** Asked at the end: how many rows of the source were refused. */
  readonly refused?: () => number;
}

/** Takes the one lock that all importers share; waits for another import to end. */
export async function lockImports(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('dvcqg.import'))`.execute(transaction);
  await sql`select set_config('statement_timeout', '0', true)`.execute(transaction);
}

/**
 * Runs an import inside a transaction that holds the import lock. All of it happens or nothing; what is unchanged is
 * left alone, so an import can be repeated.
 */
export async function runImport(transaction: Database, job: ImportJob): Promise<ImportCounts> {
  const started = new Date().toISOString();
  const counts = await importRecords(transaction, job.records(), job.retireMissing);
  const published = await transaction.selectFrom('catalog_state').select('revision').executeTakeFirst();
  if (!published || counts.added + counts.changed + counts.retired > 0) await publish(transaction);
  await transaction
    .insertInto('import_runs')
    .values({ source: job.source, data_version: job.dataVersion, started_at: started, finished_at: new Date().toISOString(), ...counts, refused: job.refused?.() ?? 0 })
    .execute();
  return counts;
}
