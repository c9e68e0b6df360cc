import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCode } from '../../core/load-code.js';
import type { Desk } from './desk.js';
import type { DeskSeat } from './desk-host.js';

export type DeskPart = typeof import('./desk-part.js');

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
  readonly #loadPart: () => Promise<DeskPart>;
  readonly #desks = new Map<string, OpenDesk>();
  readonly #seats = new Map<string, DeskSeat>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isConnected = false;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, loadPart: () => Promise<DeskPart>) {
    this.#host = host;
    this.#loadPart = loadPart;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    globalThis.addEventListener('online', this.retry);
    for (const { desk } of this.#desks.values()) void desk.start();
    this.retry();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    globalThis.removeEventListener('online', this.retry);
    clearTimeout(this.#timer);
    for (const { desk } of this.#desks.values()) desk.stop();
  }

  /** The last try to load what saves came to nothing. It goes on by itself. */
  get hasFailed(): boolean {
    return this.#hasFailed;
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

  /** Loads now what is not there yet. */
  readonly retry = (): void => {
    for (const key of this.#seats.keys()) if (!this.#desks.has(key)) void this.#load(key);
  };

  async #load(key: string): Promise<void> {
    const seat = this.#seats.get(key);
    if (!seat || !this.#isConnected) return;
    clearTimeout(this.#timer);
    // Its first requests follow at once: what they take comes beside it.
    seat.portal()?.client.transport.ready?.().catch(() => undefined);
    const part = await loadCode(this.#loadPart).catch(() => undefined);
    this.#tell(part === undefined);
    if (part && this.#isConnected && !this.#desks.has(key)) await this.#open(key, seat, part);
  }

  async #open(key: string, seat: DeskSeat, part: DeskPart): Promise<void> {
    const desk = part.openDesk(seat);
    this.#desks.set(key, { desk, part });
    this.#host.requestUpdate();
    await desk.start();
  }

  #tell(hasFailed: boolean): void {
    if (hasFailed && this.#isConnected) this.#timer = setTimeout(this.retry, AGAIN);
    if (this.#hasFailed === hasFailed) return;
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
  }
}
