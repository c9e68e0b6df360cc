import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../tooling/browser.mjs';
import type { UploadOptions } from '../src/uploads/index.js';
import { startServer, type TestServer } from './server.js';
import { startTus, type Fault } from './tus-server.js';

const BYTES = 400_000;
const content = Uint8Array.from({ length: BYTES }, (_, at) => (at * 7919) % 251);
const sha256 = createHash('sha256').update(content).digest('hex');

type Outcome = { readonly state?: string; readonly sha256?: string; readonly kind?: string; readonly progress: readonly number[] };

/** The page's way of sending, which Node does not have: XMLHttpRequest, across origins. */
describe('an upload from a page', () => {
  let browser: Browser;
  let page: Page;
  let site: TestServer;
  let gateway: Awaited<ReturnType<typeof startTus>> | undefined;
  beforeAll(async () => {
    const entry = fileURLToPath(new URL('../src/uploads/index.ts', import.meta.url));
    const bundle = await build({ entryPoints: [entry], bundle: true, format: 'iife', globalName: 'uploads', write: false });
    site = await startServer((_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>site</title>'));
    browser = await chromium.launch(await launchOptions());
    page = await browser.newPage();
    await page.goto(site.url);
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  afterEach(() => gateway?.close());

  const send = (options: Partial<UploadOptions> & { abortAfter?: number }): Promise<Outcome> =>
    page.evaluate(
      async ({ size, changes, baseUrl }) => {
        const { startUpload } = (globalThis as unknown as { uploads: { startUpload: (given: object) => Promise<Outcome> } }).uploads;
        const file = new Blob([Uint8Array.from({ length: size }, (_, at) => (at * 7919) % 251)]);
        const progress: number[] = [];
        const stop = new AbortController();
        const onProgress = (sent: number): void => {
          progress.push(sent);
          if (changes.abortAfter !== undefined && sent >= changes.abortAfter) stop.abort();
        };
        const fixed = { baseUrl, file, name: 'ảnh.jpg', idempotencyKey: '00000000-0000-4000-8000-000000000001', headers: () => ({ authorization: 'Bearer a' }) };
        try {
          return { ...(await startUpload({ ...fixed, stallTimeout: 1000, ...changes, onProgress, signal: stop.signal })), progress };
        } catch (error) {
          return { kind: (error as { kind: string }).kind, progress };
        }
      },
      { size: BYTES, changes: options as { abortAfter?: number }, baseUrl: gateway?.url ?? '' },
    );
  const begin = async (fault?: Fault): Promise<void> => {
    gateway = await startTus(fault);
  };

  it('arrives whole at another origin and tells its progress', async () => {
    await begin();
    const { progress, ...upload } = await send({});
    expect(upload).toMatchObject({ state: 'ready', sha256 });
    expect(progress.at(-1)).toBe(BYTES);
    expect(progress.length).toBeGreaterThan(3);
  });

  it('arrives whole when a connection is cut, and when one falls silent', async () => {
    let patches = 0;
    await begin(({ request }) => {
      if (request.method !== 'PATCH') return undefined;
      patches += 1;
      if (patches === 1) request.socket.destroy();
      else if (patches === 2) request.pause();
      return patches < 3;
    });
    expect(await send({})).toMatchObject({ state: 'ready', sha256 });
    expect(gateway?.tus.only.bytes.equals(content)).toBe(true);
  });

  it('stops when it is told to', async () => {
    await begin();
    expect(await send({ abortAfter: 60_000 })).toMatchObject({ kind: 'aborted' });
    expect(gateway?.tus.only.bytes.length).toBeLessThan(BYTES);
  });

  it('rejects when nobody is there', async () => {
    await begin();
    await gateway?.close();
    expect(await send({ patience: 500 })).toMatchObject({ kind: 'network' });
  });
});
