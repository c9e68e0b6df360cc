import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choosePerson } from './choose-person.js';
import { TEST_PEOPLE } from './people.js';
import { startIdentityProvider, type IdentityProvider } from './server.js';

const REDIRECT = 'http://localhost:4711/v1/session/callback';
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

describe('the test identity provider', () => {
  let provider: IdentityProvider;
  beforeAll(async () => {
    provider = await startIdentityProvider({ port: 0, clientId: 'gateway', clientSecret: 'secret', redirectUris: ['http://localhost/v1/session/callback'] });
  });
  afterAll(() => provider.close());
  const authorization = (changes: Record<string, string> = {}): string => {
    const query = { response_type: 'code', client_id: 'gateway', redirect_uri: REDIRECT, scope: 'openid', state: 'st', nonce: 'no', code_challenge: CHALLENGE, code_challenge_method: 'S256', ...changes };
    return `${provider.issuer}/auth?${new URLSearchParams(query).toString()}`;
  };

  it('leads back to any port of this machine with a code and the state', async () => {
    const back = new URL(await choosePerson(authorization(), 'citizen-hoa'));
    expect(back.href).toMatch(/^http:\/\/localhost:4711\/v1\/session\/callback\?/);
    expect(back.searchParams.get('code')).toMatch(/^[\w-]{20,}$/);
    expect(back.searchParams.get('state')).toBe('st');
  });

  it('leads back with access_denied when the reader goes back, or says to be nobody it knows', async () => {
    for (const person of [undefined, 'nobody']) {
      expect(new URL(await choosePerson(authorization(), person)).searchParams.get('error')).toBe('access_denied');
    }
  });

  it('sends nobody to an address that is not registered', async () => {
    for (const redirect of ['https://evil.example/v1/session/callback', 'http://localhost:4711/elsewhere']) {
      const response = await fetch(authorization({ redirect_uri: redirect }), { redirect: 'manual', headers: { accept: 'text/html' } });
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
    }
  });

  it('asks for PKCE', async () => {
    const url = new URL(authorization());
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.headers.get('location')).toContain('error=invalid_request');
  });

  it('lists everybody on a page that says it is a test system, without script or inline style', async () => {
    const first = await fetch(authorization(), { redirect: 'manual' });
    const cookie = first.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
    const page = await fetch(new URL(first.headers.get('location') ?? '', provider.issuer), { headers: { cookie } });
    const html = await page.text();
    for (const { name } of TEST_PEOPLE) expect(html).toContain(name);
    expect(html).toContain('Hệ thống thử nghiệm');
    expect(html).not.toMatch(/<script|style=|<style/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('answers an interaction that nobody began in words', async () => {
    const response = await fetch(`${provider.issuer}/interaction/unknown`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('đã quá hạn');
  });
});
