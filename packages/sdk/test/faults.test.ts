import { afterEach, describe, expect, it } from 'vitest';
import { createClient, isApiError, type ApiError, type Client, type ErrorKind } from '../src/index.js';
import { html, json, startServer, type Handler, type TestServer } from './server.js';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const client = async (handler: Handler, options: Partial<Parameters<typeof createClient>[0]> = {}): Promise<Client> => {
  server = await startServer(handler);
  return createClient({ baseUrl: server.url, retries: 0, ...options });
};

const failure = async (call: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isApiError(error)) throw new Error(`Expected an ApiError, got ${String(error)}`);
  return error;
};

const problem = (code: string, status: number) => ({ type: `/problems/${code}`, title: code, status, code, requestId: 'r-2' });

describe('an answer that is not a success', () => {
  const cases: [string, Handler, ErrorKind, number | undefined][] = [
    ["a captive portal's page with 200", (_q, r) => html(r, 200), 'network', 200],
    ['a captive portal that demands a sign-in (511)', (_q, r) => html(r, 511), 'network', 511],
    ['an empty 204', (_q, r) => void r.writeHead(204).end(), 'network', 204],
    ['a 304 that nobody asked for', (_q, r) => void r.writeHead(304).end(), 'network', 304],
    ['null', (_q, r) => json(r, 200, null), 'network', 200],
    ['null as JSON with a broken end', (_q, r) => void r.writeHead(200, { 'content-type': 'application/json' }).end('null}'), 'network', 200],
    ["a proxy's 502 page", (_q, r) => html(r, 502), 'server', 502],
    ["a proxy's 504 page", (_q, r) => html(r, 504), 'server', 504],
    ["a firewall's 403 page", (_q, r) => html(r, 403), 'forbidden', 403],
    ['a redirect to a sign-in page', (q, r) => (q.url === '/login' ? html(r, 200) : void r.writeHead(302, { location: '/login' }).end()), 'network', 200],
    ['JSON cut short with a matching length', (_q, r) => void r.writeHead(200, { 'content-type': 'application/json' }).end('{"items":['), 'network', 200],
    ['an empty body that claims to be JSON', (_q, r) => void r.writeHead(200, { 'content-type': 'application/json' }).end(), 'network', 200],
    ['an error that claims to be JSON and is not', (_q, r) => void r.writeHead(500, { 'content-type': 'application/json' }).end('<html>'), 'server', 500],
    ['a problem 400', (_q, r) => json(r, 400, problem('validation_failed', 400)), 'validation', 400],
    ['a problem 401', (_q, r) => json(r, 401, problem('unauthenticated', 401)), 'unauthenticated', 401],
    ['a problem 404', (_q, r) => json(r, 404, problem('not_found', 404)), 'not-found', 404],
    ['a problem 409', (_q, r) => json(r, 409, problem('conflict', 409)), 'conflict', 409],
    ['a problem 429', (_q, r) => json(r, 429, problem('rate_limited', 429)), 'rate-limited', 429],
    ['a problem 500', (_q, r) => json(r, 500, problem('internal_error', 500)), 'server', 500],
    ['null in place of a problem', (_q, r) => json(r, 500, null), 'server', 500],
  ];
  it.each(cases)('%s is an ApiError of the right kind', async (_name, handler, kind, status) => {
    const error = await failure((await client(handler)).services.list({ q: 'khai sinh' }));
    expect({ kind: error.kind, status: error.status }).toEqual({ kind, status });
  });

  it('keeps the problem, the request id and the time to wait, and no address or body in its message', async () => {
    const sdk = await client((_q, r) => json(r, 429, problem('rate_limited', 429), { 'retry-after': '7' }));
    const error = await failure(sdk.services.list({ q: 'bí mật' }));
    expect(error).toMatchObject({ requestId: 'r-1', retryAfter: 7, problem: { code: 'rate_limited' }, message: 'rate-limited (429)' });
  });
});

