import type { IncomingMessage } from 'node:http';
import { ProblemError } from './problem.js';

/** A name or an address with an optional port: what a browser or a proxy sends, nothing cleverer. */
const HOST = /^(?:[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,252})|\[[0-9A-Fa-f:.]{2,45}\])(?::([0-9]{1,5}))?$/;
const HIGHEST_PORT = 65_535;
/** Longest request line that is looked at; see the exchange for the same limit under `app.request()`. */
const LONGEST_TARGET = 8192;
/** All header lines together, in characters. */
const LARGEST_HEADERS = 16_384;

function count(raw: readonly string[], name: string): number {
  let found = 0;
  for (let at = 0; at < raw.length; at += 2) if (raw[at]?.toLowerCase() === name) found += 1;
  return found;
}

function checkHost(request: IncomingMessage): void {
  const { host } = request.headers;
  const hosts = count(request.rawHeaders, 'host');
  if (hosts === 0 && request.httpVersion === '1.0') return;
  const match = hosts === 1 && host !== undefined ? HOST.exec(host) : null;
  if (!match || Number(match[1] ?? 0) > HIGHEST_PORT) throw new ProblemError('bad_request', { detail: 'The Host header is missing, repeated or not a host' });
}

function checkTarget({ url = '', method }: IncomingMessage): void {
  if (url.length > LONGEST_TARGET) throw new ProblemError('uri_too_long');
  if (url === '*' && method === 'OPTIONS') return;
  const path = url.startsWith('/') ? url : /^https?:\/\/[A-Za-z0-9._:[\]-]+(\/.*)$/i.exec(url)?.[1];
  if (path === undefined || (path !== url && !URL.canParse(url))) throw new ProblemError('bad_request', { detail: 'The request target is not a path' });
  if (/[^\x21-\x7e]/.test(path) || /^[^?]*\\/.test(path)) throw new ProblemError('bad_request', { detail: 'The path holds a character that must be percent-encoded' });
}

function checkHeaders({ rawHeaders }: IncomingMessage): void {
  let size = 0;
  for (const text of rawHeaders) size += text.length + 2;
  if (size > LARGEST_HEADERS) throw new ProblemError('headers_too_large');
}

/** A body where none has a meaning would only invite quarrels about where it ends. */
function checkBody({ headers, method }: IncomingMessage): void {
  const hasBody = headers['transfer-encoding'] !== undefined || (headers['content-length'] !== undefined && headers['content-length'] !== '0');
  if (hasBody && (method === 'GET' || method === 'HEAD')) throw new ProblemError('bad_request', { detail: `${method} takes no body` });
}

/**
 * Checks what the parser lets through and the router would stumble over.
 * @throws ProblemError
 */
export function checkRequest(request: IncomingMessage): void {
  checkTarget(request);
  checkHeaders(request);
  checkHost(request);
  if (request.method === 'TRACE') throw new ProblemError('method_not_allowed', { headers: { allow: 'GET, HEAD, OPTIONS' } });
  checkBody(request);
}
