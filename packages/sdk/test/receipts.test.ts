import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { ReceiptFacts, ReceiptKeys } from '@dvcqg/openapi';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { signedFromPdf, verifyReceipt } from '../src/receipts/index.js';

const FACTS = {
  issuer: 'https://portal.test', dossierCode: 'H37-261122-0001', service: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' }, agency: { code: 'H37', name: 'UBND tỉnh Lạng Sơn' },
  submittedAt: '2026-11-22T03:01:09Z', applicantName: 'Nông Thị Hoa', channel: 'online', valuesSha256: 'ab'.repeat(32), files: [],
} as ReceiptFacts;

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const makeKey = (kid: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey, jwk: { kty: 'OKP', crv: 'Ed25519', kid, x: publicKey.export({ format: 'jwk' }).x ?? '' } as const };
};
const signAs = (key: KeyObject, header: object, payload: string = encoded(FACTS)): string => {
  const input = `${encoded(header)}.${payload}`;
  return `${input}.${sign(null, Buffer.from(input), key).toString('base64url')}`;
};

const KEY = makeKey('2026-1');
const NEWER = makeKey('2027-1');
const KEYS: ReceiptKeys = { keys: [NEWER.jwk, KEY.jwk] };
const HEADER = { alg: 'EdDSA', kid: '2026-1', typ: 'receipt+jws' };
const SIGNED = signAs(KEY.privateKey, HEADER);

afterEach(() => vi.restoreAllMocks());

describe('verifying a receipt without the gateway', () => {
  it('gives what it attests, by an old and by the newest key', async () => {
    expect(await verifyReceipt(SIGNED, KEYS)).toEqual(FACTS);
    expect(await verifyReceipt(signAs(NEWER.privateKey, { ...HEADER, kid: '2027-1' }), KEYS)).toEqual(FACTS);
  });

  it('finds a key of another issuer, an exchanged key or no key at all to be no proof', async () => {
    expect(await verifyReceipt(SIGNED, { keys: [{ ...NEWER.jwk, kid: '2026-1' }] })).toBeUndefined();
    expect(await verifyReceipt(SIGNED, { keys: [NEWER.jwk] })).toBeUndefined();
    expect(await verifyReceipt(SIGNED, { keys: [] })).toBeUndefined();
    expect(await verifyReceipt(SIGNED, { keys: [{ ...KEY.jwk, x: '!' }] })).toBeUndefined();
  });

  it('is not deceived when any one letter is another', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= +/\0é'];
    await fc.assert(
      fc.asyncProperty(fc.nat(SIGNED.length - 1), fc.constantFrom(...letters), async (at, letter) => {
        fc.pre(SIGNED[at] !== letter);
        expect(await verifyReceipt(SIGNED.slice(0, at) + letter + SIGNED.slice(at + 1), KEYS)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('is not deceived when letters are added or left out anywhere, white space included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(SIGNED.length), fc.nat(3), fc.oneof(fc.constantFrom(' ', '\n', '=', '.', ''), fc.string({ maxLength: 4 })), async (at, cut, added) => {
        const changed = SIGNED.slice(0, at) + added + SIGNED.slice(at + cut);
        fc.pre(changed !== SIGNED);
        expect(await verifyReceipt(changed, KEYS)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('is not deceived by another last letter that decodes to the same signature', async () => {
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
      if (!SIGNED.endsWith(letter)) expect(await verifyReceipt(SIGNED.slice(0, -1) + letter, KEYS)).toBeUndefined();
    }
  });

  it.each([
    ['another purpose', { ...HEADER, typ: 'JWT' }],
    ['no purpose', { alg: 'EdDSA', kid: '2026-1' }],
    ['another algorithm', { ...HEADER, alg: 'none' }],
    ['a rule that is not known', { ...HEADER, crit: ['b64'], b64: false }],
    ['a key that it brings along', { ...HEADER, kid: 'mine', jwk: KEY.jwk }],
    ['a key that is no text', { ...HEADER, kid: ['2026-1'] }],
  ])('is not deceived by what the key signed with %s', async (_name, header) => {
    expect(await verifyReceipt(signAs(KEY.privateKey, header), KEYS)).toBeUndefined();
  });

  it('takes any text for what it is', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.tuple(fc.json(), fc.json(), fc.base64String()).map(([a, b, c]) => `${encoded(a)}.${encoded(b)}.${c}`));
    await fc.assert(
      fc.asyncProperty(text, async (each) => {
        expect(await verifyReceipt(each, KEYS)).toBeUndefined();
      }),
    );
  });

  it('says clearly when the engine cannot', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name', 'NotSupportedError'));
    await expect(verifyReceipt(SIGNED, KEYS)).rejects.toMatchObject({ name: 'NotSupportedError', message: expect.stringContaining('client.receipts.verify') });
  });

  it('says clearly when the page has no cryptography, as without https', async () => {
    vi.stubGlobal('crypto', {});
    await expect(verifyReceipt(SIGNED, KEYS)).rejects.toMatchObject({ name: 'NotSupportedError' });
    vi.unstubAllGlobals();
  });
});

describe('the receipt in a PDF', () => {
  const pdf = (...parts: string[]): Uint8Array => new Uint8Array(Buffer.from(['%PDF-1.7\n%ÿÿÿÿ', ...parts, '%%EOF'].join('\n'), 'latin1'));

  it('is found in its information or in its metadata', () => {
    expect(signedFromPdf(pdf(`5 0 obj\n(${SIGNED})\nendobj`))).toBe(SIGNED);
    expect(signedFromPdf(pdf(`<< /Keywords (${SIGNED}) >>`).buffer as ArrayBuffer)).toBe(SIGNED);
    expect(signedFromPdf(pdf(`<pdf:Keywords>\n  ${SIGNED}\n</pdf:Keywords>`))).toBe(SIGNED);
  });

  it('is the newest when the file was saved again with another', () => {
    const newer = signAs(NEWER.privateKey, { ...HEADER, kid: '2027-1' });
    expect(signedFromPdf(pdf(`(${SIGNED})`, `(${newer})`))).toBe(newer);
  });

  it('is not there in other files', () => {
    expect(signedFromPdf(pdf('<< /Keywords (giay.khai.sinh) >>'))).toBeUndefined();
    expect(signedFromPdf(new Uint8Array(Buffer.from(`(${SIGNED})`)))).toBeUndefined();
    expect(signedFromPdf(new Uint8Array())).toBeUndefined();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => signedFromPdf(new Uint8Array(bytes)) === undefined));
  });
});
