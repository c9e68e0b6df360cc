import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.js';

const read = (RECEIPT_KEY: string) => readConfig({ RECEIPT_KEY }, { dataDirectory: '/nonexistent', siteDirectory: undefined }).receiptKey;
const pem = { format: 'pem', type: 'pkcs8' } as const;

describe('RECEIPT_KEY', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const text = String(privateKey.export(pem));

  it('is an Ed25519 key in PEM, on several lines or on one with \\n', () => {
    expect(read(text)?.equals(privateKey)).toBe(true);
    expect(read(text.replaceAll('\n', '\\n'))?.equals(privateKey)).toBe(true);
    expect(read('')).toBeUndefined();
  });

  it.each([
    ['a public key', String(publicKey.export({ format: 'pem', type: 'spki' }))],
    ['a key of another kind', String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem))],
    ['a key cut short', text.slice(0, 60)],
    ['any text', 'canary-in-the-key'],
  ])('that is %s keeps the gateway from starting, and is not repeated', (_name, wrong) => {
    expect(() => read(wrong)).toThrow('RECEIPT_KEY must be an Ed25519 private key');
    expect(() => read(wrong)).not.toThrow(/canary|BEGIN|MC4/);
  });
});
