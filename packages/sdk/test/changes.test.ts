import type { DossierReceived, DossierSubmission, DraftContent } from '@dvcqg/openapi';
import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient, isApiError, type ApiError, type Client, type ErrorKind } from '../src/index.js';
import { bytes, html, json, readBody, startServer, type Handler, type TestServer } from './server.js';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const client = async (handler: Handler, options: Partial<Parameters<typeof createClient>[0]> = {}): Promise<Client> => {
  server = await startServer(handler);
  return createClient({ baseUrl: server.url, ...options });
};

const failure = async (call: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isApiError(error)) throw new Error(`Expected an ApiError, got ${String(error)}`);
  return error;
};

const problem = (code: string, status: number) => ({ type: `/problems/${code}`, title: code, status, code });
const KEY = '7f1c0f6e-6a0f-4e52-8a9c-3c2f6f1c9d11';
const SUBMISSION: DossierSubmission = { serviceCode: '1.001193', form: { id: 'birth', version: 1 }, values: { name: 'Nông Thị Hoa' } };
const RECEIVED = { code: 'H37-261122-0001', secret: 's'.repeat(43), receipt: { facts: {}, signed: 'a.b.c' } } as unknown as DossierReceived;
const DRAFT: DraftContent = { serviceCode: '1.001193', form: { id: 'birth', version: 1 }, values: {}, operationId: KEY };

const submit = (sdk: Client, signal?: AbortSignal) => sdk.dossiers.submit(SUBMISSION, { idempotencyKey: KEY, signal });

/** A gateway that takes each key once, whatever becomes of its answers. */
const exactlyOnce = (spoil: Handler) => {
  const dossiers = new Map<string, string>();
  const handler: Handler = (request, response, count) => {
    void readBody(request).then((body) => {
      const key = String(request.headers['idempotency-key']);
      dossiers.set(key, dossiers.get(key) ?? body);
      if (count === 0) spoil(request, response, count);
      else json(response, 201, RECEIVED, { 'idempotency-replayed': 'true' });
    });
  };
  return { dossiers, handler };
};

describe('a submission', () => {
  const spoilt: [string, Handler][] = [
    ['is cut before the first byte', (_q, r) => void r.destroy()],
    ['is cut in the middle', (_q, r) => (r.writeHead(201, { 'content-type': 'application/json', 'content-length': '500' }).write('{"code":"H37'), setImmediate(() => r.destroy()))],
    ['stalls', (_q, r) => void r.writeHead(201, { 'content-type': 'application/json' }).write('{')],
    ["is replaced by a captive portal's page", (_q, r) => html(r, 200)],
    ["is replaced by a proxy's 502 page", (_q, r) => html(r, 502)],
    ["is replaced by a proxy's 504 page", (_q, r) => html(r, 504)],
    ['is broken JSON of the announced length', (_q, r) => void r.writeHead(201, { 'content-type': 'application/json' }).end('{"code":')],
    ['is an empty 204', (_q, r) => void r.writeHead(204).end()],
    ['says that the first try still runs', (_q, r) => json(r, 409, problem('operation_running', 409), { 'retry-after': '0' })],
    ['says to come again at once', (_q, r) => json(r, 503, problem('unavailable', 503), { 'retry-after': '0' })],
    ['says that there were too many requests', (_q, r) => json(r, 429, problem('rate_limited', 429), { 'retry-after': '0' })],
  ];
  it.each(spoilt)('whose answer %s is repeated under the same key with the same content, and succeeds', async (_name, spoil) => {
    const { dossiers, handler } = exactlyOnce(spoil);
    const sdk = await client(handler, { stallTimeout: 150 });
    expect(await submit(sdk)).toEqual(RECEIVED);
    expect(server?.requests.map(({ headers }) => headers['idempotency-key'])).toEqual([KEY, KEY]);
    expect([...dossiers]).toEqual([[KEY, JSON.stringify(SUBMISSION)]]);
  });

  const final: [number, string, ErrorKind][] = [
    [400, 'validation_failed', 'validation'],
    [401, 'unauthenticated', 'unauthenticated'],
    [404, 'not_found', 'not-found'],
    [409, 'form_outdated', 'conflict'],
    [409, 'files_not_ready', 'conflict'],
    [413, 'payload_too_large', 'validation'],
    [422, 'answers_invalid', 'validation'],
    [422, 'idempotency_key_reused', 'validation'],
    [500, 'internal_error', 'server'],
  ];
  it.each(final)('that is answered %i %s is not repeated', async (status, code, kind) => {
    const sdk = await client((_q, r) => json(r, status, problem(code, status)));
    expect(await failure(submit(sdk))).toMatchObject({ kind, status, problem: { code } });
    expect(server?.requests).toHaveLength(1);
  });

  it('hands out what is wrong with the answers', async () => {
    const formViolations = [{ pointer: '/name', code: 'required' }];
    const sdk = await client((_q, r) => json(r, 422, { ...problem('answers_invalid', 422), formViolations }));
    expect((await failure(submit(sdk))).problem?.formViolations).toEqual(formViolations);
  });

  it.each([[{}], [[]], [{ code: 'H37-261122-0001' }], [{ receipt: null }], [{ receipt: { signed: '' } }], [null], ['ok'], [0]])(
    'that is answered %j, without a receipt, has not succeeded',
    async (body) => {
      const sdk = await client((_q, r) => json(r, 201, body));
      expect((await failure(submit(sdk))).kind).toBe('network');
    },
  );

  it('goes on for as long as it is told that the first try still runs, within its retries', async () => {
    const sdk = await client((_q, r) => json(r, 409, problem('operation_running', 409), { 'retry-after': '0' }), { retries: 3 });
    expect(await failure(submit(sdk))).toMatchObject({ kind: 'conflict', problem: { code: 'operation_running' } });
    expect(server?.requests).toHaveLength(4);
  });

  it('does not wait for a long Retry-After, whatever the status', async () => {
    for (const status of [408, 409, 429, 503]) {
      const sdk = await client((_q, r) => json(r, status, problem('operation_running', status), { 'retry-after': '60' }));
      expect((await failure(submit(sdk))).retryAfter).toBe(60);
      expect(server?.requests).toHaveLength(1);
      await server?.close();
    }
  });

  it('ends as "aborted" when its caller gives up between two tries', async () => {
    const controller = new AbortController();
    const sdk = await client((_q, r) => (r.destroy(), void setImmediate(() => controller.abort())));
    expect((await failure(submit(sdk, controller.signal))).kind).toBe('aborted');
    expect(server?.requests).toHaveLength(1);
  });

  it('carries the key of an applicant who is not signed in, and no header without a value', async () => {
    const sdk = await client((_q, r) => json(r, 201, RECEIVED));
    await sdk.dossiers.submit(SUBMISSION, { idempotencyKey: KEY, applicantKey: 'k'.repeat(43) });
    await submit(sdk);
    const sent = server?.requests.map(({ headers }) => [headers['applicant-key'], headers['authorization'], headers['content-type']]);
    expect(sent).toEqual([
      ['k'.repeat(43), undefined, 'application/json'],
      [undefined, undefined, 'application/json'],
    ]);
  });

  it('leaves no word of the answers, codes and secrets in its error', async () => {
    const sdk = await client((_q, r) => void r.writeHead(201, { 'content-type': 'application/json' }).end('{"applicantName":"Nông Thị Hoa"'), { retries: 0 });
    const error = await failure(submit(sdk));
    const words = [error.message, String(error), error.stack, String(error.cause), JSON.stringify(error)].join();
    expect(words).not.toMatch(/Hoa|1\.001193|7f1c0f6e|127\.0\.0\.1/);
  });
});

