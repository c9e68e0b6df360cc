import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server as PlainTus } from '@tus/server';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isApiError, type ApiError, type ErrorKind } from '../src/index.js';
import { createExchange } from '../src/uploads/exchange.js';
import { startUpload, type UploadOptions } from '../src/uploads/index.js';
import { sendFile } from '../src/uploads/send-file.js';
import { fetchTransport } from '../src/uploads/transport.js';
import { html } from './server.js';
import { startTus, type Fault, type Seen } from './tus-server.js';

const bytes = randomBytes(300_000);
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const NAME = 'Giấy khai sinh.pdf';

let server: Awaited<ReturnType<typeof startTus>> | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const options = (changes: Partial<UploadOptions> = {}): UploadOptions => ({
  baseUrl: server?.url ?? '',
  file: new Blob([bytes]),
  name: NAME,
  idempotencyKey: randomUUID(),
  stallTimeout: 300,
  patience: 20_000,
  ...changes,
});
const run = async (fault?: Fault, changes: Partial<UploadOptions> = {}) => {
  server = await startTus(fault);
  return startUpload(options(changes));
};
const failure = async (call: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await call.then(
    (value) => new Error(`It went well: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!isApiError(error)) throw error;
  return error;
};
const methods = (): (string | undefined)[] => server?.requests.map(({ method }) => method) ?? [];

/** Does it once, at the first request of a method. */
const once = (method: string, what: (seen: Seen) => void): Fault => {
  let isDone = false;
  return (seen) => {
    if (isDone || seen.request.method !== method) return undefined;
    isDone = true;
    what(seen);
    return true;
  };
};
const cut = ({ request }: Seen): void => void request.socket.destroy();
/** The server does what it was asked, but its answer is lost. */
const loseAnswer = ({ request, response, answer }: Seen): void => {
  response.writeHead = (() => {
    request.socket.destroy();
    return response;
  }) as typeof response.writeHead;
  answer();
};
const stall = ({ request }: Seen): void => void request.resume();
const portal = ({ response, request }: Seen): void => {
  request.resume();
  html(response, 200);
};
const status = (code: number, headers: Record<string, string> = {}) => ({ request, response }: Seen): void => {
  request.resume();
  response.writeHead(code, { 'content-type': 'application/problem+json', ...headers }).end(JSON.stringify({ code: 'whatever', status: code, requestId: 'r-9' }));
};

describe('an upload', () => {
  it('arrives whole, under its name and key, with the headers of who sends it', async () => {
    const idempotencyKey = randomUUID();
    const upload = await run(undefined, { idempotencyKey, headers: () => Promise.resolve({ authorization: 'Bearer token-1' }) });
    expect(upload).toMatchObject({ state: 'ready', sha256: sha256(bytes), name: NAME, size: bytes.length });
    expect(server?.requests[0]?.headers).toMatchObject({ 'idempotency-key': idempotencyKey, 'upload-length': String(bytes.length), 'tus-resumable': '1.0.0' });
    for (const { headers } of server?.requests ?? []) expect(headers.authorization).toBe('Bearer token-1');
  });

  it('is sent in pieces that grow with the speed, none above what proxies take', async () => {
    await run(undefined, { file: new Blob([randomBytes(6_000_000)]) });
    const { pieces } = server?.tus ?? { pieces: [] };
    expect(pieces[0]).toBe(65_536);
    expect(pieces[1]).toBe(131_072);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(1_048_576);
  });

  it('tells its address once and its progress up to the end', async () => {
    const urls: string[] = [];
    const seen: number[] = [];
    await run(undefined, { onUrl: (url) => urls.push(url), onProgress: (sent, total) => void (total === bytes.length && seen.push(sent)) });
    expect(urls).toEqual([`${server?.url}/v1/uploads/${server?.tus.only.id}`]);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(bytes.length);
  });

  it('asks under a gateway that has a path', async () => {
    server = await startTus();
    await startUpload(options({ baseUrl: `${server.url}/cong/` }));
    expect(server.requests[0]?.url).toBe('/cong/v1/uploads');
    expect(server.requests[1]?.url).toMatch(/^\/cong\/v1\/uploads\//);
  });

  it('waits while the file is checked, and tells a refusal', async () => {
    let asked = 0;
    const upload = await run(({ request, server: tus }) => {
      if (request.method !== 'GET') return;
      asked += 1;
      tus.state = asked < 3 ? 'checking' : 'refused';
      return undefined;
    });
    expect(upload).toMatchObject({ state: 'refused', refusal: 'type_mismatch' });
    expect(asked).toBe(3);
  });

  it('is given as still checking when that takes too long', async () => {
    const upload = await run(({ server: tus }) => void (tus.state = 'checking'), { patience: 500 });
    expect(upload.state).toBe('checking');
  });
});

describe('an upload that is disturbed', () => {
  const FAULTS: readonly [string, (seen: Seen) => void][] = [
    ['cut before it is answered', cut],
    ['carried out, but its answer is lost', loseAnswer],
    ['never answered', stall],
    ["answered by a captive portal's page", portal],
    ['answered 503', status(503, { 'retry-after': '0' })],
    ['answered 429', status(429, { 'retry-after': '0' })],
    ["answered by a proxy's 502 page", ({ response }) => html(response, 502)],
  ];
  for (const method of ['POST', 'PATCH', 'GET']) {
    it.each(FAULTS)(`arrives whole, once, when its ${method} is %s`, async (_what, what) => {
      const upload = await run(once(method, what));
      expect(upload).toMatchObject({ state: 'ready', sha256: sha256(bytes) });
      expect(server?.tus.only.bytes.equals(bytes)).toBe(true);
    });
  }

  it('arrives whole when its HEAD fails, too', async () => {
    const [first, second] = [once('PATCH', cut), once('HEAD', cut)];
    expect(await run((seen) => first(seen) ?? second(seen))).toMatchObject({ sha256: sha256(bytes) });
  });

  it('sends nothing again that arrived before the cut', async () => {
    const half = once('PATCH', ({ request, server: tus }) => {
      request.once('data', (chunk: Buffer) => {
        tus.only.bytes = Buffer.from(chunk);
        request.socket.destroy();
      });
    });
    await run(half);
    expect(server?.tus.only.bytes.equals(bytes)).toBe(true);
    expect(methods().slice(0, 4)).toEqual(['POST', 'PATCH', 'HEAD', 'PATCH']);
    expect(Number(server?.requests[3]?.headers['upload-offset'])).toBeGreaterThan(0);
  });

  it('jumps to where the gateway says it is, without asking once more', async () => {
    server = await startTus();
    const [key, known] = [randomUUID(), bytes.subarray(0, 100_000)];
    server.tus.uploads.set(key, { id: key, size: bytes.length, name: NAME, bytes: known });
    expect(await startUpload(options({ idempotencyKey: key }))).toMatchObject({ sha256: sha256(bytes) });
    expect(methods().slice(0, 3)).toEqual(['POST', 'PATCH', 'PATCH']);
    expect(server.requests[2]?.headers['upload-offset']).toBe('100000');
  });

  it('goes on by its address on a new day', async () => {
    server = await startTus();
    const key = randomUUID();
    server.tus.uploads.set(key, { id: key, size: bytes.length, name: NAME, bytes: bytes.subarray(0, 123_456) });
    expect(await startUpload(options({ url: `${server.url}/v1/uploads/${key}` }))).toMatchObject({ sha256: sha256(bytes) });
    expect(methods().slice(0, 2)).toEqual(['HEAD', 'PATCH']);
  });

  it('under any row of faults ends, and if well, with the same bytes and one upload only', async () => {
    const kinds = { cut, loseAnswer, stall, portal, down: status(503, { 'retry-after': '0' }), none: undefined };
    const row = fc.array(fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(row, async (faults) => {
        server = await startTus((seen) => {
          const kind = kinds[faults[seen.count] ?? 'none'];
          kind?.(seen);
          return kind !== undefined;
        });
        const upload = await startUpload(options({ stallTimeout: 100 }));
        expect(upload.sha256).toBe(sha256(bytes));
        expect(server.tus.only.bytes.equals(bytes)).toBe(true);
        await server.close();
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

describe('an upload that cannot go on', () => {
  const REFUSALS: readonly [number, ErrorKind][] = [
    [400, 'validation'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'not-found'],
    [413, 'validation'],
    [415, 'validation'],
    [422, 'validation'],
  ];
  for (const method of ['POST', 'PATCH', 'GET']) {
    it.each(REFUSALS)(`rejects at once when its ${method} is answered %i, as %s`, async (code, kind) => {
      const error = await failure(run(once(method, status(code))));
      expect(error).toMatchObject({ kind, status: code, requestId: 'r-9', problem: { code: 'whatever' } });
      expect(methods().filter((one) => one === method)).toHaveLength(1);
    });
  }

  it.each([
    ['cut', cut, 'network'],
    ['stalled', stall, 'timeout'],
    ['answered by somebody else', portal, 'network'],
    ['answered 500', status(500), 'server'],
    ['told to wait longer than anybody would', status(429, { 'retry-after': '3600' }), 'rate-limited'],
  ] as const)('rejects when it has been %s all the time', async (_what, what, kind) => {
    const error = await failure(run((seen) => (what(seen), true), { patience: 1_000, stallTimeout: 200 }));
    expect(error.kind).toBe(kind);
  });

  it('rejects when nobody listens', async () => {
    expect((await failure(startUpload(options({ baseUrl: 'http://127.0.0.1:9', patience: 500 })))).kind).toBe('network');
  });

  it('rejects when the server takes bytes for ever without getting on', async () => {
    const back: Fault = ({ request, response }) => {
      if (request.method !== 'PATCH') return undefined;
      request.resume();
      response.writeHead(204, { 'upload-offset': '0' }).end();
      return true;
    };
    expect((await failure(run(back, { patience: 1_000 }))).kind).toBe('network');
  });

  it('does not go to another site that an answer names', async () => {
    const elsewhere = once('POST', ({ response }) => void response.writeHead(201, { location: 'http://evil.example/uploads/1' }).end());
    expect(await run(elsewhere)).toMatchObject({ sha256: sha256(bytes) });
    expect(methods().filter((method) => method === 'POST')).toHaveLength(2);
  });

  it('rejects an empty file, a wrong address and the address of another site before anything is sent', async () => {
    server = await startTus();
    for (const wrong of [{ file: new Blob([]) }, { baseUrl: 'no address' }, { url: 'http://evil.example/v1/uploads/1' }, { url: '/v1/uploads/1' }]) {
      expect((await failure(startUpload(options(wrong)))).kind).toBe('validation');
    }
    expect(server.requests).toHaveLength(0);
  });

  it('rejects a file that is not the one that was announced, or can no longer be read', async () => {
    server = await startTus();
    const key = randomUUID();
    server.tus.uploads.set(key, { id: key, size: 5, name: NAME, bytes: Buffer.alloc(0) });
    expect((await failure(startUpload(options({ url: `${server.url}/v1/uploads/${key}` })))).kind).toBe('conflict');
    const gone = new Blob([bytes]);
    gone.slice = () => Object.assign(new Blob([]), { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });
    expect((await failure(startUpload(options({ file: gone })))).kind).toBe('validation');
  });

  it('rejects, and does not hang, when neither fetch nor the token ever answers nor hears of an end', async () => {
    const never = () => new Promise<never>(() => undefined);
    expect((await failure(startUpload(options({ baseUrl: 'http://x', fetch: never, stallTimeout: 50, patience: 300 })))).kind).toBe('timeout');
    expect((await failure(startUpload(options({ baseUrl: 'http://x', headers: never, stallTimeout: 50, patience: 300 })))).kind).toBe('timeout');
  });

  it('holds neither name nor address nor key in its message', async () => {
    const error = await failure(run(once('POST', status(422))));
    expect(error.message).toBe('validation (422)');
  });
});

describe('an upload that is stopped', () => {
  it.each(['POST', 'PATCH', 'GET'])('at its %s rejects as aborted, and goes on later', async (method) => {
    const page = new AbortController();
    server = await startTus(
      once(method, ({ request }) => {
        request.resume();
        page.abort();
      }),
    );
    const idempotencyKey = randomUUID();
    expect((await failure(startUpload(options({ idempotencyKey, signal: page.signal })))).kind).toBe('aborted');
    expect(await startUpload(options({ idempotencyKey }))).toMatchObject({ sha256: sha256(bytes) });
    expect(server.tus.only.bytes.equals(bytes)).toBe(true);
  });

  it('before it began sends nothing, and while it waits stops waiting', async () => {
    server = await startTus(({ server: tus }) => void (tus.state = 'checking'));
    expect((await failure(startUpload(options({ signal: AbortSignal.abort() })))).kind).toBe('aborted');
    expect(server.requests).toHaveLength(0);
    expect((await failure(startUpload(options({ signal: AbortSignal.timeout(400) })))).kind).toBe('aborted');
  });
});

describe('the plain server of the protocol (@tus/server)', () => {
  let plain: Server | undefined;
  let directory: string;
  afterEach(() => {
    plain?.closeAllConnections();
    plain?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('takes our files, through cuts', async () => {
    directory = mkdtempSync(join(tmpdir(), 'plain-tus-'));
    const tus = new PlainTus({ path: '/v1/uploads', datastore: new FileStore({ directory }), lockDrainTimeout: 50 });
    let count = 0;
    plain = createServer((request, response) => {
      count += 1;
      // Every third connection dies a moment after its request came.
      if (count % 3 === 0) request.once('data', () => request.socket.destroy());
      void tus.handle(request, response);
    });
    await new Promise<void>((done) => plain?.listen(0, '127.0.0.1', () => done()));
    const baseUrl = `http://127.0.0.1:${(plain.address() as AddressInfo).port}`;
    const exchange = createExchange({ transport: fetchTransport(fetch), headers: () => ({}), stallTimeout: 2_000, signal: undefined });
    const file = randomBytes(2_000_000);
    const url = await sendFile(exchange, `${baseUrl}/v1/uploads`, options({ baseUrl, file: new Blob([file]) }));
    expect(count).toBeGreaterThan(5);
    expect(sha256(readFileSync(join(directory, url.split('/').pop() ?? '')))).toBe(sha256(file));
  }, 60_000);
});
