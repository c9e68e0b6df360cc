import { type Selectable, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import type { UploadsTable } from '../db/tables/uploads.js';

/** One row of an upload. */
export type UploadRow = Selectable<UploadsTable>;

/** What is announced. */
export interface NewUpload {
  readonly id: string;
  readonly owner: string;
  readonly key: string;
  /** SHA-256 of length and name. */
  readonly fingerprint: string;
  readonly name: string;
  readonly size: number;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** How much one owner may have that belongs to no dossier yet. */
export interface Quota {
  readonly files: number;
  readonly bytes: number;
}

/** What became of an announcement: `id` of the new or the known upload, or why there is none. */
export type Announced = { readonly id: string } | 'reused' | 'full';

/** Announces a file once per owner and key. Two at once wait for one another. */
export async function createUpload(db: Database, upload: NewUpload, quota: Quota): Promise<Announced> {
  const { id, owner, key, fingerprint, name, size, now, expiresAt } = upload;
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`dvcqg.uploads ${owner}`}, 0))`.execute(transaction);
    const known = await transaction.selectFrom('uploads').select(['id', 'fingerprint']).where('owner', '=', owner).where('idempotency_key', '=', key).executeTakeFirst();
    if (known) return known.fingerprint === fingerprint ? { id: known.id } : 'reused';
    const waiting = await transaction
      .selectFrom('uploads')
      .select(({ fn }) => [fn.countAll<string>().as('files'), fn.sum<string | null>('size').as('bytes')])
      .where('owner', '=', owner)
      .where('dossier_id', 'is', null)
      .where('deleted_at', 'is', null)
      .executeTakeFirstOrThrow();
    if (Number(waiting.files) >= quota.files || Number(waiting.bytes ?? 0) + size > quota.bytes) return 'full';
    const values = { id, owner, idempotency_key: key, fingerprint, name, size, state: 'receiving' as const, created_at: now.toISOString(), expires_at: expiresAt.toISOString() };
    await transaction.insertInto('uploads').values(values).execute();
    return { id };
  });
}

/** An upload of this owner that is not deleted. */
export function findUpload(db: Database, id: string, owner: string): Promise<UploadRow | undefined> {
  return db.selectFrom('uploads').selectAll().where('id', '=', id).where('owner', '=', owner).where('deleted_at', 'is', null).executeTakeFirst();
}

/** Where the whole file is that a dossier holds. */
export function findClaimed(db: Database, id: string, dossierId: string): Promise<UploadRow | undefined> {
  return db.selectFrom('uploads').selectAll().where('id', '=', id).where('dossier_id', '=', dossierId).where('state', '=', 'ready').executeTakeFirst();
}

/** From now on only `writer` adds bytes. */
export function beginWriting(db: Database, id: string, owner: string, writer: string): Promise<UploadRow | undefined> {
  const mine = db.updateTable('uploads').set({ writer }).where('id', '=', id).where('owner', '=', owner);
  return mine.where('deleted_at', 'is', null).returningAll().executeTakeFirst();
}

/** Bytes that are in the store already. */
export interface NewPiece {
  readonly id: string;
  readonly writer: string;
  readonly position: number;
  readonly size: number;
  readonly object: string;
  /** The file is whole with it. */
  readonly isLast: boolean;
  readonly now: Date;
  readonly expiresAt: Date;
  /** Most pieces of one file. */
  readonly most: number;
}

/** Lets bytes count: unless another writer began meanwhile (`superseded`), or there are too many pieces. */
export async function addPiece(db: Database, piece: NewPiece): Promise<'added' | 'superseded' | 'too_many'> {
  const { id, writer, position, size, object, isLast, now, expiresAt, most } = piece;
  const add = db.transaction().execute(async (transaction): Promise<'added' | 'superseded'> => {
    const moved = await transaction
      .updateTable('uploads')
      .set({ received: position + size, expires_at: expiresAt.toISOString(), ...(isLast ? { state: 'checking', check_after: now.toISOString() } : {}) })
      .where('id', '=', id)
      .where('writer', '=', writer)
      .where('received', '=', position)
      .where('state', '=', 'receiving')
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return 'superseded';
    await transaction.insertInto('upload_pieces').values({ upload_id: id, position, size, object }).execute();
    const { pieces } = await transaction
      .selectFrom('upload_pieces')
      .select(({ fn }) => fn.countAll<string>().as('pieces'))
      .where('upload_id', '=', id)
      .executeTakeFirstOrThrow();
    if (Number(pieces) > most) throw new TooManyPieces();
    return 'added';
  });
  return add.catch((error: unknown) => {
    if (error instanceof TooManyPieces) return 'too_many';
    throw error;
  });
}

/** Rolls back. */
class TooManyPieces extends Error {}

/** Takes what belongs to an upload out of the database and gives the names of its objects; the row stays as a mark of its key. */
async function strip(transaction: DatabaseTransaction, row: UploadRow, now: Date): Promise<string[]> {
  const pieces = await transaction.deleteFrom('upload_pieces').where('upload_id', '=', row.id).returning('object').execute();
  const gone = { deleted_at: now.toISOString(), name: null, object: null, writer: null, check_after: null };
  await transaction.updateTable('uploads').set(gone).where('id', '=', row.id).execute();
  return [...pieces.map(({ object }) => object), ...(row.object === null ? [] : [row.object])];
}

/** Deletes an upload of this owner: the objects to remove, none when there is no such upload, or `claimed` when it belongs to a dossier. */
export async function deleteUpload(db: Database, id: string, owner: string, now: Date): Promise<readonly string[] | 'claimed'> {
  return db.transaction().execute(async (transaction) => {
    const own = transaction.selectFrom('uploads').selectAll().where('id', '=', id).where('owner', '=', owner);
    const row = await own.where('deleted_at', 'is', null).forUpdate().executeTakeFirst();
    if (!row) return [];
    return row.dossier_id === null ? strip(transaction, row, now) : 'claimed';
  });
}

/** Deletes unclaimed uploads that have expired, some at a time. */
export async function deleteExpired(db: Database, now: Date, limit: number): Promise<{ readonly count: number; readonly objects: readonly string[] }> {
  return db.transaction().execute(async (transaction) => {
    const rows = await transaction
      .selectFrom('uploads')
      .selectAll()
      .where('expires_at', '<', now)
      .where('dossier_id', 'is', null)
      .where('deleted_at', 'is', null)
      .orderBy('expires_at')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute();
    const objects: string[] = [];
    for (const row of rows) objects.push(...(await strip(transaction, row, now)));
    return { count: rows.length, objects };
  });
}

/** Forgets the keys of deleted uploads that were made before a day. */
export async function forgetDeleted(db: Database, before: Date): Promise<void> {
  await db.deleteFrom('uploads').where('deleted_at', 'is not', null).where('created_at', '<', before).execute();
}
