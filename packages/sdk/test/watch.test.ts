import type { Dossier } from '@dvcqg/openapi';
import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../src/index.js';
import { createDossierWatch, type DossierNews, type WatchOptions } from '../src/watch/index.js';
import { html, json, readBody, startServer, type Handler, type TestServer } from './server.js';

const CODE = 'H37-261122-0001';
const OTHER = 'H37-261122-0002';
const SECRET = 's'.repeat(43);
const stops: (() => void)[] = [];
let server: TestServer | undefined;

afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await server?.close();
  server = undefined;
  vi.unstubAllGlobals();
});

interface Stream {
  readonly body: { readonly dossiers: readonly { readonly code: string; readonly secret?: string; readonly revision?: number }[] };
  readonly response: ServerResponse;
  isClosed: boolean;
}

const changed = (revision: number, code = CODE): string => `event: changed\ndata: ${JSON.stringify({ code, revision })}\n\n`;

/** A gateway that keeps the streams open; `answer` may refuse one instead. */
const serve = async (answer: (stream: Stream, count: number) => boolean | void = () => undefined, other: Handler = (_request, response) => json(response, 404, { code: 'not_found' })) => {
  const streams: Stream[] = [];
  server = await startServer((request, response, count) => {
    if (request.method !== 'POST') return other(request, response, count);
    void readBody(request).then((text) => {
      const stream: Stream = { body: JSON.parse(text) as Stream['body'], response, isClosed: false };
      response.on('close', () => (stream.isClosed = true));
      streams.push(stream);
      if (answer(stream, streams.length - 1) === true) return;
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n');
    });
  });
  return streams;
};

const listen = (dossiers: readonly { code: string; secret?: string; revision?: number }[], more: Partial<WatchOptions> = {}) => {
  const news: DossierNews[] = [];
  const baseUrl = server?.url ?? '';
  const watch = createDossierWatch({ baseUrl, dossiers: createClient({ baseUrl, retries: 0 }).dossiers, firstWait: 5, longestWait: 20, ...more });
  const stop = dossiers.map((dossier) => watch.watch(dossier, (each) => news.push(each)));
  stops.push(...stop);
  return { news, stop, watch };
};

