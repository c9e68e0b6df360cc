import { ApiError, type ErrorKind, isApiError } from '../core/error.js';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 5_000;
const RETRIED: ReadonlySet<ErrorKind> = new Set<ErrorKind>(['network', 'timeout', 'server', 'rate-limited']);
/** Another request is at it; the next one finds out how far it came. */
const BUSY: ReadonlySet<number | undefined> = new Set([409, 423]);

/** Can the same request go well the next time? */
const isWorthRetrying = (error: unknown): boolean => isApiError(error) && (RETRIED.has(error.kind) || BUSY.has(error.status));

/** Waits; rejects with an `ApiError` of kind `aborted` as soon as the signal says so. */
export const wait = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new ApiError('aborted'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });

/** Decides how often and how late something is tried again: without end while it gets on, for a limited time when it does not. */
export class Patience {
  readonly #limit: number;
  readonly #signal: AbortSignal | undefined;
  #failures = 0;
  #lastProgress = performance.now();

  /** `limit`: milliseconds without progress. */
  constructor(limit: number, signal: AbortSignal | undefined) {
    this.#limit = limit;
    this.#signal = signal;
  }

  /** Something got on. */
  progress(): void {
    this.#failures = 0;
    this.#lastProgress = performance.now();
  }

  /** Waits before the next attempt. @throws the error itself when there is to be none */
  async after(error: unknown): Promise<void> {
    if (!isWorthRetrying(error)) throw error;
    const asked = isApiError(error) ? (error.retryAfter ?? 0) * 1000 : 0;
    const own = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures) * (0.5 + Math.random() / 2);
    const milliseconds = Math.max(asked, own);
    if (performance.now() + milliseconds - this.#lastProgress > this.#limit) throw error;
    this.#failures += 1;
    await wait(milliseconds, this.#signal);
  }
}
