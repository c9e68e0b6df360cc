import type { DeskCounts } from '@dvcqg/openapi';
import type { Desk } from '@dvcqg/sdk/desk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PageClock } from '../../desk/page-clock.js';

/** Milliseconds. */
const REFRESH = 30_000;

/** How many dossiers are where, asked again while the page is looked at. A count that could not be had stays as it was. */
export class CountsLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;
  #desk: Desk | undefined;
  #agency = '';
  #abort = new AbortController();
  #counts: DeskCounts | undefined;

  /** @param changed told when the counts are others than before */
  constructor(host: ReactiveControllerHost, changed: () => void, interval = REFRESH) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
    new PageClock(host, interval, this.refresh);
  }

  get counts(): DeskCounts | undefined {
    return this.#counts;
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  clear(): void {
    this.#abort.abort();
    this.#desk = undefined;
    this.#counts = undefined;
    this.#host.requestUpdate();
  }

  begin(desk: Desk, agency: string): void {
    if (agency !== this.#agency) this.#counts = undefined;
    this.#desk = desk;
    this.#agency = agency;
    this.refresh();
  }

  readonly refresh = (): void => void this.#load();

  async #load(): Promise<void> {
    if (!this.#desk) return;
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    try {
      const counts = await this.#desk.counts(this.#agency ? { agency: this.#agency } : {}, { signal });
      if (signal.aborted) return;
      const before = this.#counts;
      this.#counts = counts;
      this.#host.requestUpdate();
      if (before && JSON.stringify(before) !== JSON.stringify(counts)) this.#changed();
    } catch {
      // The list itself says what is wrong; the counts come with the next try.
    }
  }
}
