import type { Session } from '@dvcqg/openapi';
import { ContextProvider } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import type { PortalSession, SessionState } from '../src/core/portal-session.js';
import { portalContext, PortalConsumer } from '../src/core/portal-context.js';
import { example } from './example-fetch.js';

/** The contract's citizen, with a session that ends in so many milliseconds. */
export const citizen = (accountKey = 'a'.repeat(43), endsIn = 30 * 60_000): Session => ({
  ...example<Session>('/v1/session', 'example'),
  accountKey,
  expiresAt: new Date(Date.now() + endsIn).toISOString(),
  renewableUntil: new Date(Date.now() + 12 * 60 * 60_000).toISOString(),
});

/** A session that a test or story turns as it likes. */
export class FakeSession implements PortalSession {
  readonly #listeners = new Set<() => void>();
  state: SessionState;
  session: Session | undefined;
  readonly failure = undefined;
  /** Who signs in next; undefined: signing in fails. */
  next: Session | undefined = citizen();
  renewals = 0;

  constructor(session?: Session) {
    this.state = session ? 'active' : 'none';
    this.session = session;
  }

  set(state: SessionState, session: Session | undefined): void {
    this.state = state;
    this.session = session;
    for (const listener of [...this.#listeners]) listener();
  }

  async signIn(): Promise<void> {
    if (!this.next) throw new Error('No window');
    this.set('active', this.next);
  }

  async renew(): Promise<void> {
    this.renewals += 1;
    if (this.session) this.set('active', citizen(this.session.accountKey));
  }

  async end(): Promise<null> {
    this.set('none', undefined);
    return null;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Stands inside a provider and puts another session into what it hands on. */
export class SessionInPlace extends LitElement {
  session: PortalSession | undefined;
  readonly #provider = new ContextProvider(this, { context: portalContext });

  constructor() {
    super();
    new PortalConsumer(this, (portal) => this.#provider.setValue(portal && { ...portal, session: this.session ?? portal.session }));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

customElements.define('session-in-place', SessionInPlace);
