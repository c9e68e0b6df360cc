import { openDatabase, settled, transact } from '../../core/indexed-db.js';
import type { Sealed } from './draft-cipher.js';
import type { CodeLock } from './resume-code.js';

const DATABASE = 'dvc-drafts';
const STORE = 'drafts';
const BY_PLACE = 'place';
/** As on the gateway. */
const LONGEST_KEPT = 90 * 24 * 60 * 60 * 1000;

/** A draft as it lies on the device. Readable without a key are only: for which service, when, and an opaque account. */
export interface LocalDraft {
  readonly id: string;
  /** Gateway and service. */
  readonly place: string;
  readonly savedAt: string;
  /** Another one after each change: shows that another tab wrote in between. */
  readonly version: string;
  /** Whose it is (`sessionKey`); absent when nobody was signed in. */
  readonly account?: string | undefined;
  /** Absent when the gateway holds the key. */
  readonly lock?: CodeLock | undefined;
  readonly sealed: Sealed;
}

/** Why nothing can be kept on this device. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  readonly why: 'full' | 'forbidden';

  constructor(cause: unknown) {
    const why = cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'forbidden';
    super(why, { cause });
    this.why = why;
  }
}

/** The drafts on this device. Every method rejects with a `StorageFault`. */
export class LocalDrafts {
  #database: Promise<IDBDatabase> | undefined;

  /** Of a place, the newest first; too old ones are deleted. */
  async list(place: string): Promise<readonly LocalDraft[]> {
    const all = await this.#run<LocalDraft[]>('readonly', (store) => settled(store.index(BY_PLACE).getAll(place)));
    const kept = all.filter(({ savedAt }) => Date.now() - Date.parse(savedAt) < LONGEST_KEPT);
    for (const draft of all) if (!kept.includes(draft)) await this.remove(draft.id);
    return kept.toSorted((one, other) => other.savedAt.localeCompare(one.savedAt));
  }

  get(id: string): Promise<LocalDraft | undefined> {
    return this.#run('readonly', (store) => settled(store.get(id) as IDBRequest<LocalDraft | undefined>));
  }

  /**
   * Writes a draft, unless another tab has written in between.
   * @param expected version that was there before; undefined when there was none
   * @returns what is there instead; undefined when the draft was written
   */
  async put(draft: LocalDraft, expected: string | undefined): Promise<LocalDraft | undefined> {
    return this.#run('readwrite', async (store) => {
      const found = await settled(store.get(draft.id) as IDBRequest<LocalDraft | undefined>);
      if (found && found.version !== expected) return found;
      await settled(store.put(draft));
      return undefined;
    });
  }

  async remove(id: string): Promise<void> {
    await this.#run('readwrite', (store) => settled(store.delete(id)));
  }

  async #run<Value>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => Promise<Value>): Promise<Value> {
    try {
      const database = await (this.#database ??= open());
      return await transact(database, [STORE], mode, (transaction) => act(transaction.objectStore(STORE)));
    } catch (error) {
      this.#database = undefined;
      throw new StorageFault(error);
    }
  }
}

const open = (): Promise<IDBDatabase> =>
  openDatabase(DATABASE, (database) => database.createObjectStore(STORE, { keyPath: 'id' }).createIndex(BY_PLACE, 'place'));
