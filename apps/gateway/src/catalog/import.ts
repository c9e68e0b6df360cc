import type { CatalogRecord } from '@dvcqg/catalog';
import type { CatalogTerm } from '@dvcqg/openapi';
import type { Database, ImportCounts, ImportRun } from '../db/schema.js';
import { type ImportEnd, importRecords } from './import-records.js';
import { publish } from './publish.js';
import { writeTerms } from './publish-repository.js';

/** One import. */
export interface ImportJob {
  readonly source: ImportRun['source'];
  /** Version of the data, or a hash of the file. Asked at the end. */
  readonly dataVersion: () => string;
  readonly records: AsyncIterable<CatalogRecord> | Iterable<CatalogRecord>;
  readonly end: () => ImportEnd;
  /** The province's own everyday words, in place of those it brought before. */
  readonly terms?: readonly CatalogTerm[] | undefined;
  /** From so many services on the database searches. */
  readonly databaseSearchFrom: number;
}

/**
 * Runs an import inside a transaction that holds the import lock. All of it happens or nothing; what is unchanged is
 * left alone, so an import can be repeated.
 */
export async function runImport(transaction: Database, job: ImportJob): Promise<ImportCounts> {
  const started = new Date().toISOString();
  const counts = await importRecords(transaction, job.records, job.end);
  const { unchanged: _same, ...changes } = counts;
  if (job.terms) await writeTerms(transaction, job.terms);
  // Shipped data also brings the portal's own facts, and rules that may put the catalogue together in another way.
  if (job.source === 'shipped' || job.terms !== undefined || Object.values(changes).some((count) => count > 0)) await publish(transaction, job.databaseSearchFrom);
  await transaction
    .insertInto('import_runs')
    .values({
      source: job.source,
      data_version: job.dataVersion(),
      started_at: started,
      finished_at: new Date().toISOString(),
      counts: JSON.stringify(counts),
      refused: job.end().refused.size,
    })
    .execute();
  return counts;
}
