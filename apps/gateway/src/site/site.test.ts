import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCors } from '../http/cors.js';
import { createExchange, type Env } from '../http/exchange.js';
import { silentLog } from '../http/log.js';
import { securityHeaders, SITE_CSP } from '../http/security-headers.js';
import { loadSite } from './site.js';

describe('site', () => {
  let folder: string;
  let directory: string;
  let app: Hono<Env>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gateway-site-'));
    directory = join(folder, 'site');
    mkdirSync(directory);
    const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(directory, name), content);
    for (const folder of ['assets', 'dich-vu', '../embed/v1', '../embed/v1.0.0']) mkdirSync(join(directory, folder), { recursive: true });
    write('index.html', '<!doctype html><p>home');
    write('404.html', '<!doctype html><p>nothing here');
    write('tra-cuu.html', '<!doctype html><p>search');
    write('dich-vu/index.html', '<!doctype html><p>services');
    write('assets/app-1a2b.js', 'let a = 1;'.repeat(200));
    write('assets/app-1a2b.js.br', brotliCompressSync('let a = 1;'.repeat(200)));
    write('secret.bin', 'x');
    mkdirSync(join(directory, '../desk/assets'), { recursive: true });
    write('../desk/index.html', '<!doctype html><p>desk');
    write('../desk/assets/desk-3c4d.js', 'let b = 2;');
    for (const version of ['v1', 'v1.0.0']) write(`../embed/${version}/dvcqg.js`, 'let c = 3;');
    const site = await loadSite({ '': directory, '/mot-cua': join(directory, '../desk'), '/embed': join(directory, '../embed') });
    const exchange = createExchange({ now: () => 0, log: silentLog, cors: createCors('*'), security: securityHeaders(true), rateLimit: undefined, clientAddress: () => '', isUnavailable: () => false });
    app = new Hono<Env>().all('*', (context) => exchange(context, { pattern: 'site', kind: 'site' }, site)) as unknown as Hono<Env>;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['/', 'home'],
    ['/index.html', 'home'],
    ['/tra-cuu', 'search'],
    ['/dich-vu/', 'services'],
    ['/dich-vu', 'services'],
    ['/dich-vu?q=1', 'services'],
    ['/mot-cua/', 'desk'],
    ['/mot-cua', 'desk'],
  ])('%s is a page that is revalidated, under the strict policy', async (path, text) => {
    const response = await app.request(path);
    expect(await response.text()).toContain(text);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('no-cache');
    expect(response.headers.get('content-security-policy')).toBe(SITE_CSP);
    expect(response.headers.get('strict-transport-security')).toContain('max-age=31536000');
  });

  it('keeps hashed files for ever and sends the compressed sibling', async () => {
    const response = await app.request('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const again = await app.request('/assets/app-1a2b.js', { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('keeps what other sites load for ever under its whole version, and asks again under a part of it', async () => {
    expect((await app.request('/embed/v1.0.0/dvcqg.js')).headers.get('cache-control')).toContain('immutable');
    expect((await app.request('/embed/v1/dvcqg.js')).headers.get('cache-control')).toContain('no-cache');
  });

  it('keeps hashed files of a site below for ever, too', async () => {
    expect((await app.request('/mot-cua/assets/desk-3c4d.js')).headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/nothing', '/mot-cua/nothing', '/desk/index.html', '/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/assets/', '/assets/app-1a2b.js/', '/dich-vu/1.001193', '/..%2f..%2fetc/passwd'])(
    '%s is the page for nothing, with 404',
    async (path) => {
      const response = await app.request(path, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('nothing here');
      expect(response.headers.get('etag')).toBeNull();
    },
  );

  it('tells programs with a problem that there is nothing', async () => {
    for (const headers of [{}, { accept: '*/*' }, { accept: 'application/json' }] as Record<string, string>[]) {
      const response = await app.request('/nothing', { headers });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('refuses to be written to', async () => {
    expect((await app.request('/', { method: 'POST' })).status).toBe(405);
  });
});
