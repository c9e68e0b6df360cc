import { isApiError } from '@dvcqg/sdk';
import type { Dossier } from '@dvcqg/openapi';
import { outcomeOf } from '../../dossier-form/submission/outcome.js';

/** Why an act was not taken. `late`: it is not wanted any more, because the dossier has gone on. */
export type ActRefusal = 'sign-in' | 'late' | 'missing' | 'answers' | 'files' | 'busy' | 'other';

/** Where an act stands. Only `done` means that the gateway has it. */
export type ActState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** Sent, but no answer came: asked again under the same key until there is one. */
  | { readonly kind: 'asking'; readonly isOffline: boolean; readonly requestId?: string | undefined }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: ActRefusal; readonly requestId?: string | undefined; /** Seconds to wait. */ readonly retryAfter?: number | undefined };

interface ActPorts<Result> {
  /** Sends it, always the same under the same key. @throws ApiError */
  readonly send: (signal: AbortSignal) => Promise<Result>;
  readonly changed: () => void;
  /** The gateway has it, and this is what has come of it: the dossier as it is now, unless said otherwise. */
  readonly done: (result: Result) => void;
  /** It was refused for good: another try is another act. */
  readonly refused: (why: ActRefusal, error: unknown) => void;
}

/** Milliseconds between questions: longer and longer, up to half a minute. */
const waitBefore = (attempt: number): number => Math.min(2000 * 2 ** attempt, 30_000);

const NAMED: Readonly<Record<string, ActRefusal>> = { action_not_allowed: 'late', answers_invalid: 'answers', files_not_ready: 'files', idempotency_key_reused: 'late' };

const refusalOf = (error: unknown): ActRefusal => {
  if (!isApiError(error)) return 'other';
  const named = error.problem && NAMED[error.problem.code];
  if (named) return named;
  if (error.kind === 'unauthenticated') return 'sign-in';
  if (error.kind === 'not-found' || error.kind === 'forbidden') return 'missing';
  return error.kind === 'rate-limited' ? 'busy' : 'other';
};

/** One act of the citizen, such as on a dossier, exactly once: as long as it may have arrived, it is asked about under the same key. */
export class DossierAct<Result = Dossier> {
  readonly #ports: ActPorts<Result>;
  #state: ActState = { kind: 'idle' };
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  constructor(ports: ActPorts<Result>) {
    this.#ports = ports;
  }

  get state(): ActState {
    return this.#state;
  }

  /** On its way, or maybe arrived: what was sent must stay as it is. */
  get isUnderWay(): boolean {
    return this.#state.kind === 'sending' || this.#state.kind === 'asking';
  }

  /** Nothing while it is on its way, such as on a double click. */
  begin(): void {
    if (this.#abort || this.isUnderWay || this.#state.kind === 'done') return;
    this.#attempt = 0;
    globalThis.addEventListener('online', this.#askNow);
    void this.#ask();
  }

  /** Asks at once, without waiting for the next turn. */
  readonly askAgain = (): void => {
    this.#attempt = 0;
    void this.#ask();
  };

  /** Leaves off; another page may go on with what was kept. */
  stop(): void {
    clearTimeout(this.#timer);
    globalThis.removeEventListener('online', this.#askNow);
    this.#abort?.abort();
    this.#abort = undefined;
  }

  readonly #askNow = (): void => this.askAgain();

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#abort) return;
    const { signal } = (this.#abort = new AbortController());
    if (this.#state.kind !== 'asking') this.#show({ kind: 'sending' });
    try {
      const result = await this.#ports.send(signal);
      if (signal.aborted) return;
      this.stop();
      this.#show({ kind: 'done' });
      this.#ports.done(result);
    } catch (error) {
      if (!signal.aborted) this.#notDone(error);
    }
  }

  #notDone(error: unknown): void {
    this.#abort = undefined;
    const outcome = outcomeOf(error);
    if (outcome.kind === 'asking') {
      this.#timer = setTimeout(() => void this.#ask(), waitBefore(this.#attempt));
      this.#attempt += 1;
      return this.#show({ kind: 'asking', isOffline: outcome.trouble === 'offline', requestId: outcome.requestId });
    }
    this.stop();
    const why = refusalOf(error);
    this.#show({ kind: 'refused', why, requestId: outcome.requestId, retryAfter: outcome.retryAfter });
    this.#ports.refused(why, error);
  }

  #show(state: ActState): void {
    this.#state = state;
    this.#ports.changed();
  }
}
