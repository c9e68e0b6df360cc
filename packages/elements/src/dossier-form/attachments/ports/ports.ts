import type { Applying, Upload } from '@dvcqg/openapi';
import type { AttachmentStore } from './attachment-store.js';

/** A file to be sent, and where it stands. */
export interface Sending {
  readonly blob: Blob;
  readonly name: string;
  /** `Idempotency-Key`. */
  readonly operation: string;
  /** Where earlier bytes went. */
  readonly url: string | undefined;
  readonly onUrl: (url: string) => void;
  readonly onProgress: (sent: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** What attachments need of the world around them. */
export interface AttachmentPorts {
  /** Sends bytes, from where an earlier try was cut. @throws ApiError */
  readonly send: (sending: Sending) => Promise<Upload>;
  /** Where an upload stands. @throws ApiError */
  readonly look: (uploadId: string) => Promise<Upload>;
  /** @throws ApiError */
  readonly remove: (uploadId: string) => Promise<void>;
  /** Bytes that have arrived. @throws ApiError */
  readonly content: (uploadId: string) => Promise<Blob>;
  /** What this portal takes. Never rejects. */
  readonly applying: () => Promise<Applying>;
  /** Keeps the draft that the files belong to. */
  readonly keepDraft: () => void;
  /** Undefined where nothing may be kept on the device. */
  readonly store: () => AttachmentStore | undefined;
}
