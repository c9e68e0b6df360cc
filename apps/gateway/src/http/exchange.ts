import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { ClientAddress } from './client-address.js';
import type { Cors } from './cors.js';
import type { Log } from './log.js';
import { ProblemError, problemReply } from './problem.js';
import type { RateLimit } from './rate-limit.js';
import type { Reply } from './reply.js';
import { requestIdOf } from './request-id.js';
import type { SecurityHeaders } from './security-headers.js';

/** Longest path with query that is read, in characters. */
const LONGEST_TARGET = 8192;

/** The environment of the router; absent under `app.request()`. */
export interface Env {
  readonly Bindings: Partial<HttpBindings>;
}

/** A request as the work of a route sees it. */
export interface Incoming {
  readonly method: string;
  readonly header: (name: string) => string | undefined;
  /** Where it comes from, `unknown` when nothing tells. */
  readonly address: string;
  /** Decoded path without query. */
  readonly pathname: string;
  /** Path parameters, decoded; `undefined` when the route has none. */
  readonly path: Readonly<Record<string, string>> | undefined;
  /** Query without `?`, not decoded. */
  readonly rawQuery: string;
  /** The body, to be read once; `null` when there is none. */
  readonly stream: () => ReadableStream<Uint8Array> | null;
  /** The whole request, for libraries that speak HTTP themselves. */
  readonly request: () => Request;
}

/** What a route does with a request. Throws ProblemError for everything that is not its success. */
export type Work = (incoming: Incoming) => Reply | Promise<Reply>;

/** What is known of a route beforehand. */
export interface Route {
  /** Pattern for the log. */
  readonly pattern: string;
  readonly kind: 'api' | 'site';
  /** Not rate limited, for checks by machines. */
  readonly unlimited?: boolean;
  /** The route has parameters in its path. */
  readonly hasPath?: boolean;
}

/** What every exchange needs. */
export interface ExchangeParts {
  readonly now: () => number;
  readonly log: Log;
  readonly cors: Cors;
  readonly security: SecurityHeaders;
  readonly rateLimit: RateLimit | undefined;
  readonly clientAddress: ClientAddress;
  /** Recognises errors that are nobody's fault, such as a database that is away for now. */
  readonly isUnavailable: (error: unknown) => boolean;
}

/** Answers one request of a route with the work's reply, or the problem it threw, and all headers that every answer has. */
export type Exchange = (context: Context<Env>, route: Route, work: Work) => Promise<Response>;

/** Path (not decoded) and query of an absolute address, without building a URL. */
function splitTarget(url: string): { pathname: string; rawQuery: string } {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const hash = url.indexOf('#', start);
  const target = hash < 0 ? url.slice(start) : url.slice(start, hash);
  const mark = target.indexOf('?');
  return mark < 0 ? { pathname: target, rawQuery: '' } : { pathname: target.slice(0, mark), rawQuery: target.slice(mark + 1) };
}

function decodePath(pathname: string): string {
  if (!pathname.includes('%')) return pathname;
  try {
    return decodeURIComponent(pathname);
  } catch {
    throw new ProblemError('bad_request', { detail: 'The percent-encoding of the path is not UTF-8' });
  }
}

/** Joins the `Vary` of two parts of an answer. */
function mergeVary(reply: Reply, cors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { vary: own } = reply.headers;
  const { vary: added } = cors;
  return own !== undefined && added !== undefined ? { vary: `${own}, ${added}` } : {};
}

/** Makes the exchange of a gateway. */
export function createExchange({ now, log, cors, security, rateLimit, clientAddress, isUnavailable }: ExchangeParts): Exchange {
  async function run(context: Context<Env>, route: Route, work: Work, target: { pathname: string; rawQuery: string }): Promise<Reply> {
    if (target.pathname.length + target.rawQuery.length > LONGEST_TARGET) throw new ProblemError('uri_too_long');
    const pathname = decodePath(target.pathname);
    const header = (name: string): string | undefined => context.req.header(name);
    const address = clientAddress(context.env?.incoming?.socket.remoteAddress, header('x-forwarded-for'));
    if (rateLimit && route.unlimited !== true) await rateLimit(address);
    const path = route.hasPath === true ? context.req.param() : undefined;
    const request = (): Request => context.req.raw;
    return work({ method: context.req.method, header, address, pathname, path, rawQuery: target.rawQuery, request, stream: () => request().body });
  }

  function toReply(error: unknown, requestId: string, instance: string | undefined): Reply {
    if (error instanceof ProblemError) return problemReply(error, requestId, instance);
    log.fault(error, requestId);
    const problem = isUnavailable(error) ? new ProblemError('unavailable', { headers: { 'retry-after': '5' } }) : new ProblemError('internal_error');
    return problemReply(problem, requestId, instance);
  }

  return async (context, route, work) => {
    const started = now();
    const requestId = requestIdOf(context.req.header('x-request-id'));
    const target = splitTarget(context.req.url);
    let reply: Reply;
    try {
      reply = await run(context, route, work, target);
    } catch (error) {
      reply = toReply(error, requestId, target.pathname.length > LONGEST_TARGET ? undefined : instanceOf(target.pathname));
    }
    const origin = context.req.header('origin');
    const isPreflight = context.req.method === 'OPTIONS' && context.req.header('access-control-request-method') !== undefined;
    const shared = isPreflight ? cors.preflight(origin) : cors.answer(origin);
    const bytes = reply.body === null || context.req.method === 'HEAD' ? 0 : lengthOf(reply.body);
    log.request({ method: context.req.method, route: route.pattern, status: reply.status, ms: now() - started, bytes, requestId });
    const headers = {
      ...security[route.kind],
      ...shared,
      ...reply.headers,
      ...mergeVary(reply, shared),
      ...(leavesBody(context) ? { connection: 'close' } : {}),
      'x-request-id': requestId,
    };
    return context.req.method === 'HEAD' ? withLength(reply, headers) : new Response(reply.body, { status: reply.status, headers });
  };
}

/** Bytes of a body; 0 when it streams and nobody knows. */
function lengthOf(body: string | Uint8Array | ReadableStream): number {
  if (body instanceof ReadableStream) return 0;
  return typeof body === 'string' ? Buffer.byteLength(body) : body.length;
}

/** A body that nobody read still stands in the connection, where the next request would begin. */
function leavesBody({ req }: Context<Env>): boolean {
  const announced = req.header('transfer-encoding') !== undefined || (req.header('content-length') ?? '0') !== '0';
  return announced && !req.raw.bodyUsed;
}

/** HEAD says how long the answer to GET would be. */
function withLength(reply: Reply, headers: Record<string, string>): Response {
  // Nobody reads it; what stands behind it, such as an open file, is let go.
  if (reply.body instanceof ReadableStream) void reply.body.cancel().catch(() => undefined);
  const length = reply.body === null || reply.body instanceof ReadableStream ? {} : { 'content-length': String(lengthOf(reply.body)) };
  return new Response(null, { status: reply.status, headers: { ...headers, ...length } });
}

/** A path is a `uri-reference` only while its percent-encoding is whole; another one is not repeated. */
function instanceOf(pathname: string): string | undefined {
  return /^(?:[!$&-;=@-Z_a-z~]|%[0-9A-Fa-f]{2})*$/.test(pathname) ? pathname : undefined;
}
