import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { parseAnswers, type RawAnswer, sendRaw } from '../testing/raw-http.js';
import { testGateway } from '../testing/test-gateway.js';
import { compileContract } from './contract.js';
import { createGatewayServer } from './server.js';

const isProblem = compileContract().get('getService')?.responses.get(404);
const HOST = 'Host: localhost\r\n';
const GET = `GET /v1/sectors HTTP/1.1\r\n${HOST}`;

describe('HTTP server', () => {
  let database: TestDatabase;
  let gateway: Gateway;
  let server: Server;
  let port: number;
  const faults: unknown[] = [];
  beforeAll(async () => {
    const [kind] = DATABASES;
    if (!kind) throw new Error('There is always PGlite');
    database = await kind.open();
    const log = { request: () => undefined, event: () => undefined, fault: (error: unknown) => faults.push(error), flush: () => undefined };
    gateway = testGateway({ db: database.db, log });
    await gateway.start();
    const timeouts = { headers: 300, request: 300, keepAlive: 1000, checkEvery: 50 };
    server = createGatewayServer({ app: gateway.app, log, lifecycle: gateway.lifecycle, timeouts });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(async () => {
    gateway.catalogue.stop();
    server.closeAllConnections();
    server.close();
    await database.close();
  });
  const send = async (bytes: string | Uint8Array, milliseconds?: number): Promise<RawAnswer[]> => parseAnswers(await sendRaw(port, bytes, milliseconds));
  const expectProblem = (answer: RawAnswer | undefined, status: number): void => {
    expect(answer?.status).toBe(status);
    expect(answer?.headers['content-type']).toBe('application/problem+json');
    const problem: unknown = JSON.parse(answer?.body ?? '');
    expect(isProblem?.(problem), JSON.stringify(isProblem?.errors)).toBe(true);
    expect(problem).toMatchObject({ status, requestId: answer?.headers['x-request-id'] });
  };

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['TLS on the plain port', Buffer.from('16030100c8010000c40303', 'hex'), 400],
    ['an unknown method', `BREW /v1/sectors HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['HTTP/2 without negotiation', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['an unknown version', `GET /v1/sectors HTTP/9.9\r\n${HOST}\r\n`, 400],
    ['a header without colon', `${GET}Broken\r\n\r\n`, 400],
    ['NUL in a header', `${GET}X: a\0b\r\n\r\n`, 400],
    ['a space before the colon', `${GET}X : y\r\n\r\n`, 400],
    ['no Host', 'GET /v1/sectors HTTP/1.1\r\n\r\n', 400],
    ['two Hosts', `${GET}Host: other\r\n\r\n`, 400],
    ['an empty Host', 'GET /v1/sectors HTTP/1.1\r\nHost:\r\n\r\n', 400],
    ['an absurd Host', 'GET /v1/sectors HTTP/1.1\r\nHost: a b/<>?#@:99999999\r\n\r\n', 400],
    ['a Host of 300 letters', `GET /v1/sectors HTTP/1.1\r\nHost: ${'a'.repeat(300)}\r\n\r\n`, 400],
    ['an absolute address with an impossible port', `GET https://x:99999/ HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['an absolute address with half an IPv6 host', `GET http://[::1/v1/sectors HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['a Host with an impossible port', 'GET /v1/sectors HTTP/1.1\r\nHost: x:99999\r\n\r\n', 400],
    ['a path without slash', `GET v1/sectors HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['a raw NUL in the path', `GET /v1/\0 HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['raw UTF-8 in the path', Buffer.from(`GET /v1/services?q=đất HTTP/1.1\r\n${HOST}\r\n`), 400],
    ['a backslash in the path', `GET /v1\\sectors HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['an address of 10 kB', `GET /${'a'.repeat(10_000)} HTTP/1.1\r\n${HOST}\r\n`, 414],
    ['an address of 100 kB', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n${HOST}\r\n`, 414],
    ['an address of 1 MB', `GET /${'a'.repeat(1_000_000)} HTTP/1.1\r\n${HOST}\r\n`, 431],
    ['a header of 20 kB', `${GET}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['a header of 400 kB', `${GET}X: ${'a'.repeat(400_000)}\r\n\r\n`, 431],
    ['a thousand headers', `${GET}${Array.from({ length: 1000 }, (_, n) => `X-Header-Number-${n}: a\r\n`).join('')}\r\n`, 431],
    ['a body on GET', `${GET}Content-Length: 5\r\n\r\nhello`, 400],
    ['a chunked body on GET', `${GET}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`, 400],
    ['both lengths of a body', `POST /v1/sectors HTTP/1.1\r\n${HOST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['two lengths of a body', `POST /v1/sectors HTTP/1.1\r\n${HOST}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`, 400],
    ['a negative length', `POST /v1/sectors HTTP/1.1\r\n${HOST}Content-Length: -1\r\n\r\n`, 400],
    ['an unknown expectation', `${GET}Expect: miracle\r\n\r\n`, 417],
    ['TRACE', `TRACE /v1/sectors HTTP/1.1\r\n${HOST}\r\n`, 405],
    ['CONNECT', `CONNECT example.org:443 HTTP/1.1\r\n${HOST}\r\n`, 405],
  ])('answers %s with a problem and closes', async (_what, bytes, status) => {
    const answers = await send(bytes);
    expect(answers).toHaveLength(1);
    expectProblem(answers[0], status);
    expect(answers[0]?.headers['connection']).toBe('close');
  });

  it('answers a request that never ends with 408', async () => {
    expectProblem((await send('GET /v1/sectors HTTP/1.1\r\nHost: local', 2000))[0], 408);
  });

  it('answers a bad chunk after the answer of the request before it', async () => {
    const bytes = `${GET}\r\nPOST /v1/sectors HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`;
    const [first, second] = await send(bytes);
    expect(first?.status).toBe(200);
    expect(second?.status).toBe(405);
  });

  it('answers pipelined requests in their order, then the broken one', async () => {
    const bytes = `${GET}\r\nGET /v1/nothing HTTP/1.1\r\n${HOST}\r\n${GET}\r\nnonsense\r\n\r\n`;
    expect((await send(bytes)).map(({ status }) => status)).toEqual([200, 404, 200, 400]);
  });

  it('never takes the body of one request for the next one', async () => {
    const smuggled = `GET /v1/health HTTP/1.1\r\n${HOST}\r\n`;
    const answers = await send(`${GET}Content-Length: ${smuggled.length}\r\n\r\n${smuggled}`);
    expect(answers.map(({ status }) => status)).toEqual([400]);
  });

  it.each([
    ['HTTP/1.0 without Host', 'GET /v1/sectors HTTP/1.0\r\n\r\n', 200],
    ['an absolute address', `GET http://localhost/v1/sectors HTTP/1.1\r\n${HOST}\r\n`, 200],
    ['an upgrade that it does not know', `${GET}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`, 200],
    ['Expect: 100-continue', `${GET}Expect: 100-continue\r\n\r\n`, 200],
    ['OPTIONS *', `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`, 204],
    ['an IPv6 Host', 'GET /v1/sectors HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n', 200],
    ['dots in the path', `GET /v1/x/../sectors HTTP/1.1\r\n${HOST}\r\n`, 200],
    ['broken percent-encoding', `GET /v1/%zz HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['two slashes', `GET //v1/sectors HTTP/1.1\r\n${HOST}\r\n`, 404],
    ['a POST with a body', `POST /v1/sectors HTTP/1.1\r\n${HOST}Content-Length: 5\r\n\r\nhello`, 405],
  ])('takes %s', async (_what, bytes, status) => {
    expect((await send(bytes))[0]?.status).toBe(status);
  });

  it('closes the connection after each answer while it stops', async () => {
    const other = testGateway({ db: database.db });
    other.lifecycle.stopping();
    const stopping = createGatewayServer({ app: other.app, log: { request: () => undefined, event: () => undefined, fault: () => undefined, flush: () => undefined }, lifecycle: other.lifecycle });
    await new Promise<void>((done) => stopping.listen(0, '127.0.0.1', done));
    const [answer] = parseAnswers(await sendRaw((stopping.address() as AddressInfo).port, `GET /v1/health HTTP/1.1\r\n${HOST}\r\n`));
    stopping.close();
    expectProblem(answer, 503);
    expect(answer?.headers['connection']).toBe('close');
  });

  it('never answers broken bytes with 5xx or anything but a whole answer', async () => {
    const good = [GET, 'GET /v1/services?q=khai%20sinh&limit=3 HTTP/1.1\r\n', HOST, 'Accept-Language: en\r\n', 'If-None-Match: *\r\n', 'Content-Length: 3\r\n', '\r\n'];
    const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) });
    const request = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => Buffer.from(`${pieces.join('')}\r\n\r\n`, 'latin1'));
    await fc.assert(
      fc.asyncProperty(request, async (bytes) => {
        for (const { status, headers } of parseAnswers(await sendRaw(port, bytes, 60))) {
          expect(status).toBeLessThan(500);
          if (status >= 400) expect(headers['content-type']).toBe('application/problem+json');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('met no fault of its own in all of this', () => {
    expect(faults).toEqual([]);
  });
});
