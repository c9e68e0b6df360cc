import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from './desk.js';
import type { DeskHost } from './desk-host.js';

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
  readonly #onOpen: (part: DeskPart) => void;
  readonly #desks = new Map<string, OpenDesk>();
  readonly #hosts = new Map<string, DeskHost>();
  #isConnected = false;

  constructor(host: ReactiveControllerHost, onOpen: (part: DeskPart) => void) {
    this.#host = host;
    this.#onOpen = onOpen;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    for (const { desk } of this.#desks.values()) void desk.start();
    for (const key of this.#hosts.keys()) if (!this.#desks.has(key)) void this.#load(key);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    for (const { desk } of this.#desks.values()) desk.stop();
  }

  get(key: string): OpenDesk | undefined {
    return this.#desks.get(key);
  }

  /** A form is there. */
  begin(key: string, host: DeskHost): void {
    if (this.#hosts.has(key)) return;
    this.#hosts.set(key, host);
    whenIdle(() => void this.#load(key));
  }

  async #load(key: string): Promise<void> {
    const host = this.#hosts.get(key);
    if (!host || !this.#isConnected) return;
    try {
      const part = await import('./desk-part.js');
      if (!this.#isConnected || this.#desks.has(key)) return;
      this.#onOpen(part);
      const desk = part.openDesk(host);
      this.#desks.set(key, { desk, part });
      this.#host.requestUpdate();
      await desk.start();
    } catch {
      setTimeout(() => void this.#load(key), AGAIN);
    }
  }
}
