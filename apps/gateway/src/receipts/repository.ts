import { dayInVietnam } from '@dvcqg/domain';
import { sql, type SqlBool } from 'kysely';
import type { Database } from '../db/schema.js';

/** A key of receipts as the database keeps it. */
export interface StoredKey {
  readonly kid: string;
  /** `x` of the public key's JWK. */
  readonly x: string;
  /** PKCS #8; `null` when the environment holds it, or when it signs no longer. */
  readonly privateKey: Buffer | null;
}

const COLUMNS = ['kid', 'public_key as x', 'private_key as privateKey'] as const;

/** Newest first. */
export async function listKeys(db: Database): Promise<StoredKey[]> {
  return db.selectFrom('receipt_keys').select(COLUMNS).orderBy('position', 'desc').execute();
}

export async function findKey(db: Database, kid: string): Promise<StoredKey | undefined> {
  return db.selectFrom('receipt_keys').select(COLUMNS).where('kid', '=', kid).executeTakeFirst();
}

/** Keeps the public part of a key that the environment holds. */
export async function keepPublicKey(db: Database, { kid, x }: Omit<StoredKey, 'privateKey'>): Promise<void> {
  await db.insertInto('receipt_keys').values({ kid, public_key: x, private_key: null }).onConflict((conflict) => conflict.doNothing()).execute();
}

/** The newest key that can sign; when there is none, `make` gives one. Gateways that start together get the same. */
export async function findOrMakeSigningKey(db: Database, make: () => Promise<StoredKey>): Promise<StoredKey> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('dvcqg.receipt_keys'))`.execute(transaction);
    const found = (await listKeys(transaction)).find(({ privateKey }) => privateKey !== null);
    if (found) return found;
    const made = await make();
    await transaction.insertInto('receipt_keys').values({ kid: made.kid, public_key: made.x, private_key: made.privateKey }).execute();
    return made;
  });
}

/** Full names of units as they were at a time. */
export async function findUnitNames(db: Database, codes: readonly string[], at: Date): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('administrative_units')
    .select(['code', 'content'])
    .where('code', 'in', [...codes])
    .where(sql<SqlBool>`${dayInVietnam(at)}::date between valid_from and valid_to`)
    .execute();
  return new Map(rows.map(({ code, content }) => [code, content.fullName]));
}
