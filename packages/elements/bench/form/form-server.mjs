// Serves the form as an element and as plain HTML, compressed with brotli, over HTTP/1.1 as the gateway itself speaks, and
// the definitions as the gateway answers them. The policy is the strictest that the elements promise to work with.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { buildPage } from './build-page.mjs';
import { formOf100, formOf100WithParts, formOf300 } from './definitions.mjs';
import { elementPage, plainPage } from './plain-page.mjs';

const FORMS = { 100: formOf100, parts: formOf100WithParts, 300: formOf300 };
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const TYPES = { css: 'text/css', js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8' };

const file = (name) => readFile(new URL(`./page/${name}`, import.meta.url));

/** Everything that is served, by path; the definition is that of the page that asks. */
async function contents() {
  const packed = new Map([...(await buildPage())].map(([path, body]) => [path, { type: TYPES.js, body }]));
  const add = (path, type, text) => packed.set(path, { type: TYPES[type], body: brotliCompressSync(text) });
  add('/page.css', 'css', await file('page.css'));
  add('/plain.js', 'js', await file('plain.js'));
  for (const [size, form] of Object.entries(FORMS)) {
    add(`/plain/${size}`, 'html', plainPage(form()));
    add(`/element/${size}`, 'html', elementPage(form(), size));
    add(`/${size}/v1/services/1.001193/form`, 'json', JSON.stringify(form()));
  }
  return packed;
}

/** @returns {Promise<{ address: string, bytes: (path: string) => number, close: () => Promise<void> }>} */
export async function startFormServer() {
  const served = await contents();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const found = served.get(pathname);
    const headers = { 'content-security-policy': POLICY, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    if (!found) return response.writeHead(404, headers).end();
    return response.writeHead(200, { ...headers, 'content-type': found.type, 'content-encoding': 'br', 'content-length': found.body.length }).end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    bytes: (path) => served.get(path)?.body.length ?? 0,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
