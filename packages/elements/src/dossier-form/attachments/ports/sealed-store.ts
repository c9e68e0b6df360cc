import { seal, sealBytes, unseal, unsealBytes } from '../../saving/draft-cipher.js';
import type { AttachmentStore, KeptFile } from './attachment-store.js';
import { fileDatabase } from './file-database.js';

/** The draft whose files are kept, and the key under which. */
export interface StoreDraft {
  readonly id: string;
  readonly sealKey: string;
}

/** Keeps the files of a draft on the device as ciphertext; the key lies with the draft, not here. */
export const sealedStore = ({ id: draft, sealKey }: StoreDraft): AttachmentStore => {
  const idOf = (key: string): string => `${draft} ${key}`;
  const rowOf = async (file: KeptFile) => ({ id: idOf(file.key), draft, savedAt: Date.now(), sealed: await seal(sealKey, idOf(file.key), file) });
  return {
    async put(file, bytes) {
      await fileDatabase.put(await rowOf(file), await sealBytes(sealKey, idOf(file.key), await bytes.arrayBuffer()));
    },
    async note(file) {
      await fileDatabase.put(await rowOf(file), file.file ? null : undefined);
    },
    async all() {
      await fileDatabase.delete(await fileDatabase.tooOld());
      const rows = await fileDatabase.ofDraft(draft);
      const files = await Promise.all(rows.map(({ id, sealed }) => unseal(sealKey, id, sealed) as Promise<KeptFile | undefined>));
      return files.filter((file) => file !== undefined);
    },
    async bytes(key) {
      const sealed = await fileDatabase.bytes(idOf(key));
      const bytes = sealed && (await unsealBytes(sealKey, idOf(key), sealed));
      return bytes && new Blob([bytes]);
    },
    async remove(key) {
      await fileDatabase.delete([idOf(key)]);
    },
  };
};

/** Nothing of a draft's files stays on the device: it was handed in or thrown away. */
export const forgetFiles = async (draft: string): Promise<void> => {
  const rows = await fileDatabase.ofDraft(draft);
  await fileDatabase.delete(rows.map(({ id }) => id));
};
