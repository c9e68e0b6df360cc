import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, type JWK_OKP_Public } from 'jose';
import type { StoredKey } from './repository.js';

/** What signs, under its name. */
export interface SigningKey {
  readonly kid: string;
  /** `x` of the public key's JWK. */
  readonly x: string;
  readonly privateKey: KeyObject;
}

/** The JWK of an Ed25519 public key (RFC 8037). */
export const publicJwk = (x: string): JWK_OKP_Public => ({ kty: 'OKP', crv: 'Ed25519', x });

/** Names a key by its thumbprint (RFC 7638), so that the same key has the same name wherever it is used. */
export async function signingKey(privateKey: KeyObject): Promise<SigningKey> {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { kid: await calculateJwkThumbprint(publicJwk(x)), x, privateKey };
}

/** Makes a key for the database. */
export async function makeStoredKey(): Promise<StoredKey> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { kid, x } = await signingKey(privateKey);
  return { kid, x, privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }) };
}

/** Reads a key of the database that can sign. @throws Error when its halves do not belong together */
export async function readStoredKey({ kid, privateKey }: StoredKey): Promise<SigningKey> {
  if (!privateKey) throw new Error('This key signs no longer');
  const read = await signingKey(createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }));
  if (read.kid !== kid) throw new Error('A receipt key in the database does not match its name');
  return read;
}
