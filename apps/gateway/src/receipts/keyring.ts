import type { KeyObject } from 'node:crypto';
import type { ReceiptKeys } from '@dvcqg/openapi';
import type { Database } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import { makeStoredKey, readStoredKey, type SigningKey, signingKey } from './key-pair.js';
import { findKey, findOrMakeSigningKey, keepPublicKey, listKeys } from './repository.js';

/** The keys of receipts that all gateways over one database share. */
export class Keyring {
  readonly #db: Database;
  readonly #given: KeyObject | undefined;
  /** `x` by name; keys are never changed, so what was read once holds. */
  readonly #known = new Map<string, string>();
  #signing: SigningKey | undefined;

  /** `given`: the key of `RECEIPT_KEY`, of which only the public part is kept in the database. */
  constructor(db: Database, given: KeyObject | undefined) {
    this.#db = db;
    this.#given = given;
  }

  /** Reads the key that signs, and makes it the very first time. */
  async load(): Promise<void> {
    if (this.#given) {
      this.#signing = await signingKey(this.#given);
      await keepPublicKey(this.#db, this.#signing);
    } else {
      this.#signing = await readStoredKey(await findOrMakeSigningKey(this.#db, makeStoredKey));
    }
  }

  /** @throws ProblemError `unavailable` before the keys are loaded */
  get signing(): SigningKey {
    if (!this.#signing) throw new ProblemError('unavailable', { detail: 'starting', headers: { 'retry-after': '2' } });
    return this.#signing;
  }

  /** `x` of the key of this name, which another gateway may have made a moment ago. */
  async find(kid: string): Promise<string | undefined> {
    const x = this.#known.get(kid) ?? (await findKey(this.#db, kid))?.x;
    if (x !== undefined) this.#known.set(kid, x);
    return x;
  }

  /** All keys with which receipts were ever signed, newest first. */
  async list(): Promise<ReceiptKeys> {
    const keys = await listKeys(this.#db);
    return { keys: keys.map(({ kid, x }) => ({ kty: 'OKP', crv: 'Ed25519', kid, x })) };
  }
}
