import type { ReactiveController, ReactiveControllerHost } from 'lit';

const AT_ONCE = 6; // about what a telephone shows below title and steps
const MORE = 24;

/**
 * Shows the first fields of a form at once and the others in the moments after, so that a slow telephone lets its owner type
 * before a long form is there as a whole.
 */
export class FirstLook implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #room = Infinity;
  #fields = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many fields a step may show by now. */
  get room(): number {
    return this.#room;
  }

  /** @param fields how many the form has at most */
  begin(fields: number): void {
    this.#fields = fields;
    this.#room = AT_ONCE;
  }

  /** Shows everything from now on, because something is looked for. */
  finish(): void {
    this.#room = Infinity;
  }

  hostUpdated(): void {
    if (this.#room !== Infinity) setTimeout(this.#widen);
  }

  readonly #widen = (): void => {
    this.#room = this.#room + MORE < this.#fields ? this.#room + MORE : Infinity;
    this.#host.requestUpdate();
  };
}
