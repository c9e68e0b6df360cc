import { ApiError, isApiError } from '../core/error.js';
import { ChunkSize } from './chunk-size.js';
import type { Exchange } from './exchange.js';
import type { UploadOptions } from './options.js';
import { Patience } from './patience.js';
import type { UploadAnswer } from './transport.js';

const TUS = { 'tus-resumable': '1.0.0' };

type FileOptions = Pick<UploadOptions, 'file' | 'name' | 'idempotencyKey' | 'onUrl' | 'onProgress'>;

const base64 = (text: string): string => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** Somebody else than the gateway answered, or a part of the answer is missing. */
const nonsense = (answer: UploadAnswer): ApiError => new ApiError('network', { status: answer.status, cause: answer });

const offsetOf = (answer: UploadAnswer, size: number): number => {
  const text = answer.header('upload-offset') ?? '';
  const offset = Number(text);
  if (!/^\d+$/.test(text) || offset > size) throw nonsense(answer);
  return offset;
};

/** One file on its way: the operations of the tus protocol 1.0.0. */
export class FileSender {
  readonly #exchange: Exchange;
  readonly #options: FileOptions;
  readonly #chunk = new ChunkSize();

  constructor(exchange: Exchange, options: FileOptions) {
    this.#exchange = exchange;
    this.#options = options;
  }

  /** Announces the file. The same key gets the same address, so this can be repeated. */
  async create(endpoint: string): Promise<string> {
    const { file, name, idempotencyKey } = this.#options;
    const headers = { ...TUS, 'idempotency-key': idempotencyKey, 'upload-length': String(file.size), 'upload-metadata': `filename ${base64(name)}` };
    const answer = await this.#exchange({ method: 'POST', url: endpoint, headers });
    const location = answer.header('location');
    if (answer.status !== 201 || !location) throw nonsense(answer);
    const url = new URL(location, endpoint);
    // The headers hold who is signed in: they go to no other site.
    if (url.origin !== new URL(endpoint).origin) throw nonsense(answer);
    return url.href;
  }

  /** How many bytes are there? */
  async ask(url: string): Promise<number> {
    const { size } = this.#options.file;
    const answer = await this.#exchange({ method: 'HEAD', url, headers: TUS });
    const length = answer.header('upload-length');
    if (length !== null && Number(length) !== size) throw new ApiError('conflict', { status: answer.status });
    return offsetOf(answer, size);
  }

  /** Sends a piece from `offset` on and tells how many bytes are there after it. */
  async append(url: string, offset: number): Promise<number> {
    const { file, onProgress } = this.#options;
    const body = await this.#read(offset);
    const started = performance.now();
    try {
      const answer = await this.#exchange({
        method: 'PATCH',
        url,
        body,
        headers: { ...TUS, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
        onSent: (bytes) => onProgress?.(Math.min(file.size, offset + bytes), file.size),
      });
      if (answer.status >= 300) throw nonsense(answer);
      const reached = offsetOf(answer, file.size);
      if (reached <= offset) throw nonsense(answer);
      this.#chunk.took(performance.now() - started);
      return reached;
    } catch (error) {
      this.#chunk.failed();
      throw error;
    }
  }

  /** A file can be changed or taken away while it is sent; nothing helps then. */
  async #read(offset: number): Promise<Uint8Array<ArrayBuffer>> {
    const piece = this.#options.file.slice(offset, offset + this.#chunk.bytes);
    try {
      const bytes = new Uint8Array(await piece.arrayBuffer());
      if (bytes.length === 0) throw new Error('The file has become shorter');
      return bytes;
    } catch (cause) {
      throw new ApiError('validation', { cause });
    }
  }
}

/** Where the gateway says it is, when it refused bytes for another place. */
const offsetAfter = (error: unknown, size: number): number | undefined => {
  if (!isApiError(error) || error.status !== 409) return undefined;
  const text = (error.cause as UploadAnswer | undefined)?.header('upload-offset');
  return text && /^\d+$/.test(text) && Number(text) <= size ? Number(text) : undefined;
};

async function persist<T>(patience: Patience, attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      await patience.after(error);
    }
  }
}

/** Where to begin: a file that was announced before may be there in part. */
async function begin(sender: FileSender, patience: Patience, endpoint: string, options: UploadOptions): Promise<{ url: string; offset: number | undefined }> {
  if (options.url !== undefined) return { url: options.url, offset: undefined };
  const url = await persist(patience, () => sender.create(endpoint));
  options.onUrl?.(url);
  return { url, offset: 0 };
}

/**
 * Sends the whole file over any server of the tus protocol 1.0.0, through cuts and stalls.
 * @returns the address of the upload
 * @throws ApiError
 */
export async function sendFile(exchange: Exchange, endpoint: string, options: UploadOptions): Promise<string> {
  const { file, onProgress, patience: limit = 60_000, signal } = options;
  const sender = new FileSender(exchange, options);
  const patience = new Patience(limit, signal);
  const start = await begin(sender, patience, endpoint, options);
  const { url } = start;
  let { offset } = start;
  let furthest = -1;
  while (offset === undefined || offset < file.size) {
    try {
      offset = offset === undefined ? await sender.ask(url) : await sender.append(url, offset);
      onProgress?.(offset, file.size);
      if (offset > furthest) patience.progress();
      furthest = Math.max(furthest, offset);
    } catch (error) {
      offset = offsetAfter(error, file.size);
      await patience.after(error);
    }
  }
  return url;
}
