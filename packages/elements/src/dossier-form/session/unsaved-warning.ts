import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets the browser ask before the page is left with answers that would be lost. */
export class UnsavedWarning implements ReactiveController {
  readonly #isDirty: () => boolean;

  constructor(host: ReactiveControllerHost, isDirty: () => boolean) {
    this.#isDirty = isDirty;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeunload', this.#ask);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (this.#isDirty()) event.preventDefault();
  };
}
