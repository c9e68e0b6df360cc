import type { Applying, FormAttachmentField } from '@dvcqg/openapi';
import type { FieldAt } from '../../session/field-at.js';
import { prepareFile, type FileLimits, type PreparedFile } from '../prepare/prepare-file.js';
import { RefusedFile } from '../prepare/refusal.js';
import type { Attachment } from './attachment.js';
import type { AttachmentList } from './attachment-list.js';

/** Where a form names no number: as in `@dvcqg/forms`. */
const MOST_FILES = 20;

/** What a field takes: the form's limits within the portal's. */
export interface FieldLimits extends FileLimits {
  readonly maxFiles: number;
  /** Files of the whole dossier. */
  readonly maxInAll: number;
}

const preparing = (file: File, { id, pointer }: FieldAt): Attachment => ({
  key: crypto.randomUUID(), field: id, pointer, name: file.name, size: file.size, original: file.size, mediaType: file.type, isRemoved: false, state: { kind: 'preparing' },
});

/** Takes files in and makes them ready, one after the other: each may need much memory. */
export class Intake {
  readonly #list: AttachmentList;
  readonly #applying: () => Promise<Applying>;
  readonly #onPrepared: (key: string, prepared: PreparedFile) => Promise<void>;
  #last: Promise<void> = Promise.resolve();

  constructor(list: AttachmentList, applying: () => Promise<Applying>, onPrepared: (key: string, prepared: PreparedFile) => Promise<void>) {
    this.#list = list;
    this.#applying = applying;
    this.#onPrepared = onPrepared;
  }

  async limitsOf({ field }: FieldAt): Promise<FieldLimits> {
    const { maxFileBytes, maxFiles: maxInAll, mediaTypes } = await this.#applying();
    const { maxFiles = MOST_FILES, maxBytes = Infinity, accept = mediaTypes } = field as FormAttachmentField;
    return { maxFiles, maxInAll, maxBytes: Math.min(maxBytes, maxFileBytes), accept };
  }

  /** They show at once, in their order. */
  async add(at: FieldAt, files: readonly File[]): Promise<void> {
    const items = files.map((file) => preparing(file, at));
    for (const item of items) this.#list.put(item);
    const limits = await this.limitsOf(at);
    items.forEach(({ key }, index) => {
      this.#last = this.#last.then(() => this.#prepare(key, files[index] as File, limits, at));
    });
    await this.#last;
  }

  async #prepare(key: string, file: File, limits: FieldLimits, at: FieldAt): Promise<void> {
    if (!this.#list.get(key)) return;
    try {
      if (!this.#list.hasPlace(key, at.id, limits)) throw new RefusedFile('too_many');
      const prepared = await prepareFile(file, limits);
      if (this.#list.get(key)) await this.#onPrepared(key, prepared);
    } catch (error) {
      this.#list.state(key, error instanceof RefusedFile ? { kind: 'refused', why: error.refusal } : { kind: 'failed', error });
    }
  }
}
