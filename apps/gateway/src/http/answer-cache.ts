import { LRUCache } from 'lru-cache';
import type { PreparedAnswer } from './prepared.js';

/** What a key and its place in the cache need beside the answer, about. Bytes. */
const ENTRY_SIZE = 300;

/**
 * Answers by what was asked. An answer is kept under the canonical form of its query, which many spellings share; each
 * raw query that was read before leads there at once, without being read again. Everything is dropped when the catalogue
 * changes.
 */
export class AnswerCache {
  readonly #entries: LRUCache<string, PreparedAnswer | string>;

  /** `megabytes`: how much the answers may hold in memory; at least 1. */
  constructor(megabytes: number) {
    this.#entries = new LRUCache({
      maxSize: Math.max(1, megabytes) * 1024 * 1024,
      sizeCalculation: (entry, key) => ENTRY_SIZE + 2 * key.length + (typeof entry === 'string' ? 0 : entry.size),
    });
  }

  /** The answer under a canonical key, or under a raw one that leads to it. */
  get(key: string): PreparedAnswer | undefined {
    const entry = this.#entries.get(key);
    return typeof entry === 'string' ? this.get(entry) : entry;
  }

  /** Keeps an answer under its canonical key. */
  set(key: string, answer: PreparedAnswer): void {
    this.#entries.set(key, answer);
  }

  /** Lets a raw key lead to a canonical one, which has another form. */
  lead(rawKey: string, key: string): void {
    this.#entries.set(rawKey, key);
  }

  clear(): void {
    this.#entries.clear();
  }
}
