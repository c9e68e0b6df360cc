import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startServer, type TestServer } from './server.js';

/** One request as a fault sees it. */
export interface Seen {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Number of this request, from 0. */
  readonly count: number;
  /** Answers as if nothing were wrong. */
  readonly answer: () => void;
  readonly server: FakeTus;
}

/** Does something to a request; `true` when it has been dealt with. */
export type Fault = (seen: Seen) => boolean | undefined;

/** A file as the server knows it. */
interface Held {
  readonly id: string;
  readonly size: number;
  readonly name: string;
  bytes: Buffer;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-expose-headers': '*',
};

/** The contract's upload operations in memory, over real HTTP, with a fault before each answer. */
export class FakeTus {
  readonly uploads = new Map<string, Held>();
  readonly pieces: number[] = [];
  state: 'checking' | 'ready' | 'refused' = 'ready';

  get only(): Held {
    const [first] = this.uploads.values();
    if (!first || this.uploads.size > 1) throw new Error(`There are ${this.uploads.size} uploads`);
    return first;
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const send = (status: number, headers: Record<string, string> = {}, body = ''): void => {
      response.writeHead(status, { ...CORS, 'tus-resumable': '1.0.0', ...headers }).end(body);
    };
    if (request.method === 'OPTIONS') return send(204);
    if (request.method === 'POST') {
      const key = String(request.headers['idempotency-key']);
      const name = Buffer.from(String(request.headers['upload-metadata']).split(' ')[1] ?? '', 'base64').toString();
      if (!this.uploads.has(key)) this.uploads.set(key, { id: key, size: Number(request.headers['upload-length']), name, bytes: Buffer.alloc(0) });
      return send(201, { location: `uploads/${key}` });
    }
    const upload = this.uploads.get(request.url?.split('/').pop() ?? '');
    if (!upload) return send(404);
    if (request.method === 'HEAD') return send(200, { 'upload-offset': String(upload.bytes.length), 'upload-length': String(upload.size) });
    if (request.method === 'GET') return send(200, { 'content-type': 'application/json' }, JSON.stringify(this.describe(upload)));
    this.append(upload, request, send);
  }

  private append(upload: Held, request: IncomingMessage, send: (status: number, headers?: Record<string, string>) => void): void {
    if (Number(request.headers['upload-offset']) !== upload.bytes.length) return send(409, { 'upload-offset': String(upload.bytes.length) });
    let came = 0;
    request.on('data', (chunk: Buffer) => {
      came += chunk.length;
      upload.bytes = Buffer.concat([upload.bytes, chunk]);
    });
    request.on('end', () => {
      this.pieces.push(came);
      send(204, { 'upload-offset': String(upload.bytes.length) });
    });
  }

  private describe({ id, name, size, bytes }: Held) {
    const whole = bytes.length === size ? { sha256: createHash('sha256').update(bytes).digest('hex'), state: this.state } : { state: 'receiving' };
    const refusal = this.state === 'refused' ? { refusal: 'type_mismatch' } : {};
    return { id, name, size, received: bytes.length, expiresAt: '2026-11-29T02:50:00Z', ...whole, ...refusal };
  }
}

/** Starts one on a free port. */
export async function startTus(fault: Fault = () => undefined): Promise<TestServer & { readonly tus: FakeTus }> {
  const tus = new FakeTus();
  const server = await startServer((request, response, count) => {
    const answer = (): void => tus.answer(request, response);
    if (fault({ request, response, count, answer, server: tus }) !== true) answer();
  });
  return { ...server, tus };
}
