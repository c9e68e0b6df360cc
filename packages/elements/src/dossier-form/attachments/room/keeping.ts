import type { FormFile } from '@dvcqg/openapi';
import type { AttachmentStore, KeptFile } from '../ports/attachment-store.js';
import type { Attachment } from './attachment.js';
import type { Source } from './transfer.js';

/** Keeps files on the device. A device that cannot, or may not, still sends: nothing here ever rejects. */
export class Keeping {
  readonly #store: () => AttachmentStore | undefined;

  constructor(store: () => AttachmentStore | undefined) {
    this.#store = store;
  }

  /** Resolves when the bytes are on disk. */
  async keep(item: Attachment, source: Source, blob: Blob): Promise<void> {
    source.isKept = (await this.#quietly((store) => store.put(factsOf(item, source), blob).then(() => true))) ?? false;
  }

  /** Writes down how far it has come; with `file` the bytes go. */
  async note(item: Attachment, source: Source, file?: FormFile): Promise<void> {
    await this.#quietly((store) => store.note(factsOf(item, source, file)));
  }

  async all(): Promise<readonly KeptFile[]> {
    return (await this.#quietly((store) => store.all())) ?? [];
  }

  async bytes(key: string): Promise<Blob | undefined> {
    return this.#quietly((store) => store.bytes(key));
  }

  async forget(key: string): Promise<void> {
    await this.#quietly((store) => store.remove(key));
  }

  async #quietly<Value>(act: (store: AttachmentStore) => Promise<Value>): Promise<Value | undefined> {
    const store = this.#store();
    return store && act(store).catch(() => undefined);
  }
}

const factsOf = ({ key, pointer, name, size, original, mediaType }: Attachment, { operation, url }: Source, file?: FormFile): KeptFile => ({
  key, pointer, name, size, original, mediaType, operation, url, file,
});
