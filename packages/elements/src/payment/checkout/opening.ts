import type { PaymentOpened } from '@dvcqg/openapi';
import { isApiError } from '@dvcqg/sdk';
import type { Unanswered } from './payment-memory.js';

/** Why a payment was not opened. `not-due`: nobody asks for it, or not for this amount any more; `way`: this way to pay is closed here. */
export type Refusal = 'not-due' | 'sign-in' | 'missing' | 'busy' | 'way' | 'other';

/** Where opening a payment stands. */
export type OpeningState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** Sent, but no answer came: asked again under the same key until there is one. */
  | { readonly kind: 'asking'; readonly isOffline: boolean; readonly requestId?: string | undefined }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly requestId?: string | undefined; /** Seconds to wait. */ readonly retryAfter?: number | undefined };

interface OpeningPorts {
  /** @throws ApiError */
  readonly send: (wish: Unanswered, signal: AbortSignal) => Promise<PaymentOpened>;
  readonly changed: () => void;
  /** @param isPrompt answered at once: the reader is still where they pressed */
  readonly opened: (opened: PaymentOpened, isPrompt: boolean) => void;
  readonly refused: () => void;
}

/** A way that is closed for so many seconds is closed for today. */
const LONG = 300;

/** Milliseconds between questions: longer and longer, up to half a minute. */
const waitBefore = (attempt: number, retryAfter = 0): number => Math.max(retryAfter * 1000, Math.min(2000 * 2 ** attempt, 30_000));

const refusalOf = (error: unknown): Refusal | undefined => {
  if (!isApiError(error)) return 'other';
  const { kind, problem, retryAfter = 0 } = error;
  if (problem?.code === 'payment_not_due') return 'not-due';
  if (problem?.code === 'operation_running') return undefined;
  if (kind === 'network' || kind === 'timeout' || kind === 'aborted') return undefined;
  if (kind === 'server') return retryAfter > LONG ? 'way' : undefined;
  if (kind === 'unauthenticated') return 'sign-in';
  if (kind === 'not-found' || kind === 'forbidden') return 'missing';
  return kind === 'rate-limited' ? 'busy' : 'other';
};

/** Opens one payment, exactly once: as long as the wish may have arrived, it is asked about under the same key. */
export class Opening {
  readonly #ports: OpeningPorts;
  #state: OpeningState = { kind: 'idle' };
  #wish: Unanswered | undefined;
  #paused: Unanswered | undefined;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  constructor(ports: OpeningPorts) {
    this.#ports = ports;
  }

  get state(): OpeningState {
    return this.#state;
  }

  /** On its way, or maybe arrived. */
  get isUnderWay(): boolean {
    return this.#state.kind === 'sending' || this.#state.kind === 'asking';
  }

  begin(wish: Unanswered): void {
    this.stop();
    this.#wish = wish;
    this.#attempt = 0;
    globalThis.addEventListener('online', this.askAgain);
    void this.#ask();
  }

  /** Asks at once, without waiting for the next turn. */
  readonly askAgain = (): void => {
    this.#attempt = 0;
    void this.#ask();
  };

  /** The element is away for a while. */
  pause(): void {
    const wish = this.isUnderWay ? this.#wish : undefined;
    this.stop();
    this.#paused = wish;
  }

  /** @returns whether there is something to go on with */
  resume(): boolean {
    const wish = this.#paused;
    if (wish) this.begin(wish);
    return wish !== undefined;
  }

  /** Leaves off; what was kept can be gone on with. */
  stop(): void {
    clearTimeout(this.#timer);
    globalThis.removeEventListener('online', this.askAgain);
    this.#abort?.abort();
    this.#abort = undefined;
    this.#paused = undefined;
    this.#state = { kind: 'idle' };
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#abort || !this.#wish) return;
    const { signal } = (this.#abort = new AbortController());
    const isPrompt = this.#state.kind !== 'asking';
    if (isPrompt) this.#show({ kind: 'sending' });
    try {
      const opened = await this.#ports.send(this.#wish, signal);
      if (signal.aborted) return;
      this.stop();
      this.#ports.opened(opened, isPrompt);
    } catch (error) {
      if (!signal.aborted) this.#notOpened(error);
    }
  }

  #notOpened(error: unknown): void {
    this.#abort = undefined;
    const why = refusalOf(error);
    const { requestId, retryAfter, kind = undefined } = isApiError(error) ? error : {};
    if (why) {
      this.stop();
      this.#show({ kind: 'refused', why, requestId, retryAfter });
      return this.#ports.refused();
    }
    this.#timer = setTimeout(() => void this.#ask(), waitBefore(this.#attempt, retryAfter));
    this.#attempt += 1;
    this.#show({ kind: 'asking', isOffline: kind !== 'server' && kind !== 'conflict', requestId });
  }

  #show(state: OpeningState): void {
    this.#state = state;
    this.#ports.changed();
  }
}
