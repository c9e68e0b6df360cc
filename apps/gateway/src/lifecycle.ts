/** What the gateway is doing. */
export type Phase = 'starting' | 'ready' | 'stopping';

/** The phase of one gateway; `main` moves it, health and the routes read it. */
export class Lifecycle {
  #phase: Phase = 'starting';

  get phase(): Phase {
    return this.#phase;
  }

  /** Everything can be answered. Has no effect once the gateway stops. */
  ready(): void {
    if (this.#phase === 'starting') this.#phase = 'ready';
  }

  stopping(): void {
    this.#phase = 'stopping';
  }
}
