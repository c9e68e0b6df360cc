import type { Receipt, ReceiptFacts, ReceiptKeys } from '@dvcqg/openapi';

const base64url = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const encode = (value: unknown): string => base64url(new TextEncoder().encode(JSON.stringify(value)));

/** Signs receipts as a gateway does, with a key of its own. */
export class ReceiptSigner {
  readonly #pair = crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']) as Promise<CryptoKeyPair>;

  async keys(): Promise<ReceiptKeys> {
    const { x = '' } = await crypto.subtle.exportKey('jwk', (await this.#pair).publicKey);
    return { keys: [{ kty: 'OKP', crv: 'Ed25519', kid: 'example', x }] };
  }

  async sign(facts: ReceiptFacts): Promise<Receipt> {
    const content = `${encode({ alg: 'EdDSA', typ: 'receipt+jws', kid: 'example' })}.${encode(facts)}`;
    const signature = await crypto.subtle.sign('Ed25519', (await this.#pair).privateKey, new TextEncoder().encode(content));
    return { facts, signed: `${content}.${base64url(new Uint8Array(signature))}` };
  }
}
