import type { ByteStream } from '../http/json-body.js';

/** Bytes that are kept at once: what a process that is killed can lose of one upload, and what one upload holds in memory. */
const PIECE = 1024 * 1024;

/** Why there are no more bytes: all came, the connection broke, it stalled, another request goes on, or there are more than announced. */
export type BodyEnd = 'done' | 'cut' | 'stalled' | 'superseded' | 'too_long';

interface Limits {
  /** Bytes that may come. */
  readonly room: number;
  /** Longest pause; milliseconds. */
  readonly stall: number;
  /** Stops reading. */
  readonly signal: AbortSignal;
}

type Read = { readonly value: Uint8Array } | { readonly end: BodyEnd };

/** Reads a body in pieces that are worth keeping; what came before it broke off is given, too. */
export class PieceReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #limits: Limits;
  #came = 0;
  #end: BodyEnd | undefined;

  constructor(stream: ByteStream | null, limits: Limits) {
    this.#reader = stream?.getReader();
    this.#limits = limits;
    if (!stream) this.#end = 'done';
  }

  /** Known once `next` has given nothing. */
  get end(): BodyEnd | undefined {
    return this.#end;
  }

  /** The next piece; `undefined` after the last one. */
  async next(): Promise<Buffer | undefined> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (this.#end === undefined && size < PIECE) {
      const read = await this.#read();
      if ('end' in read) this.#finish(read.end);
      else if (this.#came + read.value.byteLength > this.#limits.room) this.#finish('too_long');
      else {
        parts.push(read.value);
        size += read.value.byteLength;
        this.#came += read.value.byteLength;
      }
    }
    return size === 0 ? undefined : Buffer.concat(parts, size);
  }

  #finish(end: BodyEnd): void {
    this.#end = end;
    if (end !== 'done') void this.#reader?.cancel().catch(() => undefined);
  }

  #read(): Promise<Read> {
    const { stall, signal } = this.#limits;
    return new Promise((done) => {
      const settle = (read: Read): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', supersede);
        done(read);
      };
      const supersede = (): void => settle({ end: 'superseded' });
      const timer = setTimeout(() => settle({ end: 'stalled' }), stall);
      if (signal.aborted) return supersede();
      signal.addEventListener('abort', supersede, { once: true });
      this.#reader?.read().then(
        ({ value }) => settle(value ? { value } : { end: 'done' }),
        () => settle({ end: 'cut' }),
      );
    });
  }
}
