import { isApiError } from '@dvcqg/sdk';

interface WatchingPorts {
  /** Asks once. @throws ApiError */
  readonly ask: (signal: AbortSignal) => Promise<void>;
  readonly changed: () => void;
  /** Nobody may see it any more. */
  readonly lost: (error: unknown) => void;
}

const SHORTEST = 2000;
const LONGEST = 60_000;

/** Milliseconds until the next question: money is slow, so longer and longer. */
const waitBefore = (turn: number, retryAfter = 0): number => Math.max(retryAfter * 1000, Math.min(SHORTEST * 1.5 ** turn, LONGEST));

/** Asks for one payment again and again, for as long as the page is looked at. */
export class Watching {
  readonly #ports: WatchingPorts;
  #isOn = false;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;
  /** Why the last question got no answer. */
  error: unknown;

  constructor(ports: WatchingPorts) {
    this.#ports = ports;
  }

  /** A question is on its way. */
  get isAsking(): boolean {
    return this.#abort !== undefined;
  }

  /** Begins to ask, or goes on. */
  start(): void {
    if (this.#isOn) return;
    this.#isOn = true;
    this.#turn = 0;
    document.addEventListener('visibilitychange', this.#onVisibility);
    globalThis.addEventListener('online', this.askNow);
    this.#plan();
  }

  stop(): void {
    this.#isOn = false;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    globalThis.removeEventListener('online', this.askNow);
    this.#abort?.abort();
    this.#abort = undefined;
    this.error = undefined;
  }

  /** Asks at once, also when nothing is waited for any more. */
  readonly askNow = (): void => {
    this.#turn = 0;
    void this.#ask();
  };

  readonly #onVisibility = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'visible') this.askNow();
  };

  #plan(retryAfter?: number): void {
    clearTimeout(this.#timer);
    if (!this.#isOn || document.visibilityState === 'hidden') return;
    this.#timer = setTimeout(() => void this.#ask(), waitBefore(this.#turn, retryAfter));
    this.#turn += 1;
  }

  async #ask(): Promise<void> {
    if (this.#abort) return;
    clearTimeout(this.#timer);
    const { signal } = (this.#abort = new AbortController());
    this.#ports.changed();
    let failure: unknown;
    try {
      await this.#ports.ask(signal);
    } catch (error) {
      failure = error;
    }
    if (signal.aborted) return;
    this.#abort = undefined;
    this.error = failure;
    if (isLoss(failure)) this.#ports.lost(failure);
    else this.#plan(isApiError(failure) ? failure.retryAfter : undefined);
    this.#ports.changed();
  }
}

const isLoss = (error: unknown): boolean => isApiError(error) && /^(not-found|forbidden|unauthenticated)$/.test(error.kind);
