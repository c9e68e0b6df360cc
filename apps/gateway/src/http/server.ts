import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { answerClientErrors } from './client-errors.js';
import type { Lifecycle } from '../lifecycle.js';
import type { Env } from './exchange.js';
import type { Log } from './log.js';
import { ProblemError, problemReply } from './problem.js';
import { checkRequest } from './request-checks.js';
import { newRequestId } from './request-id.js';

/** Larger than what is accepted, so that a long address is answered by us and not by the parser. */
const PARSER_HEADER_LIMIT = 256 * 1024;

/** How long a client may take. Milliseconds. */
export interface ServerTimeouts {
  readonly headers: number;
  readonly request: number;
  readonly keepAlive: number;
  /** How often the limits are looked at. */
  readonly checkEvery: number;
}

/** A file on a slow network takes its time; a body that stalls is given up by its reader. */
const TIMEOUTS: ServerTimeouts = { headers: 10_000, request: 900_000, keepAlive: 65_000, checkEvery: 2_000 };

/** What a server is made of. */
export interface ServerParts {
  readonly app: Hono<Env>;
  readonly log: Log;
  /** While it stops, every answer ends its connection. */
  readonly lifecycle: Lifecycle;
  readonly timeouts?: ServerTimeouts;
}

function send(response: ServerResponse, error: ProblemError, requestId: string): number {
  const reply = problemReply(error, requestId);
  const body = Buffer.from(String(reply.body));
  response.writeHead(reply.status, { ...reply.headers, 'content-length': body.length, 'x-content-type-options': 'nosniff', 'x-request-id': requestId, connection: 'close' });
  response.end(response.req.method === 'HEAD' ? undefined : body);
  return body.length;
}

/** Answers with an error before the router sees the request. The connection ends: its bytes cannot be trusted. */
function refuse(response: ServerResponse, error: unknown, log: Log): void {
  const requestId = newRequestId();
  if (!(error instanceof ProblemError)) log.fault(error, requestId);
  const problem = error instanceof ProblemError ? error : new ProblemError('internal_error');
  const bytes = send(response, problem, requestId);
  log.request({ method: response.req.method ?? '', route: 'refused', status: response.statusCode, ms: 0, bytes, requestId });
}

function answerAsterisk(response: ServerResponse): void {
  response.writeHead(204, { allow: 'GET, HEAD, OPTIONS', 'x-request-id': newRequestId() });
  response.end();
}

/** Makes the HTTP server of a gateway; it does not listen yet. */
export function createGatewayServer({ app, log, lifecycle, timeouts = TIMEOUTS }: ServerParts): Server {
  const listener = getRequestListener(app.fetch, {
    // For HTTP/1.0, which has no Host.
    hostname: 'localhost',
    overrideGlobalObjects: true,
    errorHandler: (error) => {
      const requestId = newRequestId();
      const isOfClient = error instanceof RequestError;
      if (!isOfClient) log.fault(error, requestId);
      const { status, headers, body } = problemReply(new ProblemError(isOfClient ? 'bad_request' : 'internal_error'), requestId);
      return new Response(body, { status, headers: { ...headers, 'x-content-type-options': 'nosniff', 'x-request-id': requestId } });
    },
  });
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    try {
      checkRequest(request);
    } catch (error) {
      refuse(response, error, log);
      return;
    }
    if (lifecycle.phase === 'stopping') response.setHeader('connection', 'close');
    if (request.url === '*') answerAsterisk(response);
    else void listener(request, response);
  };
  const server = createServer({
    maxHeaderSize: PARSER_HEADER_LIMIT,
    requireHostHeader: false,
    headersTimeout: timeouts.headers,
    requestTimeout: timeouts.request,
    keepAliveTimeout: timeouts.keepAlive,
    connectionsCheckingInterval: timeouts.checkEvery,
  });
  answerClientErrors(server, log);
  server.on('request', handle);
  // `Expect: 100-continue`: there is nothing to wait for, so the final answer comes at once.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => server.emit('request', request, response));
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) =>
    refuse(response, new ProblemError('bad_request', { status: 417, detail: 'This expectation cannot be met' }), log),
  );
  return server;
}
