import { type Insertable, sql } from 'kysely';
import type { Database, DatabaseTransaction, Schema } from '../db/schema.js';
import type { DossiersTable } from '../db/tables/dossiers.js';
import type { SettledFile } from './answered-files.js';

/** An operation that was carried out, with what it answered. */
export interface DoneOperation {
  readonly payloadHash: string;
  readonly dossierId: string;
  readonly code: string;
  /** The contract's `Receipt`, serialised. */
  readonly receipt: string;
}

/** Who does what under which key. */
export interface OperationName {
  readonly subject: string;
  readonly key: string;
}

/** A transaction that pauses longer, because its gateway hangs, gives its locks back. */
const LONGEST_PAUSE = '10s';

/** What was carried out under this key; only what is committed is seen. */
export async function findOperation(db: Database, { subject, key }: OperationName): Promise<DoneOperation | undefined> {
  return db
    .selectFrom('operations')
    .innerJoin('dossiers', 'dossiers.id', 'operations.dossier_id')
    .select(['operations.payload_hash as payloadHash', 'dossiers.id as dossierId', 'dossiers.code', 'dossiers.receipt'])
    .where('operations.subject', '=', subject)
    .where('operations.key', '=', key)
    .executeTakeFirst();
}

/** Takes the lock of an operation until the end of the transaction; false when another gateway holds it. */
export async function lockOperation(transaction: DatabaseTransaction, { subject, key }: OperationName): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${subject} ${key}`}, 0)) as locked,
      set_config('idle_in_transaction_session_timeout', ${LONGEST_PAUSE}, true)`.execute(transaction);
  return rows[0]?.locked === true;
}

/** Writes the key of an operation; false when it was carried out before. */
export async function insertOperation(
  transaction: DatabaseTransaction,
  { subject, key }: OperationName,
  { payloadHash, dossierId, at }: { readonly payloadHash: string; readonly dossierId: string; readonly at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('operations')
    .values({ subject, key, payload_hash: payloadHash, dossier_id: dossierId, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** In the order of the form, which is their number from then on. */
export async function insertFiles(transaction: DatabaseTransaction, dossierId: string, files: readonly SettledFile[]): Promise<void> {
  if (files.length === 0) return;
  const row = ({ pointer, paper, claim }: SettledFile, at: number): Insertable<Schema['dossier_files']> => ({
    dossier_id: dossierId,
    position: at + 1,
    upload_id: claim.uploadId,
    name: claim.name,
    size: claim.size,
    media_type: claim.mediaType,
    sha256: claim.sha256,
    pointer,
    paper: paper ?? null,
    kind: 'submitted',
    request_id: null,
    event_position: 1,
  });
  await transaction.insertInto('dossier_files').values(files.map(row)).execute();
}

/** Removes the draft that was submitted; none is no fault. */
export async function removeDraft(transaction: DatabaseTransaction, subject: string, id: string): Promise<void> {
  await transaction.deleteFrom('drafts').where('subject', '=', subject).where('id', '=', id).execute();
}

/**
 * The next number of an agency on a day (`YYYY-MM-DD`). From here until the transaction ends nobody else gets one of the
 * same agency and day: that is what makes numbers gap-free, so take it late.
 */
export async function takeNumber(transaction: DatabaseTransaction, agency: string, day: string): Promise<number> {
  const { last } = await transaction
    .insertInto('dossier_sequences')
    .values({ agency, day, last: 1 })
    .onConflict((conflict) => conflict.columns(['agency', 'day']).doUpdateSet(({ ref, eb }) => ({ last: eb(ref('dossier_sequences.last'), '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

export async function insertDossier(transaction: DatabaseTransaction, dossier: Insertable<DossiersTable>): Promise<void> {
  await transaction.insertInto('dossiers').values(dossier).execute();
}
