import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { takeKeyFromAddress, type TypedKey } from './dossier-key.js';

/** What the element does when the reader comes to its page and leaves it. */
interface VisitPorts {
  /** The page was opened by the link of a receipt. */
  readonly onKey: (key: TypedKey) => void;
  /** The page is left, and the browser may keep it as it is for going back. */
  readonly onLeave: () => void;
  /** The reader has gone back to such a page. */
  readonly onReturn: () => void;
}

/** Follows how the page is opened, left and gone back to. */
export class PageVisit implements ReactiveController {
  readonly #ports: VisitPorts;

  constructor(host: ReactiveControllerHost, ports: VisitPorts) {
    this.#ports = ports;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('hashchange', this.#onHash);
    globalThis.addEventListener('pagehide', this.#ports.onLeave);
    globalThis.addEventListener('pageshow', this.#onShow);
    this.#onHash();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('hashchange', this.#onHash);
    globalThis.removeEventListener('pagehide', this.#ports.onLeave);
    globalThis.removeEventListener('pageshow', this.#onShow);
  }

  readonly #onHash = (): void => {
    const key = takeKeyFromAddress();
    if (key) this.#ports.onKey(key);
  };

  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#ports.onReturn();
  };
}
