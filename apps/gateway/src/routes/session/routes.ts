import type { Log } from '../../http/log.js';
import type { Room } from '../../http/registry.js';
import type { SessionStore } from '../../identity/sessions/session-store.js';
import type { SignIn } from '../../identity/sign-in.js';
import { createSession, endSession, getSession, renewSession } from './handlers.js';
import { SCRIPT_PATH, scriptReply, STYLE_PATH, styleReply } from './pages.js';
import { receiveReader, startSignIn } from './sign-in-pages.js';

/** What the room of sessions is made of. */
export interface SessionRoomParts {
  /** Absent where one cannot sign in. */
  readonly signIn: SignIn | undefined;
  readonly store: SessionStore;
  readonly log: Log;
}

/** Signing in and the session. */
export function sessionRoom({ signIn, store, log }: SessionRoomParts): Room {
  return {
    raw: [{ id: 'startSignIn', work: (incoming, contract) => startSignIn(signIn, incoming, contract) }],
    commands: [
      { id: 'createSession', handle: (request) => createSession(store, request) },
      { id: 'getSession', handle: (request) => getSession(store, request) },
      { id: 'renewSession', handle: (request) => renewSession(store, request) },
      { id: 'endSession', handle: (request) => endSession(store, request) },
    ],
    pages: [
      { path: '/v1/session/callback', work: (incoming) => receiveReader(signIn, log, incoming) },
      { path: SCRIPT_PATH, work: scriptReply },
      { path: STYLE_PATH, work: styleReply },
    ],
  };
}
