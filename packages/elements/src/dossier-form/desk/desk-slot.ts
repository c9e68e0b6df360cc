import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from './desk.js';
import type { DeskSeat } from './desk-host.js';

type DeskPart = typeof import('./desk-part.js');

/** A desk with the views that show it. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly part: DeskPart;
}

/** Milliseconds after which code that could not be loaded is asked for again. */
const AGAIN = 10_000;

const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200); // Safari
};

/** Brings the desk of a form once the form can be used: saving and handing in wait until then, typing does not. */
export class DeskSlot implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #desks = new Map<string, OpenDesk>();
  readonly #seats = new Map<string, DeskSeat>();
  #isConnected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    for (const { desk } of this.#desks.values()) void desk.start();
    for (const key of this.#seats.keys()) if (!this.#desks.has(key)) void this.#load(key);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    for (const { desk } of this.#desks.values()) desk.stop();
  }

  get(key: string): OpenDesk | undefined {
    return this.#desks.get(key);
  }

  /** A form is there. */
  begin(key: string, seat: DeskSeat): void {
    if (this.#seats.has(key)) return;
    this.#seats.set(key, seat);
    whenIdle(() => void this.#load(key));
  }

  async #load(key: string): Promise<void> {
    const seat = this.#seats.get(key);
    if (!seat || !this.#isConnected) return;
    try {
      const part = await import('./desk-part.js');
      if (!this.#isConnected || this.#desks.has(key)) return;
      const desk = part.openDesk(seat);
      this.#desks.set(key, { desk, part });
      this.#host.requestUpdate();
      await desk.start();
    } catch {
      setTimeout(() => void this.#load(key), AGAIN);
    }
  }
}
