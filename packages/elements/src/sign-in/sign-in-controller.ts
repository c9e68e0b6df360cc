import type { Session } from '@dvcqg/openapi';
import type { ReactiveController } from 'lit';
import { PortalConsumer, type PortalContext } from '../core/portal-context.js';
import type { PortalSession } from '../core/portal-session.js';
import { Remote } from '../core/remote.js';
import { isSignInError, type SignInTrouble } from '../core/session/sign-in-error.js';
import { SessionWatch, type SessionNotice } from '../core/session/session-watch.js';
import type { DvcElement } from '../core/element.js';

/** What is shown: `hidden` until the portal is known, `closed` where one cannot sign in, then the state of the session. */
export type SignInState = 'hidden' | 'closed' | PortalSession['state'];

/** Follows the portal's session for the element, and does what its buttons say. */
export class SignInController implements ReactiveController {
  readonly #host: DvcElement;
  readonly #portal: PortalConsumer;
  readonly #applying: Remote<readonly unknown[], boolean>;
  readonly #changed: (before: SignInState, now: SignInState) => void;
  #session: PortalSession | undefined;
  #watch: SessionWatch | undefined;
  #unsubscribe: (() => void) | undefined;
  #before: SignInState = 'hidden';
  #trouble: SignInTrouble | undefined;
  /** Set by what failed at the gateway. */
  error: unknown;
  /** Where one signs out at the identity provider; after signing out here. */
  signOutUrl: string | null = null;
  isRenewing = false;

  constructor(host: DvcElement, changed: (before: SignInState, now: SignInState) => void) {
    this.#host = host;
    this.#changed = changed;
    // A provider that has not rendered yet answers with nothing.
    this.#portal = new PortalConsumer(host, (portal: PortalContext | undefined) => portal && this.#follow(portal.session));
    this.#applying = new Remote(host, {
      args: () => [this.#portal.value?.client] as const,
      task: async ([client], { signal }) => (client ? (await client.portal.get({ signal })).applying.signIn : true),
    });
    host.addController(this);
  }

  get state(): SignInState {
    const state = this.#session?.state ?? 'none';
    if (state !== 'none') return state;
    if (!this.#portal.value) return 'hidden';
    // A portal that cannot be asked now: signing in is offered, and tells what is wrong itself.
    return this.#applying.render({ initial: () => 'hidden', pending: () => 'hidden', complete: (signIn) => (signIn ? 'none' : 'closed'), error: () => 'none' }) as SignInState;
  }

  get session(): Session | undefined {
    return this.#session?.session;
  }

  get notice(): SessionNotice | undefined {
    return this.#watch?.notice;
  }

  get trouble(): SignInTrouble | undefined {
    return this.#trouble ?? this.#session?.failure;
  }

  hostDisconnected(): void {
    this.#leave();
  }

  hostUpdate(): void {
    const now = this.state;
    if (now === this.#before) return;
    const before = this.#before;
    this.#before = now;
    this.#changed(before, now);
  }

  /** Signs in as the page wishes; where no window opens, by leaving the page. */
  async signIn(display: 'page' | 'popup'): Promise<void> {
    this.#forget();
    try {
      await this.#session?.signIn(display);
    } catch (error) {
      if (display === 'popup' && isSignInError(error) && error.trouble === 'blocked') return this.signIn('page');
      this.#tell(error);
    }
  }

  async renew(): Promise<void> {
    this.#forget();
    this.isRenewing = true;
    this.#host.requestUpdate();
    try {
      await this.#session?.renew();
    } catch (error) {
      this.#tell(error);
    } finally {
      this.isRenewing = false;
      this.#host.requestUpdate();
    }
  }

  async signOut(): Promise<void> {
    this.#forget();
    try {
      this.signOutUrl = (await this.#session?.end()) ?? null;
      this.#host.requestUpdate();
    } catch (error) {
      this.#tell(error);
    }
  }

  #forget(): void {
    this.#trouble = undefined;
    this.error = undefined;
    this.signOutUrl = null;
    this.#host.requestUpdate();
  }

  #tell(error: unknown): void {
    if (isSignInError(error)) this.#trouble = error.trouble;
    else this.error = error;
    this.#host.requestUpdate();
  }

  #follow(session: PortalSession): void {
    if (session === this.#session) return;
    this.#leave();
    const update = (): void => this.#host.requestUpdate();
    this.#session = session;
    this.#unsubscribe = session.subscribe(update);
    this.#watch = new SessionWatch(session, update);
    this.#watch.start();
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#watch?.stop();
    this.#session = undefined;
  }
}
