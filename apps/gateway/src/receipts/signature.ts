import type { ReceiptFacts } from '@dvcqg/openapi';
import canonicalize from 'canonicalize';
import { base64url, CompactSign, compactVerify, decodeProtectedHeader } from 'jose';
import { publicJwk, type SigningKey } from './key-pair.js';

const ALGORITHM = 'EdDSA';
/** Keeps anything else that the key might have signed from passing for a receipt. Own name. */
const TYPE = 'receipt+jws';

/** Signs facts as a compact JWS. Canonical JSON (RFC 8785) and Ed25519 make the same of the same. */
export async function signFacts(facts: ReceiptFacts, { kid, privateKey }: SigningKey): Promise<string> {
  const payload = new TextEncoder().encode(canonicalize(facts));
  return new CompactSign(payload).setProtectedHeader({ alg: ALGORITHM, kid, typ: TYPE }).sign(privateKey);
}

/** Name of the key that a text claims to be signed with; `undefined` when it is no receipt of ours. */
function claimedKey(signed: string): string | undefined {
  try {
    const { kid, typ } = decodeProtectedHeader(signed);
    return typ === TYPE && typeof kid === 'string' && kid.length <= 100 ? kid : undefined;
  } catch {
    return undefined;
  }
}

/** The last letter of a signature holds four bits that decoding drops: only one way to write them is right. */
function isCanonical(signed: string): boolean {
  const signature = signed.slice(signed.lastIndexOf('.') + 1);
  return base64url.encode(base64url.decode(signature)) === signature;
}

/**
 * The facts that a receipt attests; `undefined` when it is not genuine, whatever it is.
 * @param findX finds `x` of the public key of a name
 */
export async function verifiedFacts(signed: string, findX: (kid: string) => Promise<string | undefined>): Promise<ReceiptFacts | undefined> {
  const kid = claimedKey(signed);
  const x = kid === undefined ? undefined : await findX(kid);
  if (x === undefined) return undefined;
  try {
    const { payload } = await compactVerify(signed, publicJwk(x), { algorithms: [ALGORITHM] });
    return isCanonical(signed) ? (JSON.parse(new TextDecoder().decode(payload)) as ReceiptFacts) : undefined;
  } catch {
    return undefined;
  }
}
