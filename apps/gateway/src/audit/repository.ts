import { type Selectable, sql } from 'kysely';
import { insertMany } from '../db/insert-many.js';
import type { Database } from '../db/schema.js';
import type { AuditLogTable } from '../db/tables/dossiers.js';
import type { AuditAction, AuditEntry } from './audit-log.js';

/** A row of the log with its place and its hash. */
export interface AuditRow extends AuditEntry {
  readonly position: number;
  readonly hash: string;
}

const toAuditRow = ({ position, at, action, actor, dossier_id, hash }: Selectable<AuditLogTable>): AuditRow => ({
  position: Number(position), at: at.toISOString(), action: action as AuditAction, actor, dossierId: dossier_id, hash,
});

/** The end of the log, locked for who adds to it. */
export async function readHead(db: Database, { lock }: { readonly lock: boolean }): Promise<{ position: number; hash: string }> {
  const head = db.selectFrom('audit_head').select(['position', 'hash']);
  const { position, hash } = await (lock ? head.forUpdate() : head).executeTakeFirstOrThrow();
  return { position: Number(position), hash };
}

/** More rows than these are not spelt out as parameters. */
const FEW = 500;

/** Adds rows and moves the end to the last of them; as long as they are few, in one statement. */
export async function appendRows(db: Database, rows: readonly AuditRow[]): Promise<void> {
  const { position, hash } = rows.at(-1) as AuditRow;
  const values = rows.map(({ dossierId, ...row }) => ({ ...row, dossier_id: dossierId }));
  if (values.length > FEW) {
    await insertMany(db, 'audit_log', values);
    await db.updateTable('audit_head').set({ position, hash }).execute();
    return;
  }
  await db
    .with('added', (query) => query.insertInto('audit_log').values(values).returning('position'))
    .updateTable('audit_head')
    .set({ position, hash })
    .execute();
}

/** The rows of one dossier in order, each with the hash of the row before it in the whole log; `null` where that is missing. */
export async function readLinkedRows(db: Database, dossierId: string): Promise<(AuditRow & { readonly previous: string | null })[]> {
  const rows = await db
    .selectFrom('audit_log as entry')
    .leftJoin('audit_log as before', (join) => join.on(sql<boolean>`before.position = entry.position - 1`))
    .selectAll('entry')
    .select('before.hash as previous')
    .where('entry.dossier_id', '=', dossierId)
    .orderBy('entry.position')
    .execute();
  return rows.map(({ previous, ...row }) => ({ ...toAuditRow(row), previous: row.position === '1' ? '' : previous }));
}

/** Rows behind a position, in order. */
export async function readRows(db: Database, behind: number, limit: number): Promise<AuditRow[]> {
  const rows = await db.selectFrom('audit_log').selectAll().where('position', '>', String(behind)).orderBy('position').limit(limit).execute();
  return rows.map(toAuditRow);
}

/** A transaction that does not wait for the disk: for records whose loss in a power cut only loses themselves. */
export async function inQuickTransaction(db: Database, write: (transaction: Database) => Promise<void>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select set_config('synchronous_commit', 'off', true)`.execute(transaction);
    await write(transaction);
  });
}
