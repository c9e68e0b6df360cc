const SMALLEST = 16 * 1024;
const FIRST = 64 * 1024;
/** Proxies commonly refuse bodies above 1 MiB. */
const LARGEST = 1024 * 1024;
const FAST_MS = 2_000;
const SLOW_MS = 10_000;

/**
 * How much to send at once: so much that it takes two to ten seconds. More would look like a stall, which shows after fifteen; less
 * would wait for answers most of the time where each takes seconds.
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
