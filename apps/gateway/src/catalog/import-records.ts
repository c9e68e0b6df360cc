import { createHash } from 'node:crypto';
import { type CatalogRecord, mergeRecord, toSummary } from '@dvcqg/catalog';
import type { Database, ImportCounts } from '../db/schema.js';
import { readHashes, readRecords, type ServiceVersion, withdraw, writeVersions } from './import-repository.js';

/** Records that are compared and written together. */
const BATCH = 200;

/** How an import ends. */
export interface ImportEnd {
  /** The source was read to its end, so a service that it did not hold is withdrawn. */
  readonly isComplete: boolean;
  /** Codes whose lines were refused: they stood in the source and are not withdrawn. */
  readonly refused: ReadonlySet<string>;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly on: string;
}

interface Incoming {
  readonly record: CatalogRecord;
  readonly summary: string;
  readonly hash: string;
}

/** The hash is equal for records that were imported alike; whether a procedure changed is for `mergeRecord` to say. */
function receive(record: CatalogRecord): Incoming {
  const summary = JSON.stringify(toSummary(record.service));
  return { record, summary, hash: createHash('sha1').update(JSON.stringify(record)).update(summary).digest('base64url') };
}

function toRow({ service, popularity }: CatalogRecord, { summary, hash }: Incoming): ServiceVersion {
  return { code: service.code, version: service.version, popularity, content: service, summary, source_hash: hash };
}

/**
 * Brings the services up to the records: new ones get version 1, changed ones their next version beside the old, the
 * rest stays. Run it in a transaction. Memory is constant but for the codes. `end` is asked once all records are read.
 */
export async function importRecords(
  db: Database,
  records: AsyncIterable<CatalogRecord> | Iterable<CatalogRecord>,
  end: () => ImportEnd,
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, changed: 0, refreshed: 0, restored: 0, unchanged: 0, withdrawn: 0 };
  const hashes = await readHashes(db);
  const seen = new Set<string>();
  let batch: Incoming[] = [];
  const flush = async (): Promise<void> => {
    const previous = await readRecords(db, batch.map(({ record }) => record.service.code));
    const rows: ServiceVersion[] = [];
    for (const incoming of batch) {
      const merged = mergeRecord(previous.get(incoming.record.service.code), incoming.record);
      counts[merged.change] += 1;
      // An unchanged one is written too: its hash was another, and next time it shall be the same.
      rows.push(toRow(merged.record, incoming));
    }
    batch = [];
    await writeVersions(db, rows);
  };
  for await (const record of records) {
    const { code } = record.service;
    if (seen.has(code)) continue;
    seen.add(code);
    const incoming = receive(record);
    if (hashes.get(code) === incoming.hash) counts.unchanged += 1;
    else if (batch.push(incoming) === BATCH) await flush();
  }
  await flush();
  const ending = end();
  const gone = ending.isComplete ? [...hashes.keys()].filter((code) => !seen.has(code) && !ending.refused.has(code)) : [];
  counts.withdrawn = gone.length;
  if (gone.length > 0) await withdraw(db, gone, ending.on);
  return counts;
}
