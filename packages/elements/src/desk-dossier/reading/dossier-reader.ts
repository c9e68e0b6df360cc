import type { Dossier, DossierEvent } from '@dvcqg/openapi';
import { isApiError } from '@dvcqg/sdk';
import type { Desk } from '@dvcqg/sdk/desk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PageClock } from '../../desk/page-clock.js';

/** Milliseconds between looks at whether somebody else did something. */
const REFRESH = 45_000;

export type ReadingState = 'initial' | 'pending' | 'complete' | 'error';

/** One dossier, and what others did with it while it was open. */
export class DossierReader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #arrived: (dossier: Dossier, isFirst: boolean) => void;
  readonly #failed: (error: unknown) => void;
  #desk: Desk | undefined;
  #code = '';
  #abort = new AbortController();
  #dossier: Dossier | undefined;
  #state: ReadingState = 'initial';
  #error: unknown;
  #others: readonly DossierEvent[] = [];

  constructor(host: ReactiveControllerHost, arrived: (dossier: Dossier, isFirst: boolean) => void, failed: (error: unknown) => void) {
    this.#host = host;
    this.#arrived = arrived;
    this.#failed = failed;
    host.addController(this);
    new PageClock(host, REFRESH, () => void this.#load(true));
  }

  get dossier(): Dossier | undefined {
    return this.#dossier;
  }

  get state(): ReadingState {
    return this.#state;
  }

  get error(): unknown {
    return this.#error;
  }

  /** Events that others added since the officer last looked. */
  get others(): readonly DossierEvent[] {
    return this.#others;
  }

  hostDisconnected(): void {
    this.#abort.abort();
    if (this.#state === 'pending') this.#state = 'initial';
  }

  hostConnected(): void {
    if (this.#desk && this.#state === 'initial') this.reload();
  }

  begin(desk: Desk, code: string): void {
    this.clear();
    this.#desk = desk;
    this.#code = code;
    if (code) this.reload();
  }

  clear(): void {
    this.#abort.abort();
    this.#desk = undefined;
    this.#dossier = undefined;
    this.#others = [];
    this.#state = 'initial';
    this.#host.requestUpdate();
  }

  readonly reload = (): void => void this.#load(false);

  /** What the officer did themselves came to this. */
  put(dossier: Dossier): void {
    this.#abort.abort();
    this.#others = [];
    this.#take(dossier);
  }

  /** The officer has seen what others did. */
  readonly seen = (): void => {
    this.#others = [];
    this.#host.requestUpdate();
  };

  async #load(isQuiet: boolean): Promise<void> {
    if (!this.#desk || !this.#code || (isQuiet && (this.#state === 'pending' || !this.#dossier))) return;
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (!isQuiet) this.#state = 'pending';
    this.#host.requestUpdate();
    try {
      const dossier = await this.#desk.get(this.#code, { signal });
      if (signal.aborted) return;
      const known = new Set(this.#dossier?.events.map(({ id }) => id));
      if (known.size > 0) this.#others = [...this.#others, ...dossier.events.filter(({ id }) => !known.has(id))];
      this.#take(dossier);
    } catch (error) {
      if (signal.aborted) return;
      this.#failed(error);
      // Not theirs any more, or gone: nothing of it stays on the screen.
      const isGone = isApiError(error) && (error.kind === 'not-found' || error.kind === 'forbidden');
      if (isQuiet && !isGone) return;
      if (isGone) this.#dossier = undefined;
      this.#state = 'error';
      this.#error = error;
      this.#host.requestUpdate();
    }
  }

  #take(dossier: Dossier): void {
    const isFirst = this.#dossier === undefined;
    this.#dossier = dossier;
    this.#state = 'complete';
    this.#error = undefined;
    this.#arrived(dossier, isFirst);
    this.#host.requestUpdate();
  }
}
