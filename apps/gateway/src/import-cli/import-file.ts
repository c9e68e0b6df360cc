import type { AliasBook } from '@dvcqg/catalog';
import { runImport } from '../catalog/import.js';
import { importShipped } from '../catalog/import-shipped.js';
import type { ShippedData } from '../catalog/shipped.js';
import { lockImports } from '../db/import-lock.js';
import { migrate } from '../db/migrate.js';
import type { Database, ImportCounts } from '../db/schema.js';
import { readPortalFacts } from '../routes/portal/repository.js';
import { StartError } from '../start-error.js';
import { ExportFile, type RefusedLine } from './read-file.js';
import { mergeAliases, type Words } from './words.js';

/** What to import. */
export interface FileImport {
  readonly path: string;
  /** Agency code of the province whose services are taken; without it, the portal's own. */
  readonly province: string | undefined;
  /** The file holds only some services: nothing is withdrawn. */
  readonly partial: boolean;
  /** Also when more than half of the services would be withdrawn. */
  readonly force: boolean;
  readonly shipped: ShippedData;
  /** The province's own everyday words; without them, those it brought before stay. */
  readonly words?: Words | undefined;
  /** From so many services on the database searches. */
  readonly databaseSearchFrom: number;
  readonly onBytes: (count: number) => void;
}

/** What an import did. */
export interface FileImportReport {
  readonly counts: ImportCounts;
  readonly taken: number;
  readonly notSelected: number;
  readonly refused: readonly RefusedLine[];
  readonly isComplete: boolean;
}

/** Everyday names and popularity come from the shipped catalogue: no export holds them. */
async function shippedAliases(shipped: ShippedData): Promise<AliasBook> {
  const { records } = await shipped.read();
  return { services: new Map(records.map(({ service, popularity }) => [service.code, { aliases: service.keywords, popularity }])), problems: [] };
}

function checkOutcome(file: ExportFile, counts: ImportCounts, force: boolean): void {
  if (file.taken === 0) throw new StartError('The file holds no service of this portal; nothing was changed.');
  const kept = counts.unchanged + counts.changed + counts.refreshed + counts.restored;
  if (counts.withdrawn > kept + counts.added && !force) {
    throw new StartError(
      `The file lacks ${counts.withdrawn} services of the portal, more than half of them; nothing was changed. ` +
        'If it holds only some services, add --partial; if they are really gone, add --force.',
    );
  }
}

/**
 * Imports a province's export in one transaction: all of it or nothing. Gateways over the same database notice.
 * @throws StartError when the file is none, or would empty the portal.
 */
export async function importFile(db: Database, job: FileImport): Promise<FileImportReport> {
  await migrate(db);
  await importShipped(db, job.shipped, job.databaseSearchFrom);
  const aliases = mergeAliases(job.words?.aliases, await shippedAliases(job.shipped));
  return db.transaction().execute(async (transaction) => {
    await lockImports(transaction);
    const province = job.province ?? (await readPortalFacts(transaction)).province.agencyCode;
    const file = new ExportFile({ path: job.path, province, aliases, onBytes: job.onBytes });
    const on = new Date().toISOString().slice(0, 10);
    const counts = await runImport(transaction, {
      source: 'export',
      dataVersion: () => file.version(),
      records: file.records(),
      terms: job.words?.terms,
      end: () => ({ isComplete: file.isComplete && !job.partial, refused: file.refusedCodes, on }),
      databaseSearchFrom: job.databaseSearchFrom,
    });
    checkOutcome(file, counts, job.force);
    return { counts, taken: file.taken, notSelected: file.notSelected, refused: file.refused, isComplete: file.isComplete };
  });
}
