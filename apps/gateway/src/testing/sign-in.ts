import { createHash, randomBytes } from 'node:crypto';
import { choosePerson, startIdentityProvider, type IdentityProvider } from '@dvcqg/identity-provider';
import type { SessionGrant } from '@dvcqg/openapi';
import type { Config } from '../config.js';
import type { Gateway } from '../gateway.js';
import type { IssuerConfig, SignInConfig } from '../identity/sign-in-config.js';

/** Origin of the gateway in these tests. */
export const PUBLIC_URL = 'http://localhost:8080';
/** A page that asks to sign in. */
export const PAGE = `${PUBLIC_URL}/ho-so`;

const CLIENT = { clientId: 'dvcqg-gateway', clientSecret: 'a test secret: % & +' } as const;

/** What an issuer's client is in tests. */
export function testIssuer(url: string, changes: Partial<IssuerConfig> = {}): IssuerConfig {
  return { url, ...CLIENT, privateKeyFile: undefined, authentication: 'client_secret_basic', scope: 'openid', acrValues: undefined, rolesClaim: 'roles', ...changes };
}

/** Configuration of a gateway at which one can sign in. */
export function signInConfig(issuer: string, changes: Partial<SignInConfig> = {}): Partial<Config> {
  const identity: SignInConfig = { issuer: testIssuer(issuer), origins: [], sessionMilliseconds: 30 * 60_000, longestSessionMilliseconds: 12 * 3_600_000, ...changes };
  return { publicUrl: PUBLIC_URL, signIn: identity.issuer !== undefined, identity };
}

/** A real provider on a free port, at which the client of `testIssuer` is registered. */
export function startTestProvider(): Promise<IdentityProvider> {
  return startIdentityProvider({ port: 0, ...CLIENT, redirectUris: ['http://localhost/v1/session/callback'] });
}

/** A verifier and its challenge, as a page makes them. */
export function newProof(): { codeVerifier: string; codeChallenge: string } {
  const codeVerifier = randomBytes(32).toString('base64url');
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}

/** Asks the gateway to begin; its answer as it is. */
export async function beginSignIn(gateway: Gateway, codeChallenge: string, query: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Response> {
  return gateway.app.request(`/v1/session/authorization?${new URLSearchParams({ codeChallenge, returnTo: PAGE, ...query }).toString()}`, { headers });
}

/** Path and query of the gateway to which the provider sends the reader back. */
export async function visitProvider(begun: Response, person: string | undefined): Promise<string> {
  const back = new URL(await choosePerson(begun.headers.get('location') ?? '', person));
  return `${back.pathname}${back.search}`;
}

/** Where the gateway sends the reader at last. */
export async function landing(gateway: Gateway, callback: string): Promise<URL> {
  const response = await gateway.app.request(callback, { headers: { accept: 'text/html' } });
  return new URL(response.headers.get('location') ?? '');
}

export function exchange(gateway: Gateway, code: string, codeVerifier: string): Response | Promise<Response> {
  return gateway.app.request('/v1/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code, codeVerifier }) });
}

/** The whole way: who is signed in afterwards, and the token. */
export async function signInAs(gateway: Gateway, person: string): Promise<SessionGrant> {
  const { codeVerifier, codeChallenge } = newProof();
  const callback = await visitProvider(await beginSignIn(gateway, codeChallenge), person);
  const { hash } = await landing(gateway, callback);
  const response = await exchange(gateway, hash.replace('#dvc-session=', ''), codeVerifier);
  if (response.status !== 201) throw new Error(`Signing in was answered ${response.status}`);
  return (await response.json()) as SessionGrant;
}