describe('a POST without an idempotency key', () => {
  const posts: [string, (sdk: Client) => Promise<unknown>][] = [
    ['exchanging a sign-in code', (sdk) => sdk.session.create({ code: 'c'.repeat(20), codeVerifier: 'v'.repeat(43) })],
    ['renewing a session', (sdk) => sdk.session.renew()],
    ['verifying a receipt', (sdk) => sdk.receipts.verify('a.b.c')],
  ];
  const faults: [string, Handler, ErrorKind][] = [
    ['a cut', (_q, r) => void r.destroy(), 'network'],
    ['a 502 page', (_q, r) => html(r, 502), 'server'],
    ['a 503', (_q, r) => json(r, 503, problem('unavailable', 503), { 'retry-after': '0' }), 'server'],
    ['a stall', () => undefined, 'timeout'],
  ];
  it.each(posts.flatMap(([what, call]) => faults.map(([fault, handler, kind]) => [what, fault, call, handler, kind] as const)))(
    '(%s) is not repeated after %s',
    async (_what, _fault, call, handler, kind) => {
      const sdk = await client(handler, { stallTimeout: 100 });
      expect((await failure(call(sdk))).kind).toBe(kind);
      expect(server?.requests).toHaveLength(1);
    },
  );
});

describe('a draft', () => {
  const summary = { id: KEY, revision: 3 };

  it('is made only if there is none, or changed from the revision that is named', async () => {
    const sdk = await client((_q, r) => json(r, 200, summary));
    await sdk.drafts.save(KEY, DRAFT);
    await sdk.drafts.save(KEY, DRAFT, { revision: 2 });
    const sent = server?.requests.map(({ method, url, headers }) => [method, url, headers['if-none-match'], headers['if-match']]);
    expect(sent).toEqual([
      ['PUT', `/v1/drafts/${KEY}`, '*', undefined],
      ['PUT', `/v1/drafts/${KEY}`, undefined, '"2"'],
    ]);
  });

  it('is saved again after a cut, from the same revision', async () => {
    const sdk = await client((_q, r, count) => (count === 0 ? void r.destroy() : json(r, 200, summary)));
    expect(await sdk.drafts.save(KEY, DRAFT, { revision: 2 })).toEqual(summary);
    expect(server?.requests.map(({ headers }) => headers['if-match'])).toEqual(['"2"', '"2"']);
  });

  it('that somebody else changed is a conflict, and is not written again', async () => {
    const sdk = await client((_q, r) => json(r, 412, problem('revision_conflict', 412)));
    expect(await failure(sdk.drafts.save(KEY, DRAFT, { revision: 2 }))).toMatchObject({ kind: 'conflict', problem: { code: 'revision_conflict' } });
    expect(server?.requests).toHaveLength(1);
  });

  it('is deleted again after a cut, and a 204 is an answer', async () => {
    const sdk = await client((_q, r, count) => (count === 0 ? void r.destroy() : void r.writeHead(204).end()));
    expect(await sdk.drafts.remove(KEY)).toBeUndefined();
    expect(server?.requests.map(({ method }) => method)).toEqual(['DELETE', 'DELETE']);
  });

  it('is not deleted when a page of somebody else says so', async () => {
    const sdk = await client((_q, r) => html(r, 200), { retries: 0 });
    expect((await failure(sdk.drafts.remove(KEY))).kind).toBe('network');
  });

  it('that takes long to send is not given up as stalled', async () => {
    const values = { text: 'x'.repeat(4000) };
    const sdk = await client((_q, r) => void setTimeout(() => json(r, 200, summary), 300), { stallTimeout: 100, totalTimeout: 100, retries: 0 });
    expect(await sdk.drafts.save(KEY, { ...DRAFT, values })).toEqual(summary);
  });
});

