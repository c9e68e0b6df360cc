import type { Session, SessionEnd, SessionExchange, SessionGrant } from '@dvcqg/openapi';
import type { ApiError } from '../core/error.js';
import type { Query, RequestOptions, Transport } from '../core/spec.js';

/** Signing in and out. The client keeps no token: hand it over by `token` of its options. */
export interface SessionResource {
  /** The page to open for signing in; `codeChallenge` is the SHA-256 of a `codeVerifier` that stays here (RFC 7636, S256). */
  authorizationUrl(query: Query<'/v1/session/authorization'>): string;
  /** Exchanges the code with which the reader came back. A code works once, so this is never tried again. */
  create(exchange: SessionExchange, options?: RequestOptions): Promise<SessionGrant>;
  /** Who is signed in. Rejects with `unauthenticated` when nobody is. */
  get(options?: RequestOptions): Promise<Session>;
  /** Puts the end of the session off. Not tried again: ask `get` when the answer did not arrive. */
  renew(options?: RequestOptions): Promise<Session>;
  /** Ends the session; also succeeds when it had ended. */
  end(options?: RequestOptions): Promise<SessionEnd>;
}

export const createSession = ({ address, bind }: Transport): SessionResource => {
  const end = bind('delete', '/v1/session');
  return {
    authorizationUrl: (query) => address('/v1/session/authorization', query),
    create: bind('post', '/v1/session', 'body'),
    get: bind('get', '/v1/session'),
    renew: bind('post', '/v1/session/renewal'),
    end: (options) =>
      end(options).catch((error: ApiError) => {
        // The first try may have ended it before its answer was cut.
        if (error.kind !== 'unauthenticated') throw error;
        return { signOutUrl: null };
      }),
  };
};
