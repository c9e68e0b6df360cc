import { randomBytes, randomUUID } from 'node:crypto';
import type { Upload } from '@dvcqg/openapi';
import type { Gateway } from '../gateway.js';

/** Somebody who applies without signing in. */
export const someone = (): Record<string, string> => ({ 'applicant-key': randomBytes(32).toString('base64url') });

type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;

/** A client of the tus protocol that does one step at a time. */
export class Uploading {
  readonly #gateway: Pick<Gateway, 'app' | 'uploads'>;
  readonly who: Record<string, string>;

  constructor(gateway: Pick<Gateway, 'app' | 'uploads'>, who = someone()) {
    this.#gateway = gateway;
    this.who = who;
  }

  async send(method: string, path: string, headers: Record<string, string | undefined> = {}, body?: Body): Promise<Response> {
    const sent = Object.entries({ 'tus-resumable': '1.0.0', ...this.who, ...headers }).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return this.#gateway.app.request(path, { method, headers: sent, ...(body === undefined ? {} : { body, duplex: 'half' }) } as RequestInit);
  }

  /** Announces a file. */
  create(size: number, name = 'giấy tờ.pdf', headers: Record<string, string | undefined> = {}): Promise<Response> {
    const metadata = `filename ${Buffer.from(name).toString('base64')}`;
    return this.send('POST', '/v1/uploads', { 'idempotency-key': randomUUID(), 'upload-length': String(size), 'upload-metadata': metadata, ...headers });
  }

  /** Announces a file that is taken; gives its address. */
  async begin(size: number, name?: string): Promise<string> {
    const response = await this.create(size, name);
    if (response.status !== 201) throw new Error(`Not announced: ${response.status}`);
    return `/v1/${response.headers.get('location')}`;
  }

  append(path: string, offset: number, bytes: Body, headers: Record<string, string | undefined> = {}): Promise<Response> {
    return this.send('PATCH', path, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream', ...headers }, bytes);
  }

  /** Announces and sends a whole file, and waits for the end of its check. */
  async upload(bytes: Uint8Array<ArrayBuffer>, name?: string): Promise<Upload> {
    const path = await this.begin(bytes.length, name);
    const response = await this.append(path, 0, bytes);
    if (response.status !== 204) throw new Error(`Not taken: ${response.status}`);
    await this.#gateway.uploads.checker.settled();
    return this.state(path);
  }

  async state(path: string): Promise<Upload> {
    return (await this.send('GET', path)).json() as Promise<Upload>;
  }
}
