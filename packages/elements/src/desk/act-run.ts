import { isApiError } from '@dvcqg/sdk';

/** Where a command stands. */
export type ActState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  /** No answer came: nobody knows whether it was done. The same again does nothing twice. */
  | { readonly kind: 'unknown'; readonly error: unknown }
  /** Somebody else did something meanwhile: look first. */
  | { readonly kind: 'overtaken' }
  /** The gateway does not allow it, or not any more. */
  | { readonly kind: 'refused'; readonly error: unknown };

const NOBODY_KNOWS: readonly string[] = ['network', 'timeout', 'server'];

/** Sends one command exactly once, however often it has to be sent. */
export class ActRun {
  readonly #update: () => void;
  #state: ActState = { kind: 'idle' };
  #sent = '';
  #key = '';
  #abort = new AbortController();

  constructor(update: () => void) {
    this.#update = update;
  }

  get state(): ActState {
    return this.#state;
  }

  stop(): void {
    this.#abort.abort();
  }

  /**
   * @param subject what it is done to and what is done: another one is another command
   * @returns what the gateway gives back; undefined when it was not done, or nobody knows
   */
  async run<Result>(subject: readonly unknown[], send: (options: { readonly idempotencyKey: string; readonly signal: AbortSignal }) => Promise<Result>): Promise<Result | undefined> {
    if (this.#state.kind === 'running') return undefined;
    const content = JSON.stringify(subject);
    if (content !== this.#sent) this.#key = crypto.randomUUID();
    this.#sent = content;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#put({ kind: 'running' });
    try {
      const result = await send({ idempotencyKey: this.#key, signal });
      this.#sent = '';
      this.#put({ kind: 'idle' });
      return result;
    } catch (error) {
      if (!signal.aborted) this.#put(stateOf(error));
      return undefined;
    }
  }

  #put(state: ActState): void {
    this.#state = state;
    this.#update();
  }
}

const stateOf = (error: unknown): ActState => {
  if (!isApiError(error)) return { kind: 'refused', error };
  if (error.status === 412 || error.problem?.code === 'action_not_allowed') return { kind: 'overtaken' };
  const isOpen = NOBODY_KNOWS.includes(error.kind) || error.problem?.code === 'operation_running';
  return isOpen ? { kind: 'unknown', error } : { kind: 'refused', error };
};
