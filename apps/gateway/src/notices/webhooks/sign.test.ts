import { createHmac, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { parseSigningKey, publicKeyOf, type SigningKey, webhookSignature } from './sign.js';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const key = (text: string): SigningKey => {
  const parsed = parseSigningKey(text);
  if (!parsed) throw new Error('No key');
  return parsed;
};

describe('signatures of webhooks', () => {
  const body = JSON.stringify({ type: 'dossier.accepted', data: { service: { name: 'Cấp giấy phép lái xe – Đổi' } } });
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = (signature: string): Record<string, string> => ({ 'webhook-id': 'msg_1', 'webhook-timestamp': String(timestamp), 'webhook-signature': signature });

  it('are taken by the reference library, by the old secret and by the new one', () => {
    const other = `whsec_${Buffer.alloc(24, 9).toString('base64')}`;
    const signature = webhookSignature([key(SECRET), key(other)], { id: 'msg_1', timestamp, body });
    for (const secret of [SECRET, other]) expect(new Webhook(secret).verify(body, headers(signature))).toMatchObject({ type: 'dossier.accepted' });
    expect(() => new Webhook(`whsec_${Buffer.alloc(32, 8).toString('base64')}`).verify(body, headers(signature))).toThrow();
    expect(() => new Webhook(SECRET).verify(body.replace('accepted', 'returned'), headers(signature))).toThrow();
  });

  it('agree with the signature that the specification shows how to make', () => {
    const expected = createHmac('sha256', Buffer.alloc(32, 7)).update(`msg_1.1674087231.${body}`).digest('base64');
    expect(webhookSignature([key(SECRET)], { id: 'msg_1', timestamp: 1_674_087_231, body })).toBe(`v1,${expected}`);
  });

  it('of Ed25519 are verified with the public key alone, from the seed as from both halves', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const { d = '', x = '' } = privateKey.export({ format: 'jwk' });
    const [seed, point] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')];
    for (const secret of [seed, Buffer.concat([seed, point])]) {
      const signing = key(`whsk_${secret.toString('base64')}`);
      expect(publicKeyOf(signing)).toBe(`whpk_${point.toString('base64')}`);
      const [version, signature = ''] = webhookSignature([signing], { id: 'msg_1', timestamp, body }).split(',');
      expect(version).toBe('v1a');
      const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
      expect(verify(null, Buffer.from(`msg_1.${timestamp}.${body}`), publicKey, Buffer.from(signature, 'base64'))).toBe(true);
    }
  });

  it.each([
    ['', 'whsec_'],
    ['too short', `whsec_${Buffer.alloc(23).toString('base64')}`],
    ['too long', `whsec_${Buffer.alloc(65).toString('base64')}`],
    ['no base64', 'whsec_####'],
    ['a public key', `whpk_${Buffer.alloc(32).toString('base64')}`],
    ['half an Ed25519 key', `whsk_${Buffer.alloc(31).toString('base64')}`],
    ['halves that do not belong together', `whsk_${Buffer.alloc(64, 3).toString('base64')}`],
  ])('are not made with %s', (_why, text) => {
    expect(parseSigningKey(text)).toBeUndefined();
  });
});
