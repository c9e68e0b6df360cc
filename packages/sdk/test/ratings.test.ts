import { afterEach, describe, expect, it } from 'vitest';
import { createClient, isApiError } from '../src/index.js';
import { createLightTransport } from '../src/light/index.js';
import { ratingsOf, type Ratings } from '../src/ratings/index.js';
import { html, json, readBody, startServer, type Handler, type TestServer } from './server.js';

const KEY = '5f0c2d6e-3a41-4f0b-8a55-0d6d4f2a9b10';
const DEVICE = 'd'.repeat(43);
const VIEW = { subject: { kind: 'place', title: 'Quầy số 3' }, state: 'changeable', rating: null };
const WISH = { subject: 'place:quay-so-3', level: 'satisfied' } as const;
let server: TestServer | undefined;
afterEach(() => server?.close());

const CLIENTS = [
  ['the client', (baseUrl: string) => ratingsOf(createClient({ baseUrl, locale: () => 'en', token: () => 'mai' }))],
  ['the light transport', (baseUrl: string) => ratingsOf({ transport: createLightTransport({ baseUrl: `${baseUrl}/`, locale: () => 'en', token: () => 'mai' }) })],
] as const;

describe.each(CLIENTS)('ratings through %s', (_name, open) => {
  const through = async (handler: Handler): Promise<Ratings> => {
    server = await startServer(handler);
    return open(server.url);
  };
  const kindOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => (isApiError(error) ? [error.kind, error.status, error.requestId] : error));

  it('are sent under a key, with the device, and again under the same when the answer was lost', async () => {
    const bodies: Promise<string>[] = [];
    const ratings = await through((q, r, count) => {
      bodies.push(readBody(q));
      if (count === 0) r.destroy();
      else json(r, 201, VIEW);
    });
    await expect(ratings.rate(WISH, { idempotencyKey: KEY, device: DEVICE })).resolves.toEqual(VIEW);
    expect(server?.requests.map(({ method, url, headers }) => [method, url, headers['idempotency-key'], headers['rating-device']])).toEqual([['POST', '/v1/ratings', KEY, DEVICE], ['POST', '/v1/ratings', KEY, DEVICE]]);
    expect(server?.requests[1]?.headers).toMatchObject({ authorization: 'Bearer mai', 'accept-language': 'en', 'content-type': 'application/json' });
    expect(server?.requests[1]?.headers).not.toHaveProperty('dossier-secret');
    expect(JSON.parse((await bodies[1]) ?? '')).toEqual(WISH);
  });

  it('are asked for by what is rated, with the secret', async () => {
    const ratings = await through((_q, r) => json(r, 200, VIEW));
    await ratings.get('dossier:H37-261122-0001', { secret: 's'.repeat(43) });
    expect([server?.requests[0]?.url, server?.requests[0]?.headers['dossier-secret']]).toEqual(['/v1/ratings/dossier%3AH37-261122-0001', 's'.repeat(43)]);
  });

  it('are summed up by a query', async () => {
    const ratings = await through((_q, r) => json(r, 200, { items: [] }));
    await ratings.summaries({ by: 'agency', period: '2026-11' });
    expect(server?.requests[0]?.url).toBe('/v1/rating-summaries?by=agency&period=2026-11');
  });

  it.each([[400, 'validation'], [401, 'unauthenticated'], [404, 'not-found'], [409, 'conflict'], [500, 'server']])('a refusal of status %i rejects as %s and is not sent again', async (status, kind) => {
    const ratings = await through((_q, r) => json(r, status, { code: 'x', title: 'x' }));
    expect(await kindOf(ratings.rate(WISH, { idempotencyKey: KEY }))).toEqual([kind, status, 'r-1']);
    expect(server?.requests).toHaveLength(1);
  });

  it('who is told to wait long is told so at once', async () => {
    const ratings = await through((_q, r) => json(r, 429, { code: 'rate_limited', title: 'x' }, { 'retry-after': '3600' }));
    await expect(ratings.rate(WISH, { idempotencyKey: KEY })).rejects.toMatchObject({ kind: 'rate-limited', retryAfter: 3600 });
    expect(server?.requests).toHaveLength(1);
  });

  it('a captive portal is no gateway', async () => {
    const ratings = await through((_q, r) => html(r, 200));
    expect(await kindOf(ratings.get('place:quay-so-3'))).toEqual(['network', 200, undefined]);
  });

  it('can be given up', async () => {
    const ratings = await through(() => undefined);
    const abort = new AbortController();
    const asked = kindOf(ratings.get('place:quay-so-3', { signal: abort.signal }));
    abort.abort();
    expect(await asked).toEqual(['aborted', undefined, undefined]);
  });
});

describe('the light transport', () => {
  it('gives up on a gateway that says nothing', async () => {
    server = await startServer(() => undefined);
    const ratings = ratingsOf({ transport: createLightTransport({ baseUrl: server.url, stallTimeout: 20, totalTimeout: 60 }) });
    await expect(ratings.get('place:quay-so-3')).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('waits as long as it was asked to', async () => {
    server = await startServer((_q, r, count) => (count === 0 ? json(r, 503, { code: 'unavailable', title: 'x' }, { 'retry-after': '0' }) : json(r, 200, VIEW)));
    await expect(ratingsOf({ transport: createLightTransport({ baseUrl: server.url }) }).get('place:quay-so-3')).resolves.toEqual(VIEW);
  });
});
