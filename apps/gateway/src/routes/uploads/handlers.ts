import { Readable } from 'node:stream';
import type { Upload } from '@dvcqg/openapi';
import { create as contentDisposition } from 'content-disposition';
import { ObjectMissing } from '../../files/file-store.js';
import type { Binary, CommandRequest, CommandResult } from '../../http/command.js';
import { ProblemError } from '../../http/problem.js';
import { applicantOf } from '../../identity/caller-of.js';
import type { Uploads } from '../../uploads/create-uploads.js';
import { savedName } from '../../uploads/file-name.js';
import { findUpload, type UploadRow } from '../../uploads/repository.js';

async function ownUpload({ receiving }: Uploads, { path, caller }: Pick<CommandRequest<'getUpload'>, 'path' | 'caller'>): Promise<UploadRow> {
  const upload = await findUpload(receiving.db, path.uploadId, applicantOf(caller).subject);
  if (!upload) throw new ProblemError('not_found');
  return upload;
}

function toUpload({ id, name, size, received, state, refusal, media_type, sha256, expires_at }: UploadRow): Upload {
  return {
    id,
    name: name ?? '',
    size,
    received,
    state,
    ...(refusal === null ? {} : { refusal }),
    ...(media_type === null ? {} : { mediaType: media_type }),
    ...(sha256 === null ? {} : { sha256 }),
    expiresAt: expires_at.toISOString(),
  };
}

/** The state of a file. */
export async function getUpload(uploads: Uploads, request: CommandRequest<'getUpload'>): Promise<CommandResult<'getUpload'>> {
  return { body: toUpload(await ownUpload(uploads, request)) };
}

/** A file as something to be saved: a page that is led to it runs nothing and shows nothing. */
export function asAttachment(name: string, mediaType: string, size: number, stream: Readable): Binary {
  return {
    bytes: Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': contentDisposition(savedName(name, mediaType)),
      'content-security-policy': "default-src 'none'; sandbox",
    },
  };
}

/** The bytes of a file that was checked. */
export async function getUploadContent(uploads: Uploads, request: CommandRequest<'getUploadContent'>): Promise<CommandResult<'getUploadContent'>> {
  const { name, state, object, media_type, size } = await ownUpload(uploads, request);
  if (state !== 'ready' || object === null) throw new ProblemError('files_not_ready');
  try {
    return { binary: asAttachment(name ?? '', media_type ?? '', size, await uploads.receiving.store.read(object)) };
  } catch (error) {
    throw error instanceof ObjectMissing ? new ProblemError('not_found') : error;
  }
}
