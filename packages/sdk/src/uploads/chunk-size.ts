const SMALLEST = 16 * 1024;
const FIRST = 64 * 1024;
/** Proxies commonly refuse bodies above 1 MiB. */
const LARGEST = 1024 * 1024;
const FAST_MS = 1_000;
const SLOW_MS = 4_000;

/**
 * How much to send at once: so much that it takes one to four seconds, since a connection counts as stalled after fifteen and
 * what one cut costs is a part of this.
 */
export class ChunkSize {
  #bytes = FIRST;

  get bytes(): number {
    return this.#bytes;
  }

  /** The last piece arrived, after so many milliseconds. */
  took(milliseconds: number): void {
    if (milliseconds < FAST_MS) this.#bytes = Math.min(LARGEST, this.#bytes * 2);
    else if (milliseconds > SLOW_MS) this.failed();
  }

  failed(): void {
    this.#bytes = Math.max(SMALLEST, this.#bytes / 2);
  }
}
