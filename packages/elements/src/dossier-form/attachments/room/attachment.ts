import type { FormFile } from '@dvcqg/openapi';
import type { Refusal } from '../prepare/refusal.js';

/** Where a file stands on its way. */
export type AttachmentState =
  | { readonly kind: 'preparing' }
  /** For its turn. */
  | { readonly kind: 'waiting' }
  /** In bytes. */
  | { readonly kind: 'sending'; readonly sent: number; readonly total: number }
  /** By the reader, or until the network or the session is back. */
  | { readonly kind: 'paused'; readonly why: 'reader' | 'network' | 'session' }
  /** All bytes have arrived; the gateway looks at them. */
  | { readonly kind: 'checking' }
  | { readonly kind: 'ready'; readonly file: FormFile }
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** May be tried again. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** A file of one field. A new object whenever something changes. */
export interface Attachment {
  /** Its name in the page and on the device. */
  readonly key: string;
  /** Id of the field at its place (`FieldAt.id`); undefined until the field of a file of an earlier day has been found. */
  readonly field: string | undefined;
  /** Of the field when it was last seen. */
  readonly pointer: string;
  readonly name: string;
  /** Bytes that are sent. */
  readonly size: number;
  /** Bytes of the file on the device. */
  readonly original: number;
  readonly mediaType: string;
  readonly state: AttachmentState;
  /** Taken away; may be taken back until the reader goes on. */
  readonly isRemoved: boolean;
}

/** On its way: a dossier cannot be sent before it has arrived. */
export const isRunning = ({ state, isRemoved }: Attachment): boolean =>
  !isRemoved && state.kind !== 'ready' && state.kind !== 'refused' && state.kind !== 'failed';

/** Neither here nor there until the reader does something about it. */
export const isStuck = ({ state, isRemoved }: Attachment): boolean => !isRemoved && (state.kind === 'refused' || state.kind === 'failed');

/** Share of the bytes that have arrived, 0 to 1. */
export const shareOf = ({ state }: Attachment): number => {
  if (state.kind === 'sending') return state.total > 0 ? state.sent / state.total : 0;
  return state.kind === 'ready' || state.kind === 'checking' ? 1 : 0;
};
