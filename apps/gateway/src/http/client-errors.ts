import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Log } from './log.js';
import { ProblemError, toProblem } from './problem.js';
import { newRequestId } from './request-id.js';

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
};

/** What a parser error of Node means for the one who sent the bytes. */
export function parserProblem(code: string | undefined): ProblemError {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new ProblemError('request_timeout');
    case 'HPE_HEADER_OVERFLOW':
      // Only addresses beyond all measure come here, too; the checks of a request answer the others with 414.
      return new ProblemError('headers_too_large');
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new ProblemError('payload_too_large');
    default:
      return new ProblemError('bad_request', { detail: 'This is not HTTP/1.1' });
  }
}

/** An answer as bytes, for a connection on which Node makes none. The connection ends with it. */
export function rawProblem(error: ProblemError, requestId: string): string {
  const problem = toProblem(error, requestId);
  const body = JSON.stringify(problem);
  const extra = Object.entries(error.details.headers ?? {}).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return (
    `HTTP/1.1 ${problem.status} ${REASONS[problem.status] ?? 'Error'}\r\ncontent-type: application/problem+json\r\n` +
    `content-length: ${Buffer.byteLength(body)}\r\ncache-control: no-store\r\nx-content-type-options: nosniff\r\n` +
    `x-request-id: ${requestId}\r\n${extra}connection: close\r\n\r\n${body}`
  );
}

/**
 * Answers what the HTTP parser refuses, as problem details instead of bare text, then ends the connection. A request
 * that came before on the same connection still gets its own answer first.
 */
export function answerClientErrors(server: Server, log: Log): void {
  const running = new WeakMap<Duplex, Set<ServerResponse>>();
  const refuse = (socket: Duplex, error: ProblemError): void => {
    const open = running.get(socket);
    const [response] = open ?? [];
    if (response) {
      response.once('close', () => refuse(socket, error));
      return;
    }
    const requestId = newRequestId();
    const text = rawProblem(error, requestId);
    log.request({ method: 'OTHER', route: 'unreadable', status: toProblem(error, requestId).status, ms: 0, bytes: text.length, requestId });
    if (socket.writable) socket.end(text, () => socket.destroy());
    else socket.destroy();
  };
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const open = running.get(socket) ?? new Set();
    running.set(socket, open.add(response));
    response.once('close', () => open.delete(response));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) socket.destroy();
    else refuse(socket, parserProblem(error.code));
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    refuse(socket, new ProblemError('method_not_allowed', { headers: { allow: 'GET, HEAD, OPTIONS' } }));
  });
}
