import {
  authorizationCodeGrantRequest, getValidatedIdTokenClaims, jwksCache, processAuthorizationCodeResponse, processUserInfoResponse, userInfoRequest, validateApplicationLevelSignature, validateAuthResponse,
  type AuthorizationServer, type Client, type ClientAuth, type JWKSCacheInput,
} from 'oauth4webapi';
import type { RawClaims } from '../claims/identity-of.js';
import { isLoopback, type IssuerConfig } from '../sign-in-config.js';
import { clientAuthentication } from './client-authentication.js';
import { Discovery, requestOptions } from './discovery.js';
import { SignInError, toSignInError } from './failure.js';

/** What one sign-in sends along to recognise its answer. */
export interface AuthorizationRequest {
  readonly state: string;
  readonly nonce: string;
  readonly codeChallenge: string;
  readonly redirectUri: string;
}

/** What came back from the issuer, with what was kept to check it. */
export interface AuthorizationAnswer {
  /** Query of the callback. */
  readonly parameters: URLSearchParams;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
}

/** An account at the issuer. */
export interface Account {
  /** Names the account at this issuer. */
  readonly sub: string;
  readonly claims: RawClaims;
  /** Page where one signs out at the issuer. */
  readonly signOutUrl: string | undefined;
}

/** Speaks OpenID Connect with one issuer. */
export interface RelyingParty {
  /** Reads the client's key. @throws StartError */
  readonly prepare: () => Promise<void>;
  /** Where to send the reader. @throws SignInError */
  readonly authorizationUrl: (request: AuthorizationRequest) => Promise<string>;
  /** Who came back. @throws SignInError */
  readonly account: (answer: AuthorizationAnswer) => Promise<Account>;
}

/** Pages that are opened in the reader's browser: never a script, never unencrypted over a network. */
function pageUrl(value: unknown): URL | undefined {
  if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(value)) ? url : undefined;
}

/** No hint with the ID token is sent: it would put personal data into an address. */
function signOutUrlOf(server: AuthorizationServer, claims: RawClaims, clientId: string): string | undefined {
  const page = pageUrl(server.end_session_endpoint);
  page?.searchParams.set('client_id', clientId);
  // VNeID names its page in the claims.
  return page?.href ?? pageUrl(claims['logoutUri'])?.href;
}

/** Makes the relying party of a configured issuer. It asks the issuer nothing until it is used. */
export function createRelyingParty(config: IssuerConfig, now: () => number): RelyingParty {
  const { url: issuer, clientId, scope, acrValues } = config;
  const client: Client = { client_id: clientId };
  const discovery = new Discovery(issuer, now);
  const keys: JWKSCacheInput = {};
  let authentication: Promise<ClientAuth> | undefined;
  const authenticate = (): Promise<ClientAuth> => (authentication ??= clientAuthentication(config));

  async function authorizationUrl({ state, nonce, codeChallenge, redirectUri }: AuthorizationRequest): Promise<string> {
    const page = pageUrl((await discovery.server()).authorization_endpoint);
    if (!page) throw new SignInError('failed', 'no_authorization_endpoint');
    const parameters = { response_type: 'code', client_id: clientId, redirect_uri: redirectUri, scope, state, nonce, code_challenge: codeChallenge, code_challenge_method: 'S256' };
    for (const [name, value] of Object.entries(parameters)) page.searchParams.set(name, value);
    if (acrValues !== undefined) page.searchParams.set('acr_values', acrValues);
    return page.href;
  }

  async function userInfo(server: AuthorizationServer, sub: string, accessToken: string): Promise<RawClaims> {
    if (server.userinfo_endpoint === undefined) return {};
    const response = await userInfoRequest(server, client, accessToken, requestOptions(issuer));
    return processUserInfoResponse(server, client, sub, response);
  }

  async function account({ parameters, state, nonce, codeVerifier, redirectUri }: AuthorizationAnswer): Promise<Account> {
    const server = await discovery.server();
    const answer = validateAuthResponse(server, client, parameters, state);
    const options = requestOptions(issuer);
    const response = await authorizationCodeGrantRequest(server, client, await authenticate(), answer, redirectUri, codeVerifier, options);
    const tokens = await processAuthorizationCodeResponse(server, client, response, { expectedNonce: nonce, requireIdToken: true });
    await validateApplicationLevelSignature(server, response, { ...requestOptions(issuer), [jwksCache]: keys });
    const idToken = getValidatedIdTokenClaims(tokens);
    if (!idToken) throw new SignInError('failed', 'no_id_token');
    const claims: RawClaims = { ...idToken, ...(await userInfo(server, idToken.sub, tokens.access_token)) };
    return { sub: idToken.sub, claims, signOutUrl: signOutUrlOf(server, claims, clientId) };
  }

  const speaking =
    <Input, Output>(talk: (input: Input) => Promise<Output>): ((input: Input) => Promise<Output>) =>
    (input) =>
      talk(input).catch((error: unknown) => {
        throw toSignInError(error);
      });
  const prepare = async (): Promise<void> => void (await authenticate());
  return { prepare, authorizationUrl: speaking(authorizationUrl), account: speaking(account) };
}
