import { LRUCache } from 'lru-cache';
import type { PreparedAnswer } from './prepared.js';

/**
 * Answers by what was asked. An entry is found under the raw query at once, without reading it, or under the canonical
 * form of the query, which many spellings share. Everything is dropped when the catalogue changes.
 */
export class AnswerCache {
  readonly #entries: LRUCache<string, PreparedAnswer>;

  /** `megabytes`: how much the answers may hold in memory; at least 1. */
  constructor(megabytes: number) {
    // A second key for the same answer is counted as well, so the limit is kept on the safe side.
    this.#entries = new LRUCache({ maxSize: Math.max(1, megabytes) * 1024 * 1024, sizeCalculation: (answer) => Math.ceil(answer.size) });
  }

  get(key: string): PreparedAnswer | undefined {
    return this.#entries.get(key);
  }

  set(key: string, answer: PreparedAnswer): void {
    this.#entries.set(key, answer);
  }

  clear(): void {
    this.#entries.clear();
  }
}
