import type { FormIdentity } from '@dvcqg/forms';
import { sessionKey, type PortalSession } from '../../core/portal-session.js';

/** Who is signed in now. */
export interface Person {
  readonly account: string;
  readonly name: string;
  readonly identity: FormIdentity;
}

export const personOf = ({ state, session }: PortalSession): Person | undefined =>
  state === 'active' && session ? { account: sessionKey(session), name: session.identity.displayName, identity: session.identity.claims as FormIdentity } : undefined;

/** Milliseconds that a session of the page before may take to be taken over. */
const PATIENCE = 5000;

/** Waits until it is known whether somebody is signed in. */
export const settledSession = (session: PortalSession): Promise<void> =>
  new Promise((resolve) => {
    if (session.state !== 'starting') return resolve();
    const timer = setTimeout(done, PATIENCE);
    const unsubscribe = session.subscribe(() => {
      if (session.state !== 'starting') done();
    });
    function done(): void {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    }
  });
