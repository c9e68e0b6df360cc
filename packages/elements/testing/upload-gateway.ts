import type { Upload } from '@dvcqg/openapi';
import { jsonResponse, type Answerer } from './example-fetch.js';

interface Kept {
  readonly upload: Upload;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the gateway says of a file whose bytes have all arrived. */
export type Verdict = (name: string, bytes: Uint8Array<ArrayBuffer>) => Partial<Upload> | Promise<Partial<Upload>>;

const TYPES: Readonly<Record<string, string>> = {
  'ffd8': 'image/jpeg',
  '8950': 'image/png',
  '5249': 'image/webp',
  '2550': 'application/pdf',
  '504b': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const nothing = (status: number, headers: Record<string, string> = {}): Response => new Response(null, { status, headers });
const missing = (): Response => jsonResponse({ type: 'about:blank', title: 'Not found', status: 404, code: 'not_found', requestId: 'example' }, 404);

/** Uploads as the gateway takes them (tus 1.0.0), kept in memory. */
export class UploadGateway {
  readonly #kept = new Map<string, Kept>();
  readonly #byKey = new Map<string, string>();
  /** Requests by method, such as `POST` for each file that was announced. */
  readonly asked: Request[] = [];
  /** Bytes are taken as long as this resolves; a rejection is a cut line. */
  gate: () => Promise<void> = () => Promise.resolve();
  verdict: Verdict = () => ({});
  /** Requests with bytes that were under way at once. */
  most = 0;
  #now = 0;

  get files(): readonly Kept[] {
    return [...this.#kept.values()];
  }

  count(method: string): number {
    return this.asked.filter((request) => request.method === method).length;
  }

  /** Forgets everything, as the gateway does with what nobody claims. */
  sweep(): void {
    this.#kept.clear();
    this.#byKey.clear();
  }

  readonly answers: Readonly<Record<string, Answerer>> = {
    '/v1/uploads': (_url, request) => this.#create(request),
    '/v1/uploads/{uploadId}': (url, request) => this.#about(url.pathname.split('/').at(-1) ?? '', request),
    '/v1/uploads/{uploadId}/content': (url) => {
      const kept = this.#kept.get(url.pathname.split('/').at(-2) ?? '');
      return kept ? new Response(kept.bytes, { headers: { 'content-type': 'application/octet-stream' } }) : missing();
    },
  };

  async #create(request: Request): Promise<Response> {
    this.asked.push(request);
    await this.#through();
    const key = request.headers.get('idempotency-key') ?? '';
    const id = this.#byKey.get(key) ?? hex(crypto.getRandomValues(new Uint8Array(16)));
    if (!this.#byKey.has(key)) {
      const encoded = /filename (\S+)/.exec(request.headers.get('upload-metadata') ?? '')?.[1] ?? '';
      const name = new TextDecoder().decode(Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0)));
      const size = Number(request.headers.get('upload-length'));
      this.#byKey.set(key, id);
      this.#put({ upload: { id, name, size, received: 0, state: 'receiving', expiresAt: '2027-01-01T00:00:00Z' }, bytes: new Uint8Array(0) });
    }
    return nothing(201, { location: `/v1/uploads/${id}` });
  }

  async #about(id: string, request: Request): Promise<Response> {
    this.asked.push(request);
    const kept = this.#kept.get(id);
    if (request.method === 'DELETE') this.#kept.delete(id);
    if (request.method === 'DELETE') return nothing(204);
    if (!kept) return missing();
    if (request.method === 'PATCH') return this.#append(kept, request);
    const { received, size } = kept.upload;
    return request.method === 'HEAD' ? nothing(200, { 'upload-offset': String(received), 'upload-length': String(size) }) : jsonResponse(kept.upload);
  }

  async #append({ upload, bytes }: Kept, request: Request): Promise<Response> {
    if (Number(request.headers.get('upload-offset')) !== bytes.length) return nothing(409, { 'upload-offset': String(bytes.length) });
    await this.#through();
    const all = new Uint8Array([...bytes, ...new Uint8Array(await request.arrayBuffer())]);
    const isWhole = all.length === upload.size;
    this.#put({ bytes: all, upload: { ...upload, received: all.length, ...(isWhole && (await this.#look(upload.name, all))) } });
    return nothing(204, { 'upload-offset': String(all.length) });
  }

  async #through(): Promise<void> {
    this.#now += 1;
    this.most = Math.max(this.most, this.#now);
    try {
      await this.gate();
    } finally {
      this.#now -= 1;
    }
  }

  async #look(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Partial<Upload>> {
    const sha256 = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    return { state: 'ready', mediaType: TYPES[hex(bytes.subarray(0, 2))] ?? 'application/octet-stream', sha256, ...(await this.verdict(name, bytes)) };
  }

  #put(kept: Kept): void {
    this.#kept.set(kept.upload.id, kept);
  }

  /** What a slow check has come to. */
  decide(change: Partial<Upload>): void {
    for (const { upload, bytes } of this.files) if (upload.state === 'checking') this.#put({ bytes, upload: { ...upload, ...change } });
  }
}
