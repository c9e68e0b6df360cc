import type { Database } from '../db/schema.js';

/** A secret as the database knows it. */
export interface StoredSecret {
  /** `null` when the environment holds it. */
  readonly value: Buffer | null;
  readonly fingerprint: Buffer;
}

/** The secret of this name; when there is none yet, the given one becomes it, whoever comes first. */
export async function findOrStoreSecret(db: Database, name: string, { value, fingerprint }: StoredSecret): Promise<StoredSecret> {
  await db.insertInto('gateway_secrets').values({ name, value, fingerprint }).onConflict((conflict) => conflict.doNothing()).execute();
  return db.selectFrom('gateway_secrets').select(['value', 'fingerprint']).where('name', '=', name).executeTakeFirstOrThrow();
}
