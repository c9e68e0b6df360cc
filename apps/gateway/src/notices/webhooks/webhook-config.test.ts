import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config.js';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const ENDPOINT = { name: 'ioc', url: 'https://ioc.langson.gov.vn/hooks', secrets: [SECRET] };
const read = (webhooks: unknown, more: Record<string, string> = {}): ReturnType<typeof readConfig> =>
  readConfig({ WEBHOOKS: typeof webhooks === 'string' ? webhooks : JSON.stringify(webhooks), ...more }, { dataDirectory: '/data', siteDirectory: undefined });

describe('configuration of webhooks', () => {
  it('is none when nothing is said', () => {
    expect(read('').notices).toMatchObject({ endpoints: [], mail: undefined });
  });

  it('reads endpoints with what they want to hear of', () => {
    const [endpoint] = read([{ ...ENDPOINT, events: ['accepted', 'returned'], agencies: ['H37.08'] }]).notices.endpoints;
    expect(endpoint).toMatchObject({ name: 'ioc', agencies: ['H37.08'] });
    expect([...(endpoint?.events ?? [])]).toEqual(['accepted', 'returned']);
  });

  it('reads them from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dvcqg-webhooks-'));
    try {
      writeFileSync(join(folder, 'webhooks.json'), JSON.stringify([ENDPOINT]));
      expect(read(join(folder, 'webhooks.json')).notices.endpoints).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('takes http for private networks', () => {
    expect(read([{ ...ENDPOINT, url: 'http://10.20.1.1/hooks' }], { WEBHOOK_PRIVATE_NETWORKS: '10.20.0.0/16' }).notices.endpoints).toHaveLength(1);
  });

  it.each<[string, unknown, Record<string, string>?]>([
    ['what is no list', '{}'],
    ['a file that is not there', '/nowhere/webhooks.json'],
    ['what is no endpoint', [1]],
    ['an endpoint without a name', [{ ...ENDPOINT, name: undefined }]],
    ['a name with a full stop', [{ ...ENDPOINT, name: 'a.b' }]],
    ['an address without https', [{ ...ENDPOINT, url: 'http://ioc.langson.gov.vn/' }]],
    ['an address with a password', [{ ...ENDPOINT, url: 'https://me:canary@ioc.langson.gov.vn/' }]],
    ['another scheme', [{ ...ENDPOINT, url: 'file:///etc/passwd' }]],
    ['no secret', [{ ...ENDPOINT, secrets: [] }]],
    ['a secret that is too short', [{ ...ENDPOINT, secrets: ['whsec_canary'] }]],
    ['an unknown type', [{ ...ENDPOINT, events: ['exploded'] }]],
    ['an unknown setting', [{ ...ENDPOINT, colour: 'red' }]],
    ['two of one name', [ENDPOINT, ENDPOINT]],
    ['networks that are none', [ENDPOINT], { WEBHOOK_PRIVATE_NETWORKS: 'intranet' }],
  ])('refuses %s, and repeats no secret', (_what, webhooks, more) => {
    const wrong = (): unknown => read(webhooks, more);
    expect(wrong).toThrow(/WEBHOOK/);
    expect(wrong).not.toThrow(/canary/);
  });
});
