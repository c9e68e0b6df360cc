import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HOST, listen } from '@dvcqg/tooling/test-server';
import type { Provider } from 'oidc-provider';
import { signInPage, errorPage } from './pages/pages.js';
import { STYLE } from './pages/style.js';
import { TEST_PEOPLE } from './people.js';
import { createProvider, type ProviderOptions } from './provider.js';

const LONGEST_FORM = 2000;
const PATHS = /^\/interaction\/([\w-]{1,100})(\/cancel)?$/;

/** What a local provider is told; the address follows from the port. */
export type IdentityProviderOptions = Omit<ProviderOptions, 'issuer'> & {
  /** `0` takes a free one. */
  readonly port: number;
};

/** A provider that listens. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly close: () => Promise<void>;
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LONGEST_FORM) break;
  }
  return new URLSearchParams(text);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(body);
}

/** The pages on which a person is chosen. */
async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse, [, , cancel]: RegExpExecArray): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return send(response, 200, 'text/html', signInPage(uid));
  const person = cancel === undefined ? (await readForm(request)).get('person') : null;
  const known = TEST_PEOPLE.some(({ id }) => id === person);
  const result = known && person !== null ? { login: { accountId: person } } : { error: 'access_denied', error_description: 'The reader went back' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

function answer(provider: Provider): (request: IncomingMessage, response: ServerResponse) => void {
  const protocol = provider.callback();
  return (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    // The answer to a form is a redirect to other origins, which `form-action` would forbid.
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'");
    response.setHeader('referrer-policy', 'no-referrer');
    const match = PATHS.exec(path);
    if (path === '/style.css') send(response, 200, 'text/css', STYLE);
    else if (match) interact(provider, request, response, match).catch(() => send(response, 400, 'text/html', errorPage('expired')));
    else void protocol(request, response);
  };
}

/** Starts a provider with test people on this machine. Everything is in memory and ends with it. */
export async function startIdentityProvider({ port, ...options }: IdentityProviderOptions): Promise<IdentityProvider> {
  const server = createServer();
  const issuer = `http://${HOST}:${await listen(server, port)}`;
  server.on('request', answer(createProvider({ ...options, issuer })));
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { issuer, close };
}
