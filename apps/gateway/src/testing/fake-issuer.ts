import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test issuer answers; anything may be replaced to misbehave. */
export interface FakeAnswers {
  readonly discovery?: (document: Record<string, unknown>) => unknown;
  /** Changes the claims of the ID token. */
  readonly idToken?: (claims: Record<string, unknown>) => Record<string, unknown>;
  readonly token?: (body: Record<string, unknown>) => unknown;
  readonly userInfo?: (claims: Record<string, unknown>) => unknown;
  /** Signs with a key that is not published. */
  readonly foreignKey?: boolean;
}

/** A page, a status, or silence in place of JSON. */
export class Instead {
  readonly status: number;
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  /** Without a body the answer never comes. */
  constructor(status: number, body?: string, headers: Readonly<Record<string, string>> = { 'content-type': 'text/html' }) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** A listening test issuer. */
export interface FakeIssuer {
  readonly url: string;
  /** What the token endpoint was sent last. */
  readonly lastToken: () => { readonly headers: IncomingHttpHeaders; readonly form: URLSearchParams };
  /** How often it was asked for its description. */
  readonly discoveries: () => number;
  /** Remembers the nonce of an authorization address, as an issuer does, and gives the callback query. */
  readonly signIn: (authorizationUrl: string) => URLSearchParams;
  answers: FakeAnswers;
  readonly close: () => Promise<void>;
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function signedToken(claims: object, key: KeyObject): string {
  const body = `${base64url({ alg: 'ES256', kid: 'one' })}.${base64url(claims)}`;
  return `${body}.${sign('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

function send(response: ServerResponse, value: unknown): void {
  if (!(value instanceof Instead)) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  } else if (value.body !== undefined) response.writeHead(value.status, value.headers).end(value.body);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An issuer without any page, which can be told to answer wrongly in every way. */
export async function startFakeIssuer(): Promise<FakeIssuer> {
  const [own, foreign] = [generateKeyPairSync('ec', { namedCurve: 'P-256' }), generateKeyPairSync('ec', { namedCurve: 'P-256' })];
  const server = createServer();
  const url = await listen(server);
  let [nonce, discoveries] = ['', 0];
  let lastToken = { headers: {} as IncomingHttpHeaders, form: new URLSearchParams() };
  const issuer: FakeIssuer = {
    url,
    answers: {},
    lastToken: () => lastToken,
    discoveries: () => discoveries,
    signIn: (authorizationUrl) => {
      const { searchParams } = new URL(authorizationUrl);
      nonce = searchParams.get('nonce') ?? '';
      return new URLSearchParams({ code: 'from-the-issuer', state: searchParams.get('state') ?? '' });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const idToken = (): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: url, sub: 'person-1', aud: 'dvcqg-gateway', iat: now, exp: now + 60, nonce, HoVaTen: 'Nông Thị Hoa' };
    return signedToken(issuer.answers.idToken?.(claims) ?? claims, issuer.answers.foreignKey === true ? foreign.privateKey : own.privateKey);
  };
  const description = { issuer: url, authorization_endpoint: `${url}/authorize`, token_endpoint: `${url}/token`, userinfo_endpoint: `${url}/userinfo`, jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['ES256'] };
  const paths: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => {
      discoveries += 1;
      return issuer.answers.discovery ? issuer.answers.discovery(description) : description;
    },
    '/token': () => {
      const body = { access_token: createHash('sha256').update(nonce).digest('hex'), token_type: 'Bearer', expires_in: 60, id_token: idToken() };
      return issuer.answers.token ? issuer.answers.token(body) : body;
    },
    '/userinfo': () => {
      const claims = { sub: 'person-1', SoDinhDanh: '020190000017', logoutUri: 'https://vneid.example/logout' };
      return issuer.answers.userInfo ? issuer.answers.userInfo(claims) : claims;
    },
    '/keys': () => ({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256', use: 'sig' }] }),
  };
  server.on('request', (request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      if (request.url === '/token') lastToken = { headers: request.headers, form: new URLSearchParams(text) };
      send(response, paths[request.url ?? '']?.() ?? new Instead(404, ''));
    });
  });
  return issuer;
}
