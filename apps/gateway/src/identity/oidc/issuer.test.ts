import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@dvcqg/openapi';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { createLog } from '../../http/log.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { Instead, startFakeIssuer, type FakeAnswers, type FakeIssuer } from '../../testing/fake-issuer.js';
import { beginSignIn, exchange, landing, newProof, PUBLIC_URL, signInConfig, testIssuer } from '../../testing/sign-in.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';
import type { IssuerConfig } from '../sign-in-config.js';
import { createRelyingParty } from './relying-party.js';

const HTML = new Instead(200, '<!doctype html><title>Captive portal</title>');

describe('an issuer that misbehaves', () => {
  let database: TestDatabase;
  let issuer: FakeIssuer;
  let gateway: Gateway;
  const logged: string[] = [];
  let clock = NOW;
  const newGateway = (changes: Partial<IssuerConfig> = {}): Gateway =>
    testGateway({ db: database.db, config: signInConfig(issuer.url, { issuer: testIssuer(issuer.url, changes) }), now: () => clock, log: createLog('info', { write: (line: string) => void logged.push(line) }) });
  beforeAll(async () => {
    database = await DATABASES[0]!.open();
    issuer = await startFakeIssuer();
    gateway = newGateway();
    await gateway.start();
  });
  afterEach(() => {
    issuer.answers = {};
    clock = NOW;
  });
  afterAll(async () => {
    await gateway.stop();
    await issuer.close();
    await database.close();
  });
  /** A gateway besides, until the test ends. */
  const started = async (changes: Partial<IssuerConfig>): Promise<Gateway> => {
    const other = newGateway(changes);
    onTestFinished(() => other.stop());
    await other.start();
    return other;
  };
  const finish = async (answers: FakeAnswers, at = gateway): Promise<string> => {
    const begun = await beginSignIn(at, newProof().codeChallenge);
    issuer.answers = answers;
    const query = issuer.signIn(begun.headers.get('location') ?? '');
    return (await landing(at, `/v1/session/callback?${query.toString()}`)).hash;
  };

  it('that behaves opens a session with the claims of token and userinfo, and its own page for signing out', async () => {
    const { codeVerifier, codeChallenge } = newProof();
    const query = issuer.signIn((await beginSignIn(gateway, codeChallenge)).headers.get('location') ?? '');
    const { hash } = await landing(gateway, `/v1/session/callback?${query.toString()}`);
    const { token, session } = (await (await exchange(gateway, hash.slice('#dvc-session='.length), codeVerifier)).json()) as { token: string; session: object };
    expect(session).toMatchObject({ identity: { claims: { fullName: 'Nông Thị Hoa', identityNumber: '020190000017' } } });
    const ended = await gateway.app.request('/v1/session', { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
    expect(await ended.json()).toEqual({ signOutUrl: 'https://vneid.example/logout' });
  });

  it.each<[string, FakeAnswers, string]>([
    ['a page of HTML as token', { token: () => HTML }, 'unavailable'],
    ['an empty answer', { token: () => new Instead(200, '', { 'content-type': 'application/json' }) }, 'unavailable'],
    ['a fault', { token: () => new Instead(500, 'oops') }, 'unavailable'],
    ['a code that it does not know', { token: () => new Instead(400, '{"error":"invalid_grant"}', { 'content-type': 'application/json' }) }, 'failed'],
    ['that it is busy', { token: () => new Instead(503, '{"error":"temporarily_unavailable"}', { 'content-type': 'application/json' }) }, 'unavailable'],
    ['no ID token', { token: ({ access_token, token_type }) => ({ access_token, token_type }) }, 'failed'],
    ['an ID token for another nonce', { idToken: (claims) => ({ ...claims, nonce: 'x' }) }, 'failed'],
    ['an ID token for another client', { idToken: (claims) => ({ ...claims, aud: 'x' }) }, 'failed'],
    ['an ID token of another issuer', { idToken: (claims) => ({ ...claims, iss: 'https://evil.example' }) }, 'failed'],
    ['an ID token of yesterday', { idToken: (claims) => ({ ...claims, exp: 1 }) }, 'failed'],
    ['an ID token that somebody else signed', { foreignKey: true }, 'failed'],
    ['userinfo of somebody else', { userInfo: (claims) => ({ ...claims, sub: 'person-2' }) }, 'failed'],
    ['userinfo as HTML', { userInfo: () => HTML }, 'unavailable'],
  ])('with %s leads back with an error', async (_, answers, failure) => {
    expect(await finish(answers)).toBe(`#dvc-session-error=${failure}`);
  });

  it.each<[string, FakeAnswers]>([
    ['HTML', { discovery: () => HTML }],
    ['a fault', { discovery: () => new Instead(502, 'Bad gateway') }],
    ['an empty object', { discovery: () => ({}) }],
    ['another issuer', { discovery: (document) => ({ ...document, issuer: 'https://evil.example' }) }],
    ['no address to go to', { discovery: ({ authorization_endpoint: _, ...document }) => document }],
    ['an address that is a script', { discovery: (document) => ({ ...document, authorization_endpoint: 'javascript:alert(1)' }) }],
  ])('that describes itself by %s is away: 503 for programs, the page again for browsers', async (_, answers) => {
    issuer.answers = answers;
    const fresh = newGateway();
    const { codeChallenge } = newProof();
    const response = await beginSignIn(fresh, codeChallenge);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('10');
    expect(((await response.json()) as Problem).code).toBe('unavailable');
    const led = await beginSignIn(fresh, codeChallenge, {}, { accept: 'text/html,*/*;q=0.8' });
    expect(led.status).toBe(302);
    expect(led.headers.get('location')).toMatch(/#dvc-session-error=(unavailable|failed)$/);
  });

  it('that is not there is away, and tells a window of its own so', async () => {
    const away = testGateway({ db: database.db, config: signInConfig('http://127.0.0.1:9') });
    expect((await beginSignIn(away, newProof().codeChallenge)).status).toBe(503);
    const popup = await beginSignIn(away, newProof().codeChallenge, { display: 'popup' }, { accept: 'text/html' });
    expect(await popup.text()).toContain('data-error="unavailable"');
  });

  it('is asked for its description once an hour, and not missed while it is away', async () => {
    const fresh = newGateway();
    const before = issuer.discoveries();
    await Promise.all(Array.from({ length: 5 }, () => beginSignIn(fresh, newProof().codeChallenge)));
    expect(issuer.discoveries()).toBe(before + 1);
    clock = NOW + 3_600_001;
    issuer.answers = { discovery: () => HTML };
    expect((await beginSignIn(fresh, newProof().codeChallenge)).status).toBe(302);
    expect(issuer.discoveries()).toBe(before + 2);
  });

  it('names errors in codes of its own; only known words reach the log', async () => {
    const begun = await beginSignIn(gateway, newProof().codeChallenge);
    const { searchParams } = new URL(begun.headers.get('location') ?? '');
    const query = new URLSearchParams({ state: searchParams.get('state') ?? '', error: 'Canary 020190000017', error_description: 'Nguyễn Văn Canary' });
    expect((await landing(gateway, `/v1/session/callback?${query.toString()}`)).hash).toBe('#dvc-session-error=failed');
    expect(logged.join('')).toContain('"reason":"invalid_grant"');
    expect(logged.join('')).not.toMatch(/Canary|020190000017/);
  });

  it('is told who the client is in the registered way', async () => {
    await finish({});
    expect(issuer.lastToken().headers.authorization).toMatch(/^Basic /);
    expect(issuer.lastToken().form.get('redirect_uri')).toBe(`${PUBLIC_URL}/v1/session/callback`);
    await finish({}, await started({ authentication: 'client_secret_post' }));
    expect(issuer.lastToken().form.get('client_secret')).toBe('a test secret: % & +');
    await finish({}, await started({ authentication: 'none' }));
    expect([issuer.lastToken().headers.authorization, issuer.lastToken().form.get('client_id')]).toEqual([undefined, 'dvcqg-gateway']);
  });

  it.each(['ec', 'rsa'] as const)('is shown a signature of a private key (%s)', async (type) => {
    const directory = mkdtempSync(join(tmpdir(), 'oidc-key-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const { privateKey } = type === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });
    const privateKeyFile = join(directory, 'key.pem');
    writeFileSync(privateKeyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect(await finish({}, await started({ authentication: 'private_key_jwt', privateKeyFile }))).toMatch(/^#dvc-session=/);
    expect(issuer.lastToken().form.get('client_assertion')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it('is not even asked when the private key cannot be read: the gateway does not start', async () => {
    const party = createRelyingParty(testIssuer(issuer.url, { authentication: 'private_key_jwt', privateKeyFile: '/nonexistent' }), () => NOW);
    await expect(party.prepare()).rejects.toThrow('OIDC_PRIVATE_KEY_FILE');
  });
});

describe('without an issuer', () => {
  it('one cannot sign in', async () => {
    const database = await DATABASES[0]!.open();
    onTestFinished(() => database.close());
    const gateway = testGateway({ db: database.db, config: signInConfig('', { issuer: undefined }) });
    expect((await beginSignIn(gateway, newProof().codeChallenge)).status).toBe(404);
    expect((await gateway.app.request('/v1/session/callback?state=x')).status).toBe(404);
  });
});
