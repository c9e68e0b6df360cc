import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { ImportProblem } from '../problem.js';

/** Largest line that is read, in bytes; the longest of July 2026 has 190 kB. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

/**
 * One line of the file, counted from 1, as text or as the reason why it cannot be read. `isOpen` marks the last one when no
 * line break ends it: it may be half a line.
 */
export type Line = ({ readonly text: string } | { readonly problem: ImportProblem }) & { readonly line: number; readonly isOpen?: true };

const LF = 0x0a;
const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Joins the parts of one line and never holds more than the limit. */
class LineBuffer {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  /** The line as text; clears the buffer. */
  take(line: number): Line | undefined {
    const parts = this.#parts;
    const size = this.#size;
    this.#parts = [];
    this.#size = 0;
    if (size > this.#limit) return { line, problem: { code: 'line_too_long', message: `The line has ${size} bytes; ${this.#limit} are allowed` } };
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)).trim();
      return text === '' ? undefined : { line, text };
    } catch {
      return { line, problem: { code: 'not_utf8', message: 'The line is not UTF-8 text' } };
    }
  }
}

/** The bytes, unpacked when they begin as gzip does. */
async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < 2) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  };
  if (!isGzip(head)) return yield* all();
  const gunzip = createGunzip();
  // Errors of either side come out of the iteration below; the pipeline closes the source when the reader stops early.
  void pipeline(all, gunzip).catch(() => undefined);
  yield* gunzip as AsyncIterable<Uint8Array>;
}

/**
 * The lines of a file, plain or gzip, one after the other in constant memory. Empty lines are left out but counted. A file
 * that breaks off is told as the last problem; what was read before it stays valid.
 */
export async function* readLines(source: AsyncIterable<Uint8Array>, limit = MAX_LINE_BYTES): AsyncGenerator<Line> {
  const buffer = new LineBuffer(limit);
  let line = 1;
  try {
    for await (const chunk of unpacked(source)) {
      let start = 0;
      for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
        buffer.add(chunk.subarray(start, end));
        const read = buffer.take(line);
        if (read) yield read;
        line += 1;
        start = end + 1;
      }
      buffer.add(Buffer.from(chunk.subarray(start)));
    }
  } catch (error) {
    const code = /unexpected end|invalid|incorrect/i.test(messageOf(error)) ? 'truncated' : 'unreadable';
    yield { line, problem: { code, message: `The file cannot be read to its end: ${messageOf(error)}` } };
    return;
  }
  const last = buffer.isEmpty ? undefined : buffer.take(line);
  if (last) yield { ...last, isOpen: true };
}
