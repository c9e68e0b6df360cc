import { randomBytes } from 'node:crypto';
import type { Database } from '../db/schema.js';
import { type FileStore, newObjectName } from '../files/file-store.js';
import type { ByteStream } from '../http/json-body.js';
import { ProblemError } from '../http/problem.js';
import { type BodyEnd, PieceReader } from './piece-reader.js';
import { addPiece, beginWriting, type UploadRow } from './repository.js';
import type { Writers } from './writers.js';

/** What receiving bytes needs. */
export interface ReceiveParts {
  readonly db: Database;
  readonly store: FileStore;
  readonly writers: Writers;
  readonly now: () => number;
  /** An upload is deleted so long after its last byte, unless a dossier holds it; milliseconds. */
  readonly lifetime: number;
  /** Longest pause of a body; milliseconds. */
  readonly stall: number;
}

/** One request that adds bytes. */
export interface Append {
  readonly id: string;
  readonly owner: string;
  /** Where its bytes belong. */
  readonly offset: number;
  readonly stream: ByteStream | null;
  /** `Content-Length`, when it says so. */
  readonly announced: number | undefined;
}

/** Even a file that is cut every few kilobytes has fewer. */
const MOST_PIECES = 4000;

/** The bytes do not belong where the file ends now: another request was faster. */
function elsewhere(offset: number): ProblemError {
  return new ProblemError('revision_conflict', { status: 409, detail: 'The file ends elsewhere', headers: { 'upload-offset': String(offset) } });
}

/** What a body that broke off is answered, if anybody still listens. */
function problemOf(end: BodyEnd | undefined, offset: number): ProblemError | undefined {
  const headers = { connection: 'close' };
  switch (end) {
    case 'cut':
      return new ProblemError('bad_request', { detail: 'The body did not arrive whole', headers });
    case 'stalled':
      return new ProblemError('request_timeout', { headers });
    case 'superseded':
      return new ProblemError('revision_conflict', { status: 409, detail: 'Another request goes on', headers: { ...headers, 'upload-offset': String(offset) } });
    case 'too_long':
      return new ProblemError('payload_too_large', { detail: 'There are more bytes than announced', headers });
    default:
      return undefined;
  }
}

/** Puts a piece into the store and lets it count. @throws ProblemError when it does not */
async function keep({ db, store, now, lifetime }: ReceiveParts, { id, size }: UploadRow, writer: string, position: number, bytes: Buffer): Promise<void> {
  const object = newObjectName();
  await store.put(object, bytes);
  const at = now();
  const isLast = position + bytes.length === size;
  const times = { now: new Date(at), expiresAt: new Date(at + lifetime) };
  const result = await addPiece(db, { id, writer, position, size: bytes.length, object, isLast, ...times, most: MOST_PIECES });
  if (result === 'added') return;
  await store.remove([object]);
  throw result === 'superseded' ? elsewhere(position) : new ProblemError('payload_too_large', { detail: 'The file came in too many pieces' });
}

/**
 * Adds the bytes of a request to an upload; those that came before it broke off are kept.
 * @returns where the file ends now, and whether this made it whole
 * @throws ProblemError
 */
export async function receive(parts: ReceiveParts, { id, owner, offset, stream, announced = 0 }: Append): Promise<{ offset: number; isWhole: boolean }> {
  const turn = await parts.writers.take(id);
  try {
    const writer = randomBytes(12).toString('base64url');
    const upload = await beginWriting(parts.db, id, owner, writer);
    if (!upload) throw new ProblemError('not_found');
    if (offset !== upload.received) throw elsewhere(upload.received);
    const room = upload.size - upload.received;
    if (announced > room) throw new ProblemError('payload_too_large', { detail: 'There are more bytes than announced' });
    const reader = new PieceReader(stream, { room, stall: parts.stall, signal: turn.signal });
    let reached = offset;
    for (let piece = await reader.next(); piece; piece = await reader.next()) {
      await keep(parts, upload, writer, reached, piece);
      reached += piece.length;
    }
    const isWhole = reached === upload.size;
    const problem = isWhole ? undefined : problemOf(reader.end, reached);
    if (problem) throw problem;
    return { offset: reached, isWhole: isWhole && reached > offset };
  } finally {
    turn.end();
  }
}
