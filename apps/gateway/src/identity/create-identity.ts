import type { Config } from '../config.js';
import type { Database } from '../db/schema.js';
import type { Log } from '../http/log.js';
import { createRelyingParty } from './oidc/relying-party.js';
import { SessionStore } from './sessions/session-store.js';
import { SignIn, type SignInParts } from './sign-in.js';
import { startSweeping } from '../sweeper.js';

/** Nobody's data outlives the session by more. */
const SWEEP_EVERY_MS = 5 * 60_000;

/** What identity is made of. */
export interface IdentityParts {
  readonly db: Database;
  readonly config: Config;
  readonly log: Log;
  readonly now: () => number;
  /** The gateway's own address, known once it listens. */
  readonly publicUrl: () => string;
  /** Hears of everybody who has signed in, before their session begins. */
  readonly onSignedIn: SignInParts['onSignedIn'];
}

/** Sessions, and the way to them where an issuer is configured. */
export interface IdentityServices {
  readonly store: SessionStore;
  readonly signIn: SignIn | undefined;
  /** Checks the client's key and begins to sweep; gives back how to stop. @throws StartError */
  readonly start: () => Promise<() => void>;
}

/** Puts together what the gateway knows of identity. */
export function createIdentity({ db, config, log, now, publicUrl, onSignedIn }: IdentityParts): IdentityServices {
  const { issuer, origins } = config.identity;
  const store = new SessionStore({ db, now, config: config.identity });
  const relyingParty = issuer && createRelyingParty(issuer, now);
  const signIn = issuer && relyingParty && new SignIn({ issuer, relyingParty, store, log, addresses: { origins, publicUrl }, onSignedIn });
  const start = async (): Promise<() => void> => {
    await relyingParty?.prepare();
    return startSweeping({ name: 'sessions-swept', everyMilliseconds: SWEEP_EVERY_MS, sweep: () => store.sweep(), log });
  };
  return { store, signIn, start };
}
