import { createHmac, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** What signs the webhooks of an endpoint. */
export type SigningKey = { readonly kind: 'hmac'; readonly key: Buffer } | { readonly kind: 'ed25519'; readonly key: KeyObject };

/** One attempt, as Standard Webhooks 1.0 signs it. */
export interface SignedParts {
  readonly id: string;
  /** Seconds since 1970 of this attempt. */
  readonly timestamp: number;
  /** The bytes as they are sent. */
  readonly body: string;
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Before a raw Ed25519 seed of 32 bytes, to make it PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SEED_BYTES = 32;

/**
 * Reads a secret of Standard Webhooks: `whsec_…` (HMAC-SHA256, 24 to 64 bytes) or `whsk_…` (Ed25519: the seed, or seed and public
 * key as some tools write it). `undefined` when it is neither.
 */
export function parseSigningKey(text: string): SigningKey | undefined {
  const [, prefix, encoded = ''] = /^(whsec|whsk)_(.+)$/.exec(text) ?? [];
  if (prefix === undefined || !BASE64.test(encoded)) return undefined;
  const bytes = Buffer.from(encoded, 'base64');
  if (prefix === 'whsec') return bytes.length >= 24 && bytes.length <= 64 ? { kind: 'hmac', key: bytes } : undefined;
  if (bytes.length !== SEED_BYTES && bytes.length !== 2 * SEED_BYTES) return undefined;
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, bytes.subarray(0, SEED_BYTES)]), format: 'der', type: 'pkcs8' });
  return bytes.length === SEED_BYTES || rawPublicKey(key).equals(bytes.subarray(SEED_BYTES)) ? { kind: 'ed25519', key } : undefined;
}

function rawPublicKey(key: KeyObject): Buffer {
  return Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url');
}

/** What a receiver verifies with (`whpk_…`); `undefined` for a shared secret. */
export function publicKeyOf({ kind, key }: SigningKey): string | undefined {
  return kind === 'ed25519' ? `whpk_${rawPublicKey(key).toString('base64')}` : undefined;
}

function signatureOf(signing: SigningKey, content: string): string {
  if (signing.kind === 'hmac') return `v1,${createHmac('sha256', signing.key).update(content).digest('base64')}`;
  return `v1a,${sign(null, Buffer.from(content), signing.key).toString('base64')}`;
}

/** The value of `webhook-signature`: one signature a key, so that a receiver may know the old key or the new one. */
export function webhookSignature(keys: readonly SigningKey[], { id, timestamp, body }: SignedParts): string {
  return keys.map((key) => signatureOf(key, `${id}.${timestamp}.${body}`)).join(' ');
}
