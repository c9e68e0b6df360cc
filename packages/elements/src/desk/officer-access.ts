import type { Session } from '@dvcqg/openapi';
import { isApiError, type Client } from '@dvcqg/sdk';
import { deskOf, type Desk } from '@dvcqg/sdk/desk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PortalConsumer, type PortalContext } from '../core/portal-context.js';
import { sessionKey, type PortalSession } from '../core/portal-session.js';

/** Whether somebody may be at the desk: `starting` while signing in, `citizen` for an account without a role. */
export type AccessState = 'waiting' | 'none' | 'starting' | 'ended' | 'citizen' | 'officer';

/** Follows who is at the desk. Everything shown is theirs: another account begins anew. */
export class OfficerAccess implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (account: string | undefined, before: string | undefined) => void;
  readonly #portal: PortalConsumer;
  #session: PortalSession | undefined;
  #unsubscribe: (() => void) | undefined;
  #account: string | undefined;
  #client: Client | undefined;
  #desk: Desk | undefined;
  #hasFailed = false;

  /** @param changed told whose desk it is now, and whose it was; undefined: nobody's */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: (account: string | undefined, before: string | undefined) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
    this.#portal = new PortalConsumer(host, (portal: PortalContext | undefined) => this.#follow(portal?.session));
  }

  get state(): AccessState {
    const state = this.#session?.state;
    if (state === undefined) return 'waiting';
    if (state !== 'active') return state;
    return this.roles.length > 0 ? 'officer' : 'citizen';
  }

  get portal(): PortalContext | undefined {
    return this.#portal.value;
  }

  /** Tells accounts apart; undefined unless an officer is signed in. */
  get account(): string | undefined {
    return this.#account;
  }

  get roles(): Session['identity']['roles'] {
    return this.#session?.session?.identity.roles ?? [];
  }

  /** The last try to sign in came to nothing. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The officers' side of the provider's gateway. */
  get desk(): Desk | undefined {
    const client = this.#portal.value?.client;
    if (client !== this.#client) {
      this.#client = client;
      this.#desk = client && deskOf(client);
    }
    return this.#desk;
  }

  readonly signIn = async (): Promise<void> => {
    this.#hasFailed = false;
    await this.#session?.signIn('page').catch(() => {
      this.#hasFailed = true;
      this.#host.requestUpdate();
    });
  };

  /** To be told of failures: with 401 although somebody is signed in, it finds out whether they still are. */
  readonly doubt = (error: unknown): void => {
    if (isApiError(error) && error.kind === 'unauthenticated') void this.#session?.renew().catch(() => undefined);
  };

  hostUpdate(): void {
    const account = this.state === 'officer' && this.#session?.session ? sessionKey(this.#session.session) : undefined;
    // What has run out is the same person's when it goes on: what they typed stays.
    if (account === this.#account || (account === undefined && this.state === 'ended')) return;
    const before = this.#account;
    this.#account = account;
    this.#changed(account, before);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(session: PortalSession | undefined): void {
    if (session === this.#session) return;
    this.#unsubscribe?.();
    this.#session = session;
    this.#unsubscribe = session?.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}
