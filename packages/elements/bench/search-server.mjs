// Serves the bench's page, built by Vite, under the strictest policy that the elements promise to work with, and the
// catalogue as a gateway would. Built in a folder of the system, so that nothing is left in the repository.
import { readShippedCatalog, toCatalog } from '@dvcqg/catalog';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const PAGE = fileURLToPath(new URL('./page/', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html dvcqg-worker',
].join('; ');

async function builtPage() {
  const outDir = await mkdtemp(join(tmpdir(), 'dvc-search-bench-'));
  await build({ root: PAGE, configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } } });
  return outDir;
}

async function realCatalog() {
  const { records, terms, portal } = await readShippedCatalog();
  return toCatalog(records, { province: portal.province.agencyCode, terms });
}

/**
 * @returns {Promise<{ address: string, services: number, close: () => Promise<void> }>} `address` + `/?no-worker` is the
 *   page whose search must not use a worker
 */
export async function startSearchServer() {
  const [root, catalog] = await Promise.all([builtPage(), realCatalog()]);
  const packed = brotliCompressSync(JSON.stringify(catalog));
  const send = (response, status, type, body, more = {}) =>
    response.writeHead(status, { 'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-store', ...more }).end(body);
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://bench');
    if (pathname === '/v1/catalog') return send(response, 200, TYPES['.json'], packed, { 'content-encoding': 'br' });
    if (pathname === '/v1/portal') return send(response, 200, TYPES['.json'], JSON.stringify({ catalogVersion: catalog.version }));
    const name = pathname === '/' ? 'index.html' : normalize(pathname);
    const body = await readFile(join(root, name)).catch(() => undefined);
    if (!body) return send(response, 404, TYPES['.json'], '{}');
    const isWithoutWorker = pathname === '/' && search === '?no-worker';
    return send(response, 200, TYPES[extname(name)] ?? 'text/plain', isWithoutWorker ? String(body).replace('<dvc-service-search', '$& without-worker') : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    services: catalog.columns.code.length,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(root, { recursive: true, force: true });
    },
  };
}
