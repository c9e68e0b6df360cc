import type { Session } from '@dvcqg/openapi';

/**
 * Where signing in stands: `none` = nobody is signed in; `starting` = on the way, or being taken over from the page before;
 * `ended` = was active and has run out.
 */
export type SessionState = 'none' | 'starting' | 'active' | 'ended';

/** Who is signed in at the gateway of a provider. One object for as long as the provider keeps its gateway. */
export interface PortalSession {
  readonly state: SessionState;
  /** Present while `active`; while `ended`, the session that ran out. */
  readonly session: Session | undefined;
  /**
   * Leads to the identity provider: in the page itself, or in a window of its own. With `popup` it resolves when the reader is
   * back and signed in; with `page` the page is left.
   * @throws SignInError
   */
  signIn(display: 'page' | 'popup'): Promise<void>;
  /** Puts the end off. @throws ApiError */
  renew(): Promise<void>;
  /** Signs out here and in the other tabs. @throws ApiError when the gateway could not be told; this page forgets the session in any case */
  end(): Promise<void>;
  /** Tells every change of `state` or `session`; gives back how to stop. */
  subscribe(listener: () => void): () => void;
}

/** Tells people who share a device apart, without naming them. */
export const sessionKey = ({ accountKey }: Session): string => accountKey;

/** Where nobody can sign in. */
export const noSession: PortalSession = {
  state: 'none',
  session: undefined,
  signIn: () => Promise.reject(new Error('Nobody can sign in here')),
  renew: () => Promise.resolve(),
  end: () => Promise.resolve(),
  subscribe: () => () => undefined,
};
