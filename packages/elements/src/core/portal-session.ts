import type { Session, SignInFailure } from '@dvcqg/openapi';

/**
 * Where signing in stands: `none` = nobody is signed in; `starting` = on the way, or being taken over from the page before;
 * `ended` = was active and has run out.
 */
export type SessionState = 'none' | 'starting' | 'active' | 'ended';

/** Who is signed in at the gateway of a provider. One object for as long as the provider keeps its gateway. */
export interface PortalSession {
  readonly state: SessionState;
  /** Present while `active`; while `ended`, the session that ran out. Its times are told by this device's clock, however wrong that is. */
  readonly session: Session | undefined;
  /** Why the last sign-in in the page itself came to nothing. */
  readonly failure: SignInFailure | undefined;
  /**
   * Leads to the identity provider: in the page itself, or in a window of its own. With `popup` it resolves when the reader is
   * back and signed in; with `page` the page is left.
   * @throws SignInError
   */
  signIn(display: 'page' | 'popup'): Promise<void>;
  /** Puts the end off. Call it also when the gateway answered 401 although the session is `active`: it finds out. @throws ApiError */
  renew(): Promise<void>;
  /**
   * Signs out here and in the other tabs.
   * @returns the page where one signs out at the identity provider as well, if there is one
   * @throws ApiError when the gateway could not be told; this page forgets the session in any case
   */
  end(): Promise<string | null>;
  /** Tells every change of `state` or `session`; gives back how to stop. Loads what signing in takes. */
  subscribe(listener: () => void): () => void;
}

/** Tells people who share a device apart, without naming them. */
export const sessionKey = ({ accountKey }: Session): string => accountKey;
