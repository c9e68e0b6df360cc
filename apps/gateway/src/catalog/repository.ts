import type { Portal } from '@dvcqg/openapi';
import type { Content } from '../http/prepared.js';
import type { Database } from '../db/schema.js';

/** State of the catalogue with its document. */
export interface CatalogueState {
  readonly revision: number;
  readonly version: string;
  readonly counts: Portal['counts'];
  readonly updatedAt: Date;
  readonly document: Content;
}

/** The newest revision; `undefined` before the first import. */
export async function readRevision(db: Database): Promise<number | undefined> {
  const row = await db.selectFrom('catalog_state').select('revision').executeTakeFirst();
  return row?.revision;
}

/** The state of the catalogue, all of one revision. */
export async function readDocument(db: Database): Promise<CatalogueState> {
  const row = await db.selectFrom('catalog_state').selectAll().executeTakeFirstOrThrow();
  return {
    revision: row.revision,
    version: row.catalog_version,
    counts: row.counts,
    updatedAt: row.updated_at,
    document: { identity: Buffer.from(row.document), br: Buffer.from(row.document_br), gzip: Buffer.from(row.document_gzip) },
  };
}

/** The serialised summaries of all current services, by code. */
export async function readSummaries(db: Database): Promise<Map<string, string>> {
  const rows = await db.selectFrom('services').select(['code', 'summary']).where('is_current', '=', true).execute();
  return new Map(rows.map(({ code, summary }) => [code, summary]));
}
