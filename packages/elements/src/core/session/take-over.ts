import { GatewaySession } from './gateway-session.js';
import type { SessionHandle, SessionStart } from './open-session.js';

/** The sessions of a page, found by every provider and every copy of the library on it. */
const PLACE = Symbol.for('dvcqg.sessions@1');

const sessionsOfPage = (): Map<string, GatewaySession> => ((globalThis as { [PLACE]?: Map<string, GatewaySession> })[PLACE] ??= new Map());

const sessionOf = (start: SessionStart): GatewaySession => {
  if (start.isAlone) return new GatewaySession(start);
  const known = sessionsOfPage().get(start.endpoint);
  if (known) return known;
  const made = new GatewaySession(start);
  sessionsOfPage().set(start.endpoint, made);
  return made;
};

/** Puts the real session behind a handle. Providers of the same gateway on one page have the same one. */
export const takeOver = (handle: SessionHandle, start: SessionStart): void => {
  const session = sessionOf(start);
  const mirror = (): void => {
    handle.state = session.state;
    handle.session = session.session;
    handle.failure = session.failure;
    for (const tell of start.listeners) tell();
  };
  handle.token = () => session.token();
  handle.headers = () => session.headers();
  handle.signIn = (display) => session.signIn(display);
  handle.renew = () => session.renew();
  handle.end = () => session.end();
  session.subscribe(mirror);
  mirror();
};
