import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PortalConsumer } from '../core/portal-context.js';
import { sessionKey, type PortalSession } from '../core/portal-session.js';

/** Follows who is signed in, for as long as a dossier is wanted that only its owner may see. */
export class SessionFollower implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #portal: PortalConsumer;
  readonly #isNeeded: () => boolean;
  #session: PortalSession | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, portal: PortalConsumer, isNeeded: () => boolean) {
    this.#host = host;
    this.#portal = portal;
    this.#isNeeded = isNeeded;
    host.addController(this);
  }

  /** Tells people apart; empty for nobody, `starting` while that is not known yet. */
  get who(): string {
    const session = this.#portal.value?.session;
    if (session?.state === 'starting') return 'starting';
    return session?.state === 'active' && session.session ? sessionKey(session.session) : '';
  }

  hostUpdate(): void {
    const session = this.#isNeeded() ? this.#portal.value?.session : undefined;
    if (session === this.#session) return;
    this.#unsubscribe?.();
    this.#session = session;
    this.#unsubscribe = session?.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#session = undefined;
  }
}
