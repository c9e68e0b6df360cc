import type { Portal } from '@dvcqg/openapi';
import type { Content } from '../http/prepared.js';
import type { Database } from '../db/schema.js';

/** State of the catalogue with its document. */
export interface CatalogueState {
  readonly revision: number;
  readonly version: string;
  readonly counts: Portal['counts'];
  readonly updatedAt: Date;
  /** The compact catalogue as it is sent. */
  readonly document: Content;
  /** The contract's `ServiceSummary` of each listed service, serialised, by code. */
  readonly summaries: ReadonlyMap<string, string>;
  /** The database searches; `summaries` is empty then. */
  readonly databaseSearch: boolean;
}

/** The newest revision; `undefined` before the first import. */
export async function readRevision(db: Database): Promise<number | undefined> {
  const row = await db.selectFrom('catalog_state').select('revision').executeTakeFirst();
  return row?.revision;
}

async function readDocument(db: Database): Promise<Omit<CatalogueState, 'summaries'>> {
  const row = await db.selectFrom('catalog_state').selectAll().executeTakeFirstOrThrow();
  return {
    revision: row.revision,
    version: row.catalog_version,
    counts: row.counts,
    updatedAt: row.updated_at,
    databaseSearch: row.database_search,
    document: { identity: Buffer.from(row.document), br: Buffer.from(row.document_br), gzip: Buffer.from(row.document_gzip) },
  };
}

async function readSummaries(db: Database): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('services')
    .select(['code', 'summary'])
    .where('is_current', '=', true)
    .where('withdrawn_on', 'is', null)
    .execute();
  return new Map(rows.map(({ code, summary }) => [code, summary]));
}

/** The state of the catalogue, all of one revision even while an import commits. */
export async function readState(db: Database): Promise<CatalogueState> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const state = await readDocument(transaction);
      return { ...state, summaries: state.databaseSearch ? new Map() : await readSummaries(transaction) };
    });
}
