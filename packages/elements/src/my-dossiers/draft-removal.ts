import type { DraftSummary } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds in which a deleted draft can be brought back. */
const REGRET = 20_000;

/** Deletes drafts, each a while after it was asked for, so that it can be brought back. */
export class DraftRemoval implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client | undefined;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #gone = new Set<string>();
  readonly #failed = new Set<string>();
  #last: DraftSummary | undefined;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  /** The draft that was deleted last and can still be brought back. */
  get last(): DraftSummary | undefined {
    return this.#last;
  }

  isShown({ id }: DraftSummary): boolean {
    return !this.#waiting.has(id) && !this.#gone.has(id);
  }

  /** The gateway did not delete it. */
  hasFailed({ id }: DraftSummary): boolean {
    return this.#failed.has(id);
  }

  hostConnected(): void {
    globalThis.addEventListener('pagehide', this.#finish);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('pagehide', this.#finish);
    this.#finish();
  }

  remove(draft: DraftSummary): void {
    this.#failed.delete(draft.id);
    this.#waiting.set(draft.id, setTimeout(() => void this.#carryOut(draft.id), REGRET));
    this.#last = draft;
    this.#host.requestUpdate();
  }

  undo(): void {
    if (!this.#last) return;
    clearTimeout(this.#waiting.get(this.#last.id));
    this.#waiting.delete(this.#last.id);
    this.#last = undefined;
    this.#host.requestUpdate();
  }

  readonly #finish = (): void => {
    for (const id of [...this.#waiting.keys()]) void this.#carryOut(id);
  };

  async #carryOut(id: string): Promise<void> {
    clearTimeout(this.#waiting.get(id));
    if (this.#last?.id === id) this.#last = undefined;
    this.#gone.add(id);
    this.#waiting.delete(id);
    try {
      await this.#client()?.drafts.remove(id);
    } catch {
      this.#gone.delete(id);
      this.#failed.add(id);
    }
    this.#host.requestUpdate();
  }
}
