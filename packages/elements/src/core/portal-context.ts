import type { Locale } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import { ContextEvent, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PortalSession } from './portal-session.js';

/** What sending files takes besides the client: `@dvcqg/sdk/uploads` speaks a protocol of its own. */
export interface UploadLine {
  /** In place of `XMLHttpRequest`, for tests and stories. */
  readonly fetch: typeof globalThis.fetch | undefined;
  /** `authorization` of who is signed in. Asked at each request. */
  readonly headers: () => Readonly<Record<string, string>>;
}

/** What a `<dvc-provider>` hands to the elements inside it. A new object whenever something changes. */
export interface PortalContext {
  readonly client: Client;
  readonly locale: Locale;
  /** Agency code of the province, when the page names it. */
  readonly province?: string | undefined;
  /** Identifies the gateway, to keep its data apart from another's in the browser's storage. */
  readonly endpoint: string;
  /** What the elements of one gateway keep in common, such as the search's index. A key begins with its owner's tag. */
  readonly shared: Map<string, unknown>;
  /** Who is signed in. The client's requests are theirs. */
  readonly session: PortalSession;
  readonly uploadLine: UploadLine;
}

/** The same key in every copy of the library on a page. */
export const portalContext = createContext<PortalContext>(Symbol.for('dvcqg.portal@1'));

const PROVIDER_TAG = 'dvc-provider';

/** Follows the nearest provider, also one that is defined later than the element inside it. */
export class PortalConsumer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: ((portal: PortalContext) => void) | undefined;
  #unsubscribe: (() => void) | undefined;
  #value: PortalContext | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange?: (portal: PortalContext) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** `undefined` until a provider has answered. */
  get value(): PortalContext | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#request();
    if (this.#value === undefined) {
      void customElements.whenDefined(PROVIDER_TAG).then(() => {
        if (this.#host.isConnected && this.#value === undefined) this.#request();
      });
    }
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#value = undefined;
  }

  #request(): void {
    this.#host.dispatchEvent(
      new ContextEvent(
        portalContext,
        this.#host,
        (value, unsubscribe) => {
          if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
          this.#unsubscribe = unsubscribe;
          this.#value = value;
          this.#onChange?.(value);
          this.#host.requestUpdate();
        },
        true,
      ),
    );
  }
}
