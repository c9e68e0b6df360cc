import type { LitElement } from 'lit';

/** Moves the focus after the next rendering, when what shall have it is there. */
export class FocusLater {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** @param id of a control or heading, or of a set of controls, whose first one is taken */
  on(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const found = (this.#host.renderRoot as ShadowRoot).getElementById(id);
      const target = found instanceof HTMLFieldSetElement ? (found.querySelector<HTMLElement>('input:not(:disabled), textarea, button') ?? found) : found;
      target?.scrollIntoView({ block: 'nearest' });
      target?.focus({ preventScroll: false });
    });
  }
}
