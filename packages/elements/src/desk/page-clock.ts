import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks again from time to time while the page is looked at, and at once when it is looked at again. */
export class PageClock implements ReactiveController {
  readonly #interval: number;
  readonly #tick: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param interval milliseconds */
  constructor(host: ReactiveControllerHost, interval: number, tick: () => void) {
    this.#interval = interval;
    this.#tick = tick;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#run();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearInterval(this.#timer);
  }

  readonly #look = (): void => {
    clearInterval(this.#timer);
    if (document.visibilityState === 'hidden') return;
    this.#tick();
    this.#run();
  };

  #run(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(this.#tick, this.#interval);
  }
}
