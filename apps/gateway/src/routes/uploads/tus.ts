import { createHash, randomBytes } from 'node:crypto';
import type { Config } from '../../config.js';
import type { Applicant, CallerOf } from '../../http/caller.js';
import type { Incoming, Work } from '../../http/exchange.js';
import { ProblemError } from '../../http/problem.js';
import type { Reply } from '../../http/reply.js';
import { applicantOf } from '../../identity/caller-of.js';
import type { Uploads } from '../../uploads/create-uploads.js';
import { receive } from '../../uploads/receive.js';
import { createUpload, deleteUpload, findUpload } from '../../uploads/repository.js';
import { checkVersion, readFileName, readKey, readNumber, TUS_HEADERS } from '../../uploads/tus-headers.js';

/** What the operations of the tus protocol need. */
export interface TusParts {
  readonly uploads: Uploads;
  readonly callerOf: CallerOf;
  readonly config: Pick<Config, 'files' | 'maxFileBytes'>;
}

type TusWork = (incoming: Incoming, applicant: Applicant) => Promise<Reply>;

const ID = /^[A-Za-z0-9_-]{22,64}$/;

/** What every operation of the protocol shares: its version, who asks, and its headers on every answer. */
function tusWork(callerOf: CallerOf, work: TusWork): Work {
  return async (incoming) => {
    try {
      // Who only takes a file back need not know how it was sent.
      checkVersion(incoming.header, incoming.method === 'DELETE');
      const applicant = applicantOf(await callerOf(incoming.header));
      const reply = await work(incoming, applicant);
      return { ...reply, headers: { ...TUS_HEADERS, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      throw new ProblemError(error.code, { ...error.details, headers: { ...TUS_HEADERS, ...error.details.headers } });
    }
  };
}

function idOf({ path = {} }: Incoming): string {
  const { uploadId = '' } = path;
  if (!ID.test(uploadId)) throw new ProblemError('not_found');
  return uploadId;
}

/** Announces a file; the same key of the same owner gets the same address. */
export function createUploadWork({ uploads, callerOf, config }: TusParts): Work {
  const { db, now, lifetime } = uploads.receiving;
  const quota = { files: config.files.maxWaitingFiles, bytes: config.files.maxWaitingBytes };
  return tusWork(callerOf, async ({ header }, { subject: owner }) => {
    const key = readKey(header);
    const size = readNumber(header, 'Upload-Length', 1);
    const name = readFileName(header);
    if (size > config.maxFileBytes) throw new ProblemError('payload_too_large', { detail: `A file may have ${config.maxFileBytes} bytes` });
    const fingerprint = createHash('sha256').update(JSON.stringify([size, name])).digest('base64url');
    const at = now();
    const times = { now: new Date(at), expiresAt: new Date(at + lifetime) };
    const result = await createUpload(db, { id: randomBytes(24).toString('base64url'), owner, key, fingerprint, name, size, ...times }, quota);
    if (result === 'reused') throw new ProblemError('idempotency_key_reused');
    if (result === 'full') throw new ProblemError('payload_too_large', { detail: 'Too many files wait for a dossier; delete some' });
    // Relative to the address that was asked, so that it is right behind any proxy.
    return { status: 201, headers: { location: `uploads/${result.id}`, 'content-length': '0' }, body: null };
  });
}

/** Tells where to go on. Whoever asks lost its connection: what still arrives over it is kept first. */
export function getOffsetWork({ uploads, callerOf }: TusParts): Work {
  const { db, writers } = uploads.receiving;
  return tusWork(callerOf, async (incoming, { subject }) => {
    const id = idOf(incoming);
    if (!(await findUpload(db, id, subject))) throw new ProblemError('not_found');
    await writers.interrupt(id);
    const upload = await findUpload(db, id, subject);
    if (!upload) throw new ProblemError('not_found');
    return { status: 200, headers: { 'upload-offset': String(upload.received), 'upload-length': String(upload.size) }, body: null };
  });
}

/** Adds bytes. */
export function appendWork({ uploads, callerOf }: TusParts): Work {
  return tusWork(callerOf, async (incoming, { subject: owner }) => {
    const { header } = incoming;
    const id = idOf(incoming);
    if (!/^application\/offset\+octet-stream$/i.test(header('Content-Type') ?? '')) throw new ProblemError('unsupported_media_type');
    const offset = readNumber(header, 'Upload-Offset', 0);
    if (!(await findUpload(uploads.receiving.db, id, owner))) throw new ProblemError('not_found');
    const length = Number(header('Content-Length') ?? Number.NaN);
    const announced = Number.isNaN(length) ? undefined : length;
    const received = await receive(uploads.receiving, { id, owner, offset, stream: incoming.stream(), announced });
    if (received.isWhole) uploads.checker.start(id);
    return { status: 204, headers: { 'upload-offset': String(received.offset) }, body: null };
  });
}

/** Deletes a file; one that was never there is gone as well. */
export function deleteUploadWork({ uploads, callerOf }: TusParts): Work {
  const { db, writers, store, now } = uploads.receiving;
  return tusWork(callerOf, async (incoming, { subject }) => {
    const id = idOf(incoming);
    if (await findUpload(db, id, subject)) await writers.interrupt(id);
    const objects = await deleteUpload(db, id, subject, new Date(now()));
    if (objects === 'claimed') throw new ProblemError('revision_conflict', { status: 409, detail: 'The file belongs to a dossier' });
    await store.remove(objects);
    return { status: 204, headers: {}, body: null };
  });
}
