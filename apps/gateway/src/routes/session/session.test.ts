import type { IdentityProvider } from '@dvcqg/identity-provider';
import type { Problem, Session, SessionEnd, SessionGrant } from '@dvcqg/openapi';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { createLog } from '../../http/log.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { beginSignIn, exchange, landing, newProof, PAGE, signInAs, signInConfig, startTestProvider, visitProvider } from '../../testing/sign-in.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

const MINUTE = 60_000;

describe.each(DATABASES)('signing in over $kind', ({ open }) => {
  let database: TestDatabase;
  let provider: IdentityProvider;
  let gateway: Gateway;
  let other: Gateway;
  let clock = NOW;
  const logged: string[] = [];
  beforeAll(async () => {
    database = await open();
    provider = await startTestProvider();
    const log = createLog('info', { write: (line: string) => void logged.push(line) });
    const make = (): Gateway => testGateway({ db: database.db, config: signInConfig(provider.issuer, { origins: ['https://langson.example'] }), now: () => clock, log });
    [gateway, other] = [make(), make()];
    await gateway.start();
    await other.start();
  });
  afterAll(async () => {
    gateway.stop();
    other.stop();
    await provider.close();
    await database.close();
  });

  const session = async (token: string, method = 'GET', path = '/v1/session', at = gateway): Promise<Response> =>
    at.app.request(path, { method, headers: { authorization: `Bearer ${token}` } });
  const codeFor = async (codeChallenge: string, query: Record<string, string> = {}): Promise<string> => {
    const { hash } = await landing(gateway, await visitProvider(await beginSignIn(gateway, codeChallenge, query), 'citizen-hoa'));
    return /dvc-session=([\w-]+)$/.exec(hash)?.[1] ?? '';
  };

  it('leads to the identity provider and back to the page, whose code opens a session', async () => {
    const { codeVerifier, codeChallenge } = newProof();
    const begun = await beginSignIn(gateway, codeChallenge);
    expect(begun.status).toBe(302);
    const target = new URL(begun.headers.get('location') ?? '');
    expect(target.origin).toBe(provider.issuer);
    expect(target.searchParams.get('code_challenge')).not.toBe(codeChallenge);
    const landed = await landing(gateway, await visitProvider(begun, 'citizen-hoa'));
    expect(landed.href.replace(/#.*/, '')).toBe(PAGE);
    const response = await exchange(gateway, landed.hash.replace('#dvc-session=', ''), codeVerifier);
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.getSetCookie()).toEqual([]);
    const grant = (await response.json()) as SessionGrant;
    expect(grant.session).toMatchObject({
      expiresAt: new Date(NOW + 30 * MINUTE).toISOString(),
      expiresIn: 1800,
      renewableUntil: new Date(NOW + 720 * MINUTE).toISOString(),
      identity: { displayName: 'Nông Thị Hoa', assurance: 2, claims: { identityNumber: '020190000017', birthDate: '1990-05-14', sex: 'female', ethnicGroup: '02', nationality: 'VN' }, roles: [] },
    });
    expect(await (await session(grant.token)).json()).toEqual(grant.session);
  });

  it('tells an officer by roles', async () => {
    expect((await signInAs(gateway, 'officer-thu')).session.identity.roles).toEqual([{ code: 'officer', agencyCode: 'H37.08' }]);
  });

  it('knows the same account at every sign-in, and other accounts apart', async () => {
    const [first, again, another] = [await signInAs(gateway, 'citizen-binh'), await signInAs(other, 'citizen-binh'), await signInAs(gateway, 'citizen-chau')];
    expect(again.session.accountKey).toBe(first.session.accountKey);
    expect(another.session.accountKey).not.toBe(first.session.accountKey);
    expect(again.token).not.toBe(first.token);
  });

  it('goes on when every step meets another gateway of the same database', async () => {
    const { codeVerifier, codeChallenge } = newProof();
    const { hash } = await landing(other, await visitProvider(await beginSignIn(gateway, codeChallenge), 'citizen-hoa'));
    const grant = (await (await exchange(gateway, hash.replace('#dvc-session=', ''), codeVerifier)).json()) as SessionGrant;
    expect((await session(grant.token, 'GET', '/v1/session', other)).status).toBe(200);
    expect((await session(grant.token, 'DELETE', '/v1/session', other)).status).toBe(200);
    expect((await session(grant.token)).status).toBe(401);
  });

  describe('the way back', () => {
    it('keeps the query and the fragment of the page', async () => {
      const { codeChallenge } = newProof();
      const callback = await visitProvider(await beginSignIn(gateway, codeChallenge, { returnTo: `${PAGE}?a=1&b=%C4%90#buoc-2` }), 'citizen-hoa');
      expect((await landing(gateway, callback)).href).toMatch(/\?a=1&b=%C4%90#buoc-2&dvc-session=[\w-]{43}$/);
    });

    it('tells that the reader did not want to', async () => {
      const callback = await visitProvider(await beginSignIn(gateway, newProof().codeChallenge), undefined);
      expect((await landing(gateway, callback)).hash).toBe('#dvc-session-error=cancelled');
    });

    it('in a window of its own tells exactly the origin of the page, with nothing inline, and keeps within its reach', async () => {
      const callback = await visitProvider(await beginSignIn(gateway, newProof().codeChallenge, { display: 'popup', returnTo: 'https://langson.example/dv' }), 'citizen-hoa');
      const response = await gateway.app.request(callback, { headers: { accept: 'text/html', 'accept-language': 'en' } });
      const page = await response.text();
      expect(response.status).toBe(200);
      expect(page).toMatch(/<body data-origin="https:\/\/langson\.example" data-code="[\w-]{43}">/);
      expect(page).toContain('lang="en"');
      expect(page).not.toMatch(/<script>|<style|style=|\son\w+=/);
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(response.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
      expect(response.headers.get('cache-control')).toBe('no-store');
      const script = await gateway.app.request('/v1/session/callback.js');
      expect(script.headers.get('content-type')).toContain('text/javascript');
      expect(await script.text()).toContain('postMessage');
    });

    it.each(['https://evil.example/', 'https://langson.example.evil.example/', 'https://user@langson.example/', 'http://langson.example/', 'javascript:alert(1)', 'https://langson.example:444/', 'data:text/html,x'])(
      'never leads to %s',
      async (returnTo) => {
        const response = await beginSignIn(gateway, newProof().codeChallenge, { returnTo }, { accept: 'text/html' });
        expect(response.status).toBe(400);
        expect(response.headers.get('location')).toBeNull();
        expect(((await response.json()) as Problem).violations?.[0]?.pointer).toBe('/query/returnTo');
      },
    );

    it('leads to pages of this machine only while the gateway itself is only reached here', async () => {
      const query = { returnTo: 'http://127.0.0.1:5173/x' };
      expect((await beginSignIn(gateway, newProof().codeChallenge, query)).status).toBe(302);
      const abroad = testGateway({ db: database.db, config: { ...signInConfig(provider.issuer), publicUrl: 'https://dvc.example' }, now: () => clock });
      expect((await beginSignIn(abroad, newProof().codeChallenge, query)).status).toBe(400);
    });

    it.each([
      ['a state that nobody gave out', 'state=forged&code=x'],
      ['no state', 'code=x'],
      ['nothing', ''],
      ['broken text', '%E0%A4%A&state=%00'],
    ])('with %s is answered in words', async (_, query) => {
      const response = await gateway.app.request(`/v1/session/callback?${query}`, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('đăng nhập lại');
      expect(response.headers.get('location')).toBeNull();
    });

    it('works once, and not with two states', async () => {
      const callback = await visitProvider(await beginSignIn(gateway, newProof().codeChallenge), 'citizen-hoa');
      expect((await gateway.app.request(`${callback}&state=x`)).status).toBe(400);
      expect((await gateway.app.request(callback)).status).toBe(302);
      expect((await gateway.app.request(callback)).status).toBe(400);
    });

    it('with a code of another sign-in comes to nothing', async () => {
      const [mine, theirs] = [await beginSignIn(gateway, newProof().codeChallenge), await beginSignIn(gateway, newProof().codeChallenge)];
      const code = new URLSearchParams((await visitProvider(theirs, 'citizen-binh')).split('?')[1]).get('code') ?? '';
      const callback = (await visitProvider(mine, 'citizen-hoa')).replace(/code=[^&]+/, `code=${code}`);
      expect((await landing(gateway, callback)).hash).toBe('#dvc-session-error=failed');
    });

    it('is over after twenty minutes', async () => {
      const callback = await visitProvider(await beginSignIn(gateway, newProof().codeChallenge), 'citizen-hoa');
      clock += 21 * MINUTE;
      expect((await gateway.app.request(callback)).status).toBe(400);
      clock = NOW;
    });
  });

  describe('the one-time code', () => {
    it('opens nothing for another page, and is used up by its try', async () => {
      const { codeVerifier, codeChallenge } = newProof();
      const code = await codeFor(codeChallenge);
      expect((await exchange(gateway, code, newProof().codeVerifier)).status).toBe(401);
      expect((await exchange(gateway, code, codeVerifier)).status).toBe(401);
    });

    it('works once, also for two at the same time', async () => {
      const { codeVerifier, codeChallenge } = newProof();
      const code = await codeFor(codeChallenge);
      const answers = await Promise.all([exchange(gateway, code, codeVerifier), exchange(other, code, codeVerifier)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 401]);
    });

    it('is too old after two minutes', async () => {
      const { codeVerifier, codeChallenge } = newProof();
      const code = await codeFor(codeChallenge);
      clock += 2 * MINUTE;
      expect((await exchange(gateway, code, codeVerifier)).status).toBe(401);
      clock = NOW;
    });
  });

  describe('the session', () => {
    it('is put off by renewal, never beyond its limit and never back', async () => {
      const { token } = await signInAs(gateway, 'citizen-hoa');
      const renew = async (): Promise<Session> => (await session(token, 'POST', '/v1/session/renewal')).json() as Promise<Session>;
      clock = NOW + 20 * MINUTE;
      expect((await renew()).expiresAt).toBe(new Date(NOW + 50 * MINUTE).toISOString());
      clock = NOW + 5 * MINUTE;
      expect((await renew()).expiresAt).toBe(new Date(NOW + 50 * MINUTE).toISOString());
      for (let at = 40; at < 720; at += 25) {
        clock = NOW + at * MINUTE;
        await renew();
      }
      const last = await renew();
      expect(last.expiresAt).toBe(last.renewableUntil);
      clock = NOW + 720 * MINUTE;
      expect((await session(token, 'POST', '/v1/session/renewal')).status).toBe(401);
      clock = NOW;
    });

    it('is over when it has expired', async () => {
      const { token } = await signInAs(gateway, 'citizen-hoa');
      clock = NOW + 30 * MINUTE;
      const response = await session(token);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      clock = NOW;
    });

    it('ends when the reader says so, and names the page for signing out at the provider without naming the reader', async () => {
      const { token } = await signInAs(gateway, 'citizen-hoa');
      const { signOutUrl } = (await (await session(token, 'DELETE')).json()) as SessionEnd;
      expect(signOutUrl).toBe(`${provider.issuer}/session/end?client_id=dvcqg-gateway`);
      expect((await session(token)).status).toBe(401);
      expect((await session(token, 'DELETE')).status).toBe(401);
    });

    it.each(['', 'Bearer', 'Bearer x', `Bearer ${'A'.repeat(43)}`, `Basic ${'A'.repeat(43)}`])('is not opened by %j', async (authorization) => {
      const headers: Record<string, string> = authorization === '' ? {} : { authorization };
      expect((await gateway.app.request('/v1/session', { headers })).status).toBe(401);
    });
  });

  it('keeps nothing in the database that opens a session, and nothing that has run out', async () => {
    const { codeVerifier, codeChallenge } = newProof();
    const code = await codeFor(codeChallenge);
    await beginSignIn(gateway, codeChallenge);
    const { token } = await signInAs(gateway, 'citizen-hoa');
    const dump = async (): Promise<string> => {
      const tables = ['sign_in_flows', 'session_codes', 'sessions'];
      const rows = await Promise.all(tables.map(async (table) => (await sql`select * from ${sql.table(`dvcqg.${table}`)}`.execute(database.db)).rows));
      return JSON.stringify(rows);
    };
    const text = await dump();
    for (const secret of [code, codeVerifier, token]) expect(text).not.toContain(secret);
    const { createIdentity } = await import('../../identity/create-identity.js');
    const { testConfig } = await import('../../testing/test-gateway.js');
    const { silentLog } = await import('../../http/log.js');
    const later = createIdentity({ db: database.db, config: testConfig(), log: silentLog, now: () => NOW + 721 * MINUTE, publicUrl: () => PAGE, onSignedIn: () => Promise.resolve() });
    expect(await later.store.sweep()).toBeGreaterThan(0);
    expect(await dump()).toBe('[[],[],[]]');
  });

  it('logs nobody: no name, number, code, state or address of a page', () => {
    const text = logged.join('');
    expect(text).toContain('"route":"/v1/session/callback"');
    for (const canary of ['020190000017', 'Hoa', 'dvc-session=', 'langson.example', 'state=', 'citizen-']) expect(text).not.toContain(canary);
  });
});
