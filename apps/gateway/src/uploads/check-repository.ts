import type { FileRefusal } from '@dvcqg/openapi';
import type { Database } from '../db/schema.js';
import type { UploadRow } from './repository.js';

/** One stored part of a file. */
export interface Piece {
  readonly position: number;
  readonly size: number;
  readonly object: string;
}

/** Uploads whose check is due. */
export async function dueChecks(db: Database, now: Date, limit: number): Promise<string[]> {
  const due = db.selectFrom('uploads').select('id').where('state', '=', 'checking').where('deleted_at', 'is', null).where('check_after', '<=', now);
  return (await due.orderBy('check_after').limit(limit).execute()).map(({ id }) => id);
}

/** Takes an upload to check it until a time after which somebody else may; `undefined` when there is nothing to do. */
export function takeForCheck(db: Database, id: string, now: Date, until: Date): Promise<UploadRow | undefined> {
  return db
    .updateTable('uploads')
    .set(({ eb }) => ({ check_after: until.toISOString(), checks: eb('checks', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'checking')
    .where('deleted_at', 'is', null)
    .where('check_after', '<=', now)
    .returningAll()
    .executeTakeFirst();
}

/** The next check is at this time. */
export async function postponeCheck(db: Database, id: string, until: Date): Promise<void> {
  await db.updateTable('uploads').set({ check_after: until.toISOString() }).where('id', '=', id).where('state', '=', 'checking').where('deleted_at', 'is', null).execute();
}

/** The parts of a file in order. */
export function piecesOf(db: Database, id: string): Promise<Piece[]> {
  return db.selectFrom('upload_pieces').select(['position', 'size', 'object']).where('upload_id', '=', id).orderBy('position').execute();
}

/** How a check ended. */
export interface CheckResult {
  readonly id: string;
  readonly sha256: string;
  /** `object` holds the whole file. */
  readonly outcome: { readonly object: string; readonly mediaType: string } | { readonly refusal: FileRefusal };
}

/** Writes the result down and gives the pieces that nobody needs any more; `undefined` when the upload was deleted or checked meanwhile. */
export async function finishCheck(db: Database, { id, sha256, outcome }: CheckResult): Promise<readonly string[] | undefined> {
  const result = 'refusal' in outcome ? ({ state: 'refused', refusal: outcome.refusal } as const) : ({ state: 'ready', object: outcome.object, media_type: outcome.mediaType } as const);
  return db.transaction().execute(async (transaction) => {
    const changed = await transaction
      .updateTable('uploads')
      .set({ ...result, sha256, check_after: null, writer: null })
      .where('id', '=', id)
      .where('state', '=', 'checking')
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return undefined;
    const pieces = await transaction.deleteFrom('upload_pieces').where('upload_id', '=', id).returning('object').execute();
    return pieces.map(({ object }) => object);
  });
}
