import type { ReceiptFacts, ReceiptKeys } from '@dvcqg/openapi';

type Bytes = Uint8Array<ArrayBuffer>;

interface Header {
  readonly alg?: unknown;
  readonly kid?: unknown;
  readonly typ?: unknown;
  readonly crit?: unknown;
}

function fromBase64url(text: string): Bytes {
  if (!/^[\w-]+$/.test(text)) throw new TypeError('This is not base64url');
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

/** The last letter of a signature holds bits that decoding drops: only one way to write them is right. */
function isCanonical(text: string): boolean {
  const again = btoa(String.fromCharCode(...fromBase64url(text)));
  return again.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === text;
}

const parse = (part: string): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64url(part)));

/** The key, or a clear error where the engine knows no Ed25519. */
async function importKey(x: string): Promise<CryptoKey> {
  const unsupported = (cause?: unknown): Error =>
    Object.assign(new Error('This engine cannot verify Ed25519 signatures here. Ask the gateway: client.receipts.verify(signed).', { cause }), { name: 'NotSupportedError' });
  const { subtle } = globalThis.crypto ?? {};
  // Absent on pages without https.
  if (!subtle) throw unsupported();
  try {
    return await subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x }, 'Ed25519', false, ['verify']);
  } catch (error) {
    if ((error as Error).name === 'NotSupportedError') throw unsupported(error);
    throw error;
  }
}

/**
 * Verifies a receipt without the gateway, with the keys that `client.receipts.keys()` gave at any time after it was signed. Resolves
 * with what it attests, or with `undefined` when it is not genuine, whatever it is.
 * @param signed the receipt as a compact JWS: `signed` of a receipt, or what `signedFromPdf` found
 * @throws Error named `NotSupportedError` where the engine has no Ed25519 (browsers before 2025, pages without https)
 */
export async function verifyReceipt(signed: string, { keys }: ReceiptKeys): Promise<ReceiptFacts | undefined> {
  try {
    const [header = '', payload = '', signature = '', ...more] = signed.split('.');
    const { alg, kid, typ, crit } = parse(header) as Header;
    const known = keys.find((key) => key.kid === kid && key.crv === 'Ed25519');
    if (alg !== 'EdDSA' || typ !== 'receipt+jws' || crit !== undefined || !known || more.length > 0 || !isCanonical(signature)) return undefined;
    const key = await importKey(known.x);
    const isGenuine = await crypto.subtle.verify('Ed25519', key, fromBase64url(signature), new TextEncoder().encode(`${header}.${payload}`));
    return isGenuine ? (parse(payload) as ReceiptFacts) : undefined;
  } catch (error) {
    if ((error as Error).name === 'NotSupportedError') throw error;
    return undefined;
  }
}
