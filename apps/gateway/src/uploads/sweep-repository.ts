import type { Database } from '../db/schema.js';

/** An object that the database counts on. */
export interface KnownObject {
  readonly object: string;
  readonly uploadId: string;
  readonly isClaimed: boolean;
}

/** All objects whose name begins with two hexadecimal digits. */
export async function knownObjects(db: Database, prefix: string): Promise<KnownObject[]> {
  // `g` sorts behind every hexadecimal digit, in every collation.
  const end = `${prefix}g`;
  const whole = db
    .selectFrom('uploads')
    .select(({ eb }) => ['object', 'id as uploadId', eb('dossier_id', 'is not', null).as('isClaimed')])
    .where('object', 'is not', null)
    .where('object', '>=', prefix)
    .where('object', '<', end)
    .execute();
  const pieces = db
    .selectFrom('upload_pieces')
    .select(({ lit }) => ['object', 'upload_id as uploadId', lit(false).as('isClaimed')])
    .where('object', '>=', prefix)
    .where('object', '<', end)
    .execute();
  const rows = (await Promise.all([whole, pieces])).flat();
  return rows.map(({ object, uploadId, isClaimed }) => ({ object: object ?? '', uploadId, isClaimed: Boolean(isClaimed) }));
}

/** Who owns an upload, while it still counts on this object. */
export async function ownerCounting(db: Database, { uploadId, object }: KnownObject): Promise<string | undefined> {
  const row = await db
    .selectFrom('uploads')
    .select('owner')
    .where('id', '=', uploadId)
    .where('deleted_at', 'is', null)
    .where(({ or, eb, exists, selectFrom }) =>
      or([eb('object', '=', object), exists(selectFrom('upload_pieces').select('object').where('upload_id', '=', uploadId).where('object', '=', object))]),
    )
    .executeTakeFirst();
  return row?.owner;
}
