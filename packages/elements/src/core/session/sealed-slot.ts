import { openDatabase, settled } from '../indexed-db.js';

const DATABASE = 'dvcqg-session';
const STORE = 'keys';

const openKeys = (): Promise<IDBDatabase> => openDatabase(DATABASE, (database) => database.createObjectStore(STORE));

const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** The key of a name, made when there is none. It cannot be read out, only used; two tabs that make one at the same time agree on one. */
const keyOf = async (name: string): Promise<CryptoKey> => {
  const database = await openKeys();
  try {
    const known = await settled<CryptoKey | undefined>(database.transaction(STORE).objectStore(STORE).get(name));
    if (known) return known;
    const made = await newKey();
    const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
    const other = await settled<CryptoKey | undefined>(store.get(name));
    if (!other) await settled(store.put(made, name));
    return other ?? made;
  } finally {
    database.close();
  }
};

const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/**
 * A place that lasts as long as the tab and holds one value, encrypted: the ciphertext in `sessionStorage`, the key in IndexedDB and
 * not readable. Without either, nothing is kept; it never throws.
 */
export class SealedSlot {
  readonly #key: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(key: string) {
    this.#key = key;
  }

  /** Is something kept here at all? */
  get isFilled(): boolean {
    try {
      return this.#key in sessionStorage;
    } catch {
      return false;
    }
  }

  /** What is kept, if it can be opened. */
  async read(): Promise<unknown> {
    try {
      const [iv, data] = (sessionStorage.getItem(this.#key) ?? '').split('.').map(toBytes);
      if (!iv || !data) return undefined;
      const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await keyOf(this.#key), data);
      return JSON.parse(new TextDecoder().decode(opened));
    } catch {
      return undefined;
    }
  }

  /** Keeps a value in place of the one before; false when that is not possible here. Later calls win over earlier ones. */
  write(value: unknown): Promise<boolean> {
    const writing = this.#last.then(() => this.#write(value));
    this.#last = writing;
    return writing;
  }

  clear(): void {
    const forget = (): void => {
      try {
        sessionStorage.removeItem(this.#key);
      } catch {
        // Nothing was kept.
      }
    };
    forget();
    this.#last = this.#last.then(forget);
  }

  async #write(value: unknown): Promise<boolean> {
    try {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(this.#key), new TextEncoder().encode(JSON.stringify(value)));
      sessionStorage.setItem(this.#key, `${toText(iv)}.${toText(new Uint8Array(sealed))}`);
      return true;
    } catch {
      return false;
    }
  }
}