describe('a connection that fails', () => {
  it('is a network error when nobody listens', async () => {
    const sdk = createClient({ baseUrl: 'http://127.0.0.1:9', retries: 0 });
    expect((await failure(sdk.portal.get())).kind).toBe('network');
  });

  it('is a network error when the body is cut below its announced length', async () => {
    const sdk = await client((_q, r) => {
      r.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"items":[');
      setImmediate(() => r.destroy());
    });
    expect((await failure(sdk.services.list())).kind).toBe('network');
  });

  it('is a time-out when no answer begins', async () => {
    const sdk = await client(() => undefined, { stallTimeout: 50 });
    expect((await failure(sdk.services.list())).kind).toBe('timeout');
  });

  it('is a time-out when the body stops coming', async () => {
    const sdk = await client((_q, r) => void r.writeHead(200, { 'content-type': 'application/json' }).write('{'), { stallTimeout: 50 });
    expect((await failure(sdk.services.list())).kind).toBe('timeout');
  });

  it('is no time-out while bytes keep coming, however slowly', async () => {
    const body = JSON.stringify({ items: [], total: 0, nextCursor: null, padding: 'x'.repeat(20) });
    const sdk = await client(
      (_q, r) => {
        r.writeHead(200, { 'content-type': 'application/json' });
        let sent = 0;
        const timer = setInterval(() => {
          r.write(body[sent++]);
          if (sent === body.length) {
            clearInterval(timer);
            r.end();
          }
        }, 5);
      },
      { stallTimeout: 200 },
    );
    expect((await sdk.services.list()).total).toBe(0);
  });

  it('ends when the total time is used up, whatever is left of the retries', async () => {
    const sdk = await client(() => undefined, { stallTimeout: 40, totalTimeout: 100, retries: 50 });
    expect((await failure(sdk.services.list())).kind).toBe('timeout');
    expect(server?.requests.length).toBeLessThan(4);
  });
});

describe('trying again', () => {
  it('repeats a read after a cut, a 502 page and a 503, and then answers', async () => {
    const faults: Handler[] = [(_q, r) => void r.destroy(), (_q, r) => html(r, 502), (_q, r) => json(r, 503, problem('unavailable', 503), { 'retry-after': '0' })];
    const sdk = await client((q, r, count) => (faults[count] ?? ((_q, ok) => json(ok, 200, { items: [], total: 3, nextCursor: null })))(q, r, count), { retries: 3 });
    expect((await sdk.services.list()).total).toBe(3);
    expect(server?.requests).toHaveLength(4);
  });

  it.each([400, 401, 403, 404, 409, 500])('does not repeat a %i', async (status) => {
    const sdk = await client((_q, r) => json(r, status, problem('x', status)), { retries: 2 });
    await failure(sdk.services.list());
    expect(server?.requests).toHaveLength(1);
  });

  it('does not keep a caller waiting for a long Retry-After', async () => {
    const sdk = await client((_q, r) => json(r, 429, problem('rate_limited', 429), { 'retry-after': '60' }), { retries: 2 });
    expect((await failure(sdk.services.list())).retryAfter).toBe(60);
    expect(server?.requests).toHaveLength(1);
  });
});

describe('a caller who gives up', () => {
  it('gets "aborted" before the request is sent', async () => {
    const sdk = await client((_q, r) => json(r, 200, {}));
    expect((await failure(sdk.services.list({}, { signal: AbortSignal.abort() }))).kind).toBe('aborted');
    expect(server?.requests).toHaveLength(0);
  });

  it('gets "aborted" while waiting', async () => {
    const controller = new AbortController();
    const sdk = await client(() => controller.abort());
    expect((await failure(sdk.services.list({}, { signal: controller.signal }))).kind).toBe('aborted');
  });

  it('gets "aborted" between two tries', async () => {
    const controller = new AbortController();
    const sdk = await client(
      (_q, r) => {
        html(r, 502);
        setTimeout(() => controller.abort(), 20);
      },
      { retries: 5 },
    );
    expect((await failure(sdk.services.list({}, { signal: controller.signal }))).kind).toBe('aborted');
    expect(server?.requests).toHaveLength(1);
  });
});
