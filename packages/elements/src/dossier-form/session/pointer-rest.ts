import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Puts off what moves the page until the pointer is let go: leaving a field by pressing a button shows an error, which would
 * push the button away from under the finger before the click.
 */
export class PointerRest implements ReactiveController {
  #isPressed = false;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('pointerdown', this.#press, true);
    globalThis.addEventListener('pointerup', this.#release, true);
    globalThis.addEventListener('pointercancel', this.#release, true);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('pointerdown', this.#press, true);
    globalThis.removeEventListener('pointerup', this.#release, true);
    globalThis.removeEventListener('pointercancel', this.#release, true);
    this.#isPressed = false;
    this.settle();
  }

  /** At once, or when the pointer rests. */
  run(action: () => void): void {
    if (this.#isPressed) this.#waiting.push(action);
    else action();
  }

  /** Does now what was put off, because something builds upon it. */
  settle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const action of waiting) action();
  }

  readonly #press = (): void => {
    this.#isPressed = true;
  };

  // The click comes right after this event, before the next task.
  readonly #release = (): void => {
    this.#isPressed = false;
    setTimeout(() => this.settle());
  };
}
