import type { Upload } from '@dvcqg/openapi';
import type { RequestOptions, Transport } from '../core/spec.js';

/** Whose upload it is. */
export interface UploadOptions extends RequestOptions {
  /** In place of a session, where the portal allows to apply without signing in. */
  readonly applicantKey?: string | undefined;
}

/** Files on their way into a dossier. `@dvcqg/sdk/uploads` sends them. */
export interface Uploads {
  /** State of a file: ask again while it is `checking`. */
  get(id: string, options?: UploadOptions): Promise<Upload>;
  /** Takes a file back; also succeeds when there is none. Rejects with `conflict` when it is part of a dossier. */
  remove(id: string, options?: UploadOptions): Promise<void>;
  /** The bytes of a file, once it is `ready`, under no media type that a browser would open. */
  content(id: string, options?: UploadOptions): Promise<Blob>;
}

export const createUploads = ({ bind }: Transport): Uploads => ({
  get: bind('get', '/v1/uploads/{uploadId}'),
  remove: bind('delete', '/v1/uploads/{uploadId}'),
  content: bind('get', '/v1/uploads/{uploadId}/content', undefined, 'application/octet-stream'),
});
