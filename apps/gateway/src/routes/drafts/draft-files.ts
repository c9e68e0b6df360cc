import type { Database } from '../../db/schema.js';
import type { Uploads } from '../../uploads/create-uploads.js';
import { deleteUpload } from '../../uploads/repository.js';
import { keepUploads, unheldUploads } from './file-repository.js';

/** The files that drafts hold. */
export interface DraftFiles {
  /** Lets the files of a draft live as long as the draft. */
  readonly keep: (db: Database, subject: string, values: unknown, until: string) => Promise<void>;
  /** Deletes the files of a draft that is gone, but for those that another draft or a dossier holds. */
  readonly discard: (db: Database, subject: string, values: unknown) => Promise<void>;
}

const UPLOAD_ID = /^[A-Za-z0-9_-]{22,64}$/;
/** More files no dossier has. */
const MOST_FILES = 1000;

/** Ids of all uploads that stand anywhere in answers; drafts are not checked, so anything may stand there. */
export function uploadIdsIn(values: unknown, found = new Set<string>()): Set<string> {
  if (found.size >= MOST_FILES || typeof values !== 'object' || values === null) return found;
  if ('uploadId' in values && typeof values.uploadId === 'string' && UPLOAD_ID.test(values.uploadId)) found.add(values.uploadId);
  for (const each of Object.values(values)) uploadIdsIn(each, found);
  return found;
}

/** Puts it over the uploads of a gateway. */
export function createDraftFiles({ receiving: { store, writers, now } }: Pick<Uploads, 'receiving'>): DraftFiles {
  return {
    keep: async (db, subject, values, until) => {
      const ids = [...uploadIdsIn(values)];
      if (ids.length > 0) await keepUploads(db, subject, ids, until);
    },
    discard: async (db, subject, values) => {
      const ids = [...uploadIdsIn(values)];
      if (ids.length === 0) return;
      for (const id of await unheldUploads(db, subject, ids)) {
        await writers.interrupt(id);
        const objects = await deleteUpload(db, id, subject, new Date(now()));
        if (objects !== 'claimed') await store.remove(objects);
      }
    },
  };
}