describe('a watch', () => {
  it('names dossiers in the body of one request, whose address holds neither code nor secret', async () => {
    const streams = await serve();
    listen([{ code: CODE, secret: SECRET, revision: 3 }, { code: OTHER }], { headers: () => ({ authorization: 'Bearer abc' }) });
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    expect(streams[0]?.body).toEqual({ dossiers: [{ code: CODE, secret: SECRET, revision: 3 }, { code: OTHER, revision: 0 }] });
    expect([server?.requests[0]?.url, server?.requests[0]?.headers.authorization]).toEqual(['/v1/dossier-watch', 'Bearer abc']);
  });

  it('tells what is newer, once, and to those it is about', async () => {
    const streams = await serve();
    const { news } = listen([{ code: CODE, revision: 3 }]);
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    streams[0]?.response.write(changed(3) + changed(4) + changed(4) + changed(9, OTHER) + changed(6));
    await vi.waitFor(() => expect(news.map((each) => each.type === 'changed' && each.revision)).toEqual([4, 6]));
  });

  it('has one connection for all, and another one when what it listens to changes', async () => {
    const streams = await serve();
    const { watch, stop } = listen([{ code: CODE, revision: 1 }]);
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    stops.push(watch.watch({ code: OTHER, revision: 2 }, () => undefined));
    await vi.waitFor(() => expect(streams.filter(({ isClosed }) => !isClosed).map(({ body }) => body.dossiers.map(({ code }) => code))).toEqual([[CODE, OTHER]]));
    stop[0]?.();
    await vi.waitFor(() => expect(streams.filter(({ isClosed }) => !isClosed).map(({ body }) => body.dossiers.map(({ code }) => code))).toEqual([[OTHER]]));
  });

  it('lets go of the connection when its signal is aborted', async () => {
    const streams = await serve();
    const { watch } = listen([]);
    const controller = new AbortController();
    watch.watch({ code: CODE }, () => undefined, { signal: controller.signal });
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    controller.abort();
    await vi.waitFor(() => expect(streams[0]?.isClosed).toBe(true));
    expect(streams).toHaveLength(1);
  });

  it('connects anew after a cut, with the revision that it heard of last', async () => {
    const streams = await serve();
    const { news } = listen([{ code: CODE, revision: 1 }]);
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    streams[0]?.response.write(changed(5));
    await vi.waitFor(() => expect(news).toHaveLength(1));
    streams[0]?.response.destroy();
    await vi.waitFor(() => expect(streams[1]?.body.dossiers).toEqual([{ code: CODE, revision: 5 }]));
  });

  it('gives up a stream that says nothing, and keeps one that has comments', async () => {
    const streams = await serve(({ response }, count) => {
      if (count === 0) return;
      const beat = setInterval(() => response.write(': still here\n\n'), 20);
      response.on('close', () => clearInterval(beat));
    });
    const { news } = listen([{ code: CODE }], { stallTimeout: 200 });
    await vi.waitFor(() => expect(streams).toHaveLength(2));
    await vi.waitFor(() => expect(streams[0]?.isClosed).toBe(true));
    const started = performance.now();
    await vi.waitFor(() => expect(performance.now() - started).toBeGreaterThan(500), { interval: 50 });
    streams[1]?.response.write(changed(2));
    await vi.waitFor(() => expect(news).toHaveLength(1));
    expect(streams).toHaveLength(2);
  });

  it('reads the dossier where no stream gets through, and takes a stream again when one does', async () => {
    let isPortal = true;
    const streams = await serve(({ response }) => {
      if (isPortal) html(response, 200);
      return isPortal;
    }, (_request, response) => json(response, 200, { code: CODE, revision: 7 } satisfies Partial<Dossier>));
    const { news } = listen([{ code: CODE, secret: SECRET, revision: 1 }]);
    await vi.waitFor(() => expect(news).toEqual([{ type: 'changed', code: CODE, revision: 7 }]));
    isPortal = false;
    const before = streams.length;
    await vi.waitFor(() => expect(streams.slice(before).some(({ isClosed }) => !isClosed)).toBe(true));
    expect(streams.at(-1)?.body.dossiers[0]?.revision).toBe(7);
  });

  it('waits as long as a gateway asks that has too much to do', async () => {
    const streams = await serve(({ response }, count) => {
      if (count === 0) json(response, 429, { code: 'rate_limited' }, { 'retry-after': '1' });
      return count === 0;
    });
    const started = performance.now();
    listen([{ code: CODE }]);
    await vi.waitFor(() => expect(streams).toHaveLength(2), { timeout: 10_000 });
    expect(performance.now() - started).toBeGreaterThan(950);
  });

  it.each(['by the stream', 'by reading'])('has no more to hear of a dossier that is gone, as told %s', async (how) => {
    const isStream = how === 'by the stream';
    const streams = await serve(({ response }) => {
      if (!isStream) html(response, 502);
      return !isStream;
    });
    const { news } = listen([{ code: CODE }]);
    await vi.waitFor(() => expect(streams.length).toBeGreaterThan(0));
    if (isStream) streams[0]?.response.write(`event: gone\ndata: ${JSON.stringify({ code: CODE })}\n\n`);
    await vi.waitFor(() => expect(news).toEqual([{ type: 'gone', code: CODE }]));
  });

  it('leaves events alone that it does not know or cannot read', async () => {
    const streams = await serve();
    const { news } = listen([{ code: CODE }]);
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    streams[0]?.response.write(`event: weighed\ndata: {}\n\nevent: changed\ndata: <html>\n\nevent: changed\ndata: {"code":7}\n\ndata: plain\n\n${changed(2)}`);
    await vi.waitFor(() => expect(news).toEqual([{ type: 'changed', code: CODE, revision: 2 }]));
  });

  it('has no connection while the page is hidden, and one as soon as it is seen', async () => {
    const document = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
    vi.stubGlobal('document', document);
    const turn = (visibilityState: string): void => {
      document.visibilityState = visibilityState;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const streams = await serve();
    listen([{ code: CODE, revision: 2 }], { firstWait: 1 });
    await new Promise(setImmediate);
    expect(streams).toEqual([]);
    turn('visible');
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    turn('hidden');
    await vi.waitFor(() => expect(streams[0]?.isClosed).toBe(true));
    turn('visible');
    await vi.waitFor(() => expect(streams).toHaveLength(2));
  });

  it('hears the same however the bytes are cut', async () => {
    const bytes = new TextEncoder().encode(`\ufeff: xin chào ✓\r\n\r\n${changed(1)}id: 7\r\n${changed(2).replaceAll('\n', '\r\n')}event: changed\ndata: {"code":"${CODE}",\ndata: "revision":3}\n\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 30 }), async (cuts) => {
        const places = [0, ...new Set(cuts)].toSorted((one, other) => one - other);
        const pieces = places.map((place, at) => bytes.slice(place, places[at + 1]));
        const fetch: typeof globalThis.fetch = async () =>
          new Response(new ReadableStream({ start: (out) => pieces.forEach((piece) => out.enqueue(piece)) }), { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
        const news: DossierNews[] = [];
        const controller = new AbortController();
        const { watch } = createDossierWatch({ baseUrl: 'https://portal.test', dossiers: createClient({ baseUrl: 'https://portal.test', fetch }).dossiers, fetch });
        watch({ code: CODE }, (each) => news.push(each), { signal: controller.signal });
        await vi.waitFor(() => expect(news.map((each) => each.type === 'changed' && each.revision)).toEqual([1, 2, 3]), { interval: 1 });
        controller.abort();
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a citizen does to a dossier', () => {
  it('goes under its key, with the secret in a header', async () => {
    const requests: Request[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      requests.push(new Request(input, init));
      return new Response('{"code":"x"}', { headers: { 'content-type': 'application/json' } });
    };
    const { dossiers } = createClient({ baseUrl: 'https://portal.test', fetch });
    await dossiers.sendSupplement(CODE, 'r1', { answers: [{ item: 0, note: 'Đúng' }] }, { idempotencyKey: 'k1', secret: SECRET, applicantKey: 'a' });
    await dossiers.requestWithdrawal(CODE, {}, { idempotencyKey: 'k2', secret: SECRET });
    expect(requests.map(({ url, method, headers }) => [method, new URL(url).pathname, headers.get('idempotency-key'), headers.get('dossier-secret'), headers.get('applicant-key')])).toEqual([
      ['POST', `/v1/dossiers/${CODE}/supplements/r1`, 'k1', SECRET, 'a'],
      ['POST', `/v1/dossiers/${CODE}/withdrawal`, 'k2', SECRET, null],
    ]);
  });

  it.each([['document', 'application/pdf', '/documents/e3'], ['appointment', 'text/calendar; charset=utf-8', '/appointment.ics']] as const)('fetches a %s as a file', async (what, type, path) => {
    const requests: Request[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      requests.push(new Request(input, init));
      return new Response('bytes', { headers: { 'content-type': type } });
    };
    const { dossiers } = createClient({ baseUrl: 'https://portal.test', fetch });
    const blob = await (what === 'document' ? dossiers.document(CODE, 'e3') : dossiers.appointment(CODE));
    expect([await blob.text(), new URL(requests[0]?.url ?? '').pathname]).toEqual(['bytes', `/v1/dossiers/${CODE}${path}`]);
  });
});
