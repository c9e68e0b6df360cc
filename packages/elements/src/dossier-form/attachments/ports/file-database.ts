import { openDatabase, settled, transact } from '../../../core/indexed-db.js';
import type { Sealed } from '../../saving/draft-cipher.js';

const DATABASE = 'dvc-files';
const FACTS = 'facts';
const BYTES = 'bytes';
const BY_DRAFT = 'draft';
/** As drafts on the gateway. */
const LONGEST_KEPT = 90 * 24 * 60 * 60 * 1000;

/** One file on the device. Readable without a key are only: of which draft, and when. */
export interface FileRow {
  readonly id: string;
  readonly draft: string;
  readonly savedAt: number;
  readonly sealed: Sealed;
}

const open = (): Promise<IDBDatabase> =>
  openDatabase(DATABASE, (database) => {
    database.createObjectStore(FACTS, { keyPath: 'id' }).createIndex(BY_DRAFT, 'draft');
    database.createObjectStore(BYTES);
  });

type Act<Value> = (facts: IDBObjectStore, bytes: IDBObjectStore) => Promise<Value>;

const run = async <Value>(mode: IDBTransactionMode, act: Act<Value>): Promise<Value> => {
  const database = await open();
  try {
    return await transact(database, [FACTS, BYTES], mode, (transaction) => act(transaction.objectStore(FACTS), transaction.objectStore(BYTES)));
  } finally {
    database.close();
  }
};

/** Files on this device. Everything rejects where the browser keeps nothing. */
export const fileDatabase = {
  /** @param bytes undefined leaves those that are there, null deletes them */
  put: (row: FileRow, bytes: Sealed | null | undefined): Promise<void> =>
    run('readwrite', async (facts, all) => {
      await settled(facts.put(row));
      if (bytes === null) await settled(all.delete(row.id));
      else if (bytes) await settled(all.put(bytes, row.id));
    }),

  ofDraft: (draft: string): Promise<readonly FileRow[]> => run('readonly', (facts) => settled(facts.index(BY_DRAFT).getAll(draft) as IDBRequest<FileRow[]>)),

  bytes: (id: string): Promise<Sealed | undefined> => run('readonly', (_facts, all) => settled(all.get(id) as IDBRequest<Sealed | undefined>)),

  delete: (ids: readonly string[]): Promise<void> =>
    run('readwrite', async (facts, all) => {
      for (const id of ids) await Promise.all([settled(facts.delete(id)), settled(all.delete(id))]);
    }),

  /** Whose day has passed. */
  tooOld: async (): Promise<readonly string[]> => {
    const rows = await run('readonly', (facts) => settled(facts.getAll() as IDBRequest<FileRow[]>));
    return rows.filter(({ savedAt }) => Date.now() - savedAt > LONGEST_KEPT).map(({ id }) => id);
  },
};
