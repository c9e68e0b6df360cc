import { createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import { StartError } from '../start-error.js';
import { findOrStoreSecret } from './repository.js';

/** What the secret is for; another purpose gives other bytes. */
export type SecretPurpose = 'audit' | 'audit-actor' | 'dossier-secret' | 'payment-secret' | 'rating' | 'feedback-secret' | 'feedback-sender' | 'limit' | 'fingerprint';

const NAME = 'gateway';

// A key that is made ready once: with bare bytes every hash takes five times as long.
const derive = (secret: KeyObject, purpose: SecretPurpose, text: string): Buffer => createHmac('sha256', secret).update(`${purpose}\0${text}`).digest();

/**
 * The 32 bytes that all gateways over one database share. What is derived from them need not be stored: a receipt's
 * secret is computed again whenever it is asked for.
 */
export class GatewaySecret {
  readonly #given: Buffer | undefined;
  #secret: KeyObject | undefined;

  /** `given`: the bytes of `GATEWAY_SECRET`, which then are not stored in the database. */
  constructor(given: Buffer | undefined) {
    this.#given = given;
  }

  /**
   * Reads the secret of this database, and makes it the very first time.
   * @throws StartError when `GATEWAY_SECRET` is missing or another one than before: receipts that citizens hold would no
   * longer open their dossiers.
   */
  async load(db: Database): Promise<void> {
    const fresh = this.#given ?? randomBytes(32);
    const stored = await findOrStoreSecret(db, NAME, { value: this.#given ? null : fresh, fingerprint: derive(createSecretKey(fresh), 'fingerprint', '') });
    const bytes = this.#given ?? stored.value;
    if (!bytes) throw new StartError('This database was set up with GATEWAY_SECRET. Set it to the same value.');
    const secret = createSecretKey(bytes);
    if (!timingSafeEqual(derive(secret, 'fingerprint', ''), stored.fingerprint)) {
      throw new StartError('GATEWAY_SECRET is not the one with which this database was set up: receipts would no longer open their dossiers.');
    }
    this.#secret = secret;
  }

  /** 32 bytes for a purpose and a text. @throws ProblemError `unavailable` before the secret is loaded */
  derive(purpose: SecretPurpose, text: string): Buffer {
    if (!this.#secret) throw new ProblemError('unavailable', { detail: 'starting', headers: { 'retry-after': '2' } });
    return derive(this.#secret, purpose, text);
  }
}
