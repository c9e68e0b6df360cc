import { ProblemError } from './problem.js';

/** Where the bytes of a request come from. */
export type ByteStream = ReadableStream<Uint8Array>;

/** A body that pauses longer than this is given up; milliseconds. */
const STALL_MS = 15_000;
/** Deeper values are no form's and no draft's. */
const DEEPEST = 64;

function stalled(): ProblemError {
  return new ProblemError('request_timeout', { headers: { connection: 'close' } });
}

/** The next piece of the body. @throws ProblemError `request_timeout` after `milliseconds` without one */
async function nextPiece(reader: ReadableStreamDefaultReader<Uint8Array>, milliseconds: number): ReturnType<typeof reader.read> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(stalled()), milliseconds);
  });
  try {
    return await Promise.race([reader.read(), patience]);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('bad_request', { detail: 'The body did not arrive whole' });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads a whole body.
 * @throws ProblemError `payload_too_large`, `request_timeout`, or `bad_request` when the connection broke
 */
export async function readBytes(stream: ByteStream | null, limit: number): Promise<Buffer> {
  if (!stream) return Buffer.alloc(0);
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await nextPiece(reader, STALL_MS);
      if (done) return Buffer.concat(pieces, size);
      size += value.byteLength;
      if (size > limit) throw new ProblemError('payload_too_large');
      pieces.push(value);
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error;
  }
}

/** What neither the database nor a signature can hold: NUL, halves of surrogate pairs, endless nesting. */
function checkTexts(value: unknown, depth = 0): void {
  if (depth > DEEPEST) throw new ProblemError('bad_request', { detail: 'The body is nested too deeply' });
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) throw new ProblemError('bad_request', { detail: 'The body holds a character that is no text' });
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    checkTexts(key, depth);
    checkTexts(item, depth + 1);
  }
}

/**
 * Reads a body of JSON.
 * @throws ProblemError `unsupported_media_type`, `bad_request`, and those of `readBytes`
 */
export async function readJson(stream: ByteStream | null, contentType: string | undefined, limit: number): Promise<unknown> {
  if (!/^application\/json\s*(?:;|$)/i.test(contentType ?? '')) throw new ProblemError('unsupported_media_type');
  const bytes = await readBytes(stream, limit);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    throw new ProblemError('bad_request', { detail: 'The body is not JSON in UTF-8' });
  }
  checkTexts(value);
  return value;
}
