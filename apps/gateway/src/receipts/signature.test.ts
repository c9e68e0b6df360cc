import { generateKeyPairSync } from 'node:crypto';
import type { ReceiptFacts } from '@dvcqg/openapi';
import fc from 'fast-check';
import { CompactSign } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { example } from '../testing/example.js';
import { type SigningKey, signingKey } from './key-pair.js';
import { signFacts, verifiedFacts } from './signature.js';

const FACTS = example<{ facts: ReceiptFacts }>('receipt').facts;
const makeKey = (): Promise<SigningKey> => signingKey(generateKeyPairSync('ed25519').privateKey);

let key: SigningKey;
let other: SigningKey;
let signed: string;
beforeAll(async () => {
  [key, other] = [await makeKey(), await makeKey()];
  signed = await signFacts(FACTS, key);
});

const verified = (text: string, keys: readonly SigningKey[] = [key]): Promise<ReceiptFacts | undefined> =>
  verifiedFacts(text, (kid) => Promise.resolve(keys.find((each) => each.kid === kid)?.x));
const signAs = (header: { alg: string; kid?: string; typ?: string }, payload: unknown = FACTS): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(payload))).setProtectedHeader(header).sign(key.privateKey);
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a signed receipt', () => {
  it('attests its facts', async () => {
    expect(await verified(signed)).toEqual(FACTS);
  });

  it('is the same for the same facts, in whatever order they stand', async () => {
    const reversed = Object.fromEntries(Object.entries(FACTS).reverse()) as unknown as ReceiptFacts;
    expect(await signFacts(reversed, key)).toBe(signed);
  });

  it('is not genuine when any one letter of it is another', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= +/\0é'];
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length - 1), fc.constantFrom(...letters), async (at, letter) => {
        fc.pre(signed[at] !== letter);
        expect(await verified(signed.slice(0, at) + letter + signed.slice(at + 1))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('is not genuine with any other last letter, though some decode to the same signature', async () => {
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
      if (signed.endsWith(letter)) continue;
      expect(await verified(signed.slice(0, -1) + letter)).toBeUndefined();
    }
  });

  it('is not genuine when letters are added, left out or exchanged between its parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length), fc.nat(40), fc.string({ maxLength: 8 }), async (at, cut, added) => {
        const changed = signed.slice(0, at) + added + signed.slice(at + cut);
        fc.pre(changed !== signed);
        expect(await verified(changed)).toBeUndefined();
      }),
    );
    const [header = '', payload = '', signature = ''] = signed.split('.');
    for (const parts of [[payload, header, signature], [header, payload, ''], [header, '', signature], [header, payload], [header, payload, signature, '']]) {
      expect(await verified(parts.join('.'))).toBeUndefined();
    }
  });

  it('is not genuine with other facts under its signature', async () => {
    const [header, , signature] = signed.split('.');
    expect(await verified(`${header}.${encoded({ ...FACTS, applicantName: 'Somebody else' })}.${signature}`)).toBeUndefined();
  });

  it('stays genuine after the key was exchanged, as long as the old one is known', async () => {
    const later = await signFacts(FACTS, other);
    expect(await verified(signed, [other, key])).toEqual(FACTS);
    expect(await verified(later, [other, key])).toEqual(FACTS);
    expect(await verified(later, [key])).toBeUndefined();
  });

  it('is not genuine when it names another key than it was signed with', async () => {
    expect(await verified(await signFacts(FACTS, { ...key, kid: other.kid }), [key, other])).toBeUndefined();
  });
});

describe('what is no receipt', () => {
  it('is not genuine when the key signed it for another purpose', async () => {
    expect(await verified(await signAs({ alg: 'EdDSA', kid: key.kid, typ: 'receipt+jws' }))).toEqual(FACTS);
    expect(await verified(await signAs({ alg: 'EdDSA', kid: key.kid, typ: 'JWT' }))).toBeUndefined();
    expect(await verified(await signAs({ alg: 'EdDSA', kid: key.kid }))).toBeUndefined();
    expect(await verified(await signAs({ alg: 'EdDSA', typ: 'receipt+jws' }))).toBeUndefined();
  });

  it.each([
    ['no algorithm', { alg: 'none' }],
    ['a shared secret made of the public key', { alg: 'HS256' }],
    ['a key that it brings along', { alg: 'EdDSA', jwk: { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) } }],
    ['a rule that is not known', { alg: 'EdDSA', crit: ['exp'], exp: 1 }],
    ['a name that is no text', { alg: 'EdDSA', kid: { $gt: '' } }],
  ])('is not genuine with %s', async (_name, header) => {
    const head = { kid: key.kid, typ: 'receipt+jws', ...header };
    for (const signature of ['', 'AAAA', 'A'.repeat(86)]) {
      expect(await verified(`${encoded(head)}.${encoded(FACTS)}.${signature}`)).toBeUndefined();
    }
  });

  it('is not genuine, whatever text it is', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.tuple(fc.json(), fc.json(), fc.base64String()).map(([a, b, c]) => `${encoded(a)}.${encoded(b)}.${c}`));
    await fc.assert(fc.asyncProperty(text, async (each) => {
      expect(await verified(each)).toBeUndefined();
    }), { numRuns: 500 });
  });
});
