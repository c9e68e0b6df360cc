import type { FormFile } from '@dvcqg/openapi';

/** What is known of a file that is not yet part of a saved draft. */
export interface KeptFile {
  readonly key: string;
  /** Of its field. */
  readonly pointer: string;
  readonly name: string;
  readonly size: number;
  readonly original: number;
  readonly mediaType: string;
  /** `Idempotency-Key` of the upload. */
  readonly operation: string;
  /** Where the gateway takes the bytes, once it has said so. */
  readonly url?: string | undefined;
  /** Once it has arrived; its bytes are no longer kept then. */
  readonly file?: FormFile | undefined;
}

/** Keeps files of one draft on the device until they have arrived, so that a cut, a reload or another day loses none. */
export interface AttachmentStore {
  /** Resolves when it is on disk. @throws when nothing can be kept, such as with a full disk */
  put(file: KeptFile, bytes: Blob): Promise<void>;
  /** Writes the facts anew; with `file` the bytes go. */
  note(file: KeptFile): Promise<void>;
  all(): Promise<readonly KeptFile[]>;
  bytes(key: string): Promise<Blob | undefined>;
  remove(key: string): Promise<void>;
}
