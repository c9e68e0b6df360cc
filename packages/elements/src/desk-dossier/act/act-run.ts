import type { DeskCommand, Dossier } from '@dvcqg/openapi';
import { isApiError } from '@dvcqg/sdk';
import type { Desk } from '@dvcqg/sdk/desk';

/** Where a command stands. */
export type ActState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  /** No answer came: nobody knows whether it was done. The same again does nothing twice. */
  | { readonly kind: 'unknown'; readonly error: unknown }
  /** Somebody else did something with the dossier meanwhile: look first. */
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

  /** @returns the dossier as it is then; undefined when it was not done, or nobody knows */
  async run(desk: Desk, { code, revision }: Pick<Dossier, 'code' | 'revision'>, command: DeskCommand): Promise<Dossier | undefined> {
    if (this.#state.kind === 'running') return undefined;
    const content = JSON.stringify([code, revision, command]);
    if (content !== this.#sent) this.#key = crypto.randomUUID();
    this.#sent = content;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#put({ kind: 'running' });
    try {
      const dossier = await desk.act(code, command, { revision, idempotencyKey: this.#key, signal });
      this.#sent = '';
      this.#put({ kind: 'idle' });
      return dossier;
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
