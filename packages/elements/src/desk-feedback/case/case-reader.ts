import type { DeskFeedback, FeedbackEvent } from '@dvcqg/openapi';
import { isApiError } from '@dvcqg/sdk';
import type { DeskFeedbackResource } from '@dvcqg/sdk/feedback';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PageClock } from '../../desk/page-clock.js';

/** Milliseconds between looks at whether somebody else did something. */
const REFRESH = 45_000;

/** One feedback on the desk, and what others did with it while it was open. */
export class CaseReader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #failed: (error: unknown) => void;
  #desk: DeskFeedbackResource | undefined;
  #code = '';
  #abort = new AbortController();
  #shown: DeskFeedback | undefined;
  #others: readonly FeedbackEvent[] = [];
  #isPending = false;
  #error: unknown;

  constructor(host: ReactiveControllerHost, failed: (error: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
    new PageClock(host, REFRESH, () => void this.#load(true));
  }

  get shown(): DeskFeedback | undefined {
    return this.#shown;
  }

  /** Events that others added since the officer last looked. */
  get others(): readonly FeedbackEvent[] {
    return this.#others;
  }

  get isPending(): boolean {
    return this.#isPending;
  }

  get error(): unknown {
    return this.#error;
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#isPending = false;
  }

  hostConnected(): void {
    if (this.#desk && !this.#shown) this.reload();
  }

  begin(desk: DeskFeedbackResource, code: string): void {
    this.clear();
    this.#desk = desk;
    this.#code = code;
    this.reload();
  }

  clear(): void {
    this.#abort.abort();
    this.#desk = undefined;
    this.#shown = undefined;
    this.#others = [];
    this.#isPending = false;
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  readonly reload = (): void => void this.#load(false);

  /** What the officer did themselves came to this. */
  put(shown: DeskFeedback): void {
    this.#abort.abort();
    this.#others = [];
    this.#isPending = false;
    this.#shown = shown;
    this.#host.requestUpdate();
  }

  /** The officer has seen what others did. */
  readonly seen = (): void => {
    this.#others = [];
    this.#host.requestUpdate();
  };

  async #load(isQuiet: boolean): Promise<void> {
    if (!this.#desk || (isQuiet && (this.#isPending || !this.#shown))) return;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    if (!isQuiet) this.#isPending = true;
    this.#host.requestUpdate();
    try {
      const shown = await this.#desk.get(this.#code, { signal });
      if (signal.aborted) return;
      const known = new Set(this.#shown?.feedback.events.map(({ id }) => id));
      if (known.size > 0) this.#others = [...this.#others, ...shown.feedback.events.filter(({ id }) => !known.has(id))];
      this.#shown = shown;
      this.#error = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.#failed(error);
      // Not theirs any more, or gone: nothing of it stays on the screen.
      const isGone = isApiError(error) && (error.kind === 'not-found' || error.kind === 'forbidden');
      if (isGone) this.#shown = undefined;
      if (!isQuiet || isGone) this.#error = error;
    }
    this.#isPending = false;
    this.#host.requestUpdate();
  }
}