describe('a session', () => {
  it('has ended when the answer to ending it was cut and the second try is refused', async () => {
    const sdk = await client((_q, r, count) => (count === 0 ? void r.destroy() : json(r, 401, problem('unauthenticated', 401))));
    expect(await sdk.session.end()).toEqual({ signOutUrl: null });
  });

  it('has not ended when the gateway says that it failed', async () => {
    const sdk = await client((_q, r) => json(r, 500, problem('internal_error', 500)));
    expect((await failure(sdk.session.end())).kind).toBe('server');
  });

  it('begins at an address of the gateway that holds the challenge and the way back', () => {
    const sdk = createClient({ baseUrl: 'https://portal.test/api/' });
    const url = sdk.session.authorizationUrl({ codeChallenge: 'c'.repeat(43), returnTo: 'https://langson.test/nop?x=1&y=ô', display: 'popup' });
    expect(url).toBe(`https://portal.test/api/v1/session/authorization?codeChallenge=${'c'.repeat(43)}&returnTo=https%3A%2F%2Flangson.test%2Fnop%3Fx%3D1%26y%3D%C3%B4&display=popup`);
  });
});

describe('a file', () => {
  const PDF = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0, 0xc3, 0x28]);
  const secretOf = ({ headers }: IncomingMessage) => headers['dossier-secret'];

  it('arrives byte for byte, with the secret in a header and not in the address', async () => {
    const sdk = await client((_q, r) => bytes(r, 'application/pdf', PDF));
    const blob = await sdk.dossiers.receiptPdf('H37-261122-0001', { secret: 's'.repeat(43) });
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(PDF);
    expect(blob.type).toBe('application/pdf');
    expect(server?.requests.map((request) => [request.url, request.headers.accept, secretOf(request)])).toEqual([
      ['/v1/dossiers/H37-261122-0001/receipt.pdf', 'application/pdf', 's'.repeat(43)],
    ]);
  });

  it('of a dossier or an upload is asked for by its id', async () => {
    const sdk = await client((_q, r) => bytes(r, 'application/octet-stream', PDF));
    await sdk.dossiers.file('H37-261122-0001', 'f/1');
    await sdk.uploads.content('u'.repeat(22), { applicantKey: 'k'.repeat(43) });
    expect(server?.requests.map(({ url, headers }) => [url, headers['applicant-key']])).toEqual([
      ['/v1/dossiers/H37-261122-0001/files/f%2F1', undefined],
      [`/v1/uploads/${'u'.repeat(22)}/content`, 'k'.repeat(43)],
    ]);
  });

  it('that is cut is fetched again', async () => {
    const sdk = await client((_q, r, count) => {
      if (count > 0) return bytes(r, 'application/pdf', PDF);
      r.writeHead(200, { 'content-type': 'application/pdf', 'content-length': '1000' }).write('%PDF');
      setImmediate(() => r.destroy());
    });
    expect((await sdk.dossiers.receiptPdf('H37-261122-0001')).size).toBe(PDF.length);
  });

  const wrong: [string, Handler, ErrorKind][] = [
    ["a captive portal's page", (_q, r) => html(r, 200), 'network'],
    ['JSON', (_q, r) => json(r, 200, {}), 'network'],
    ['an image', (_q, r) => bytes(r, 'image/png', PDF), 'network'],
    ['nothing', (_q, r) => void r.writeHead(204).end(), 'network'],
    ['a problem', (_q, r) => json(r, 404, problem('not_found', 404)), 'not-found'],
    ["a proxy's page", (_q, r) => html(r, 500), 'server'],
  ];
  it.each(wrong)('is never %s', async (_name, handler, kind) => {
    const sdk = await client(handler, { retries: 0 });
    expect((await failure(sdk.dossiers.receiptPdf('H37-261122-0001'))).kind).toBe(kind);
  });
});
