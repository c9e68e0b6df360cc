import type { Session } from '@dvcqg/openapi';
import type { Database } from '../../db/schema.js';
import type { CallerSession } from '../../http/caller.js';
import type { SessionFinder } from '../caller-of.js';
import type { SignInConfig } from '../sign-in-config.js';
import { deleteExpired, deleteSession, exchangeCode, extendSession, findSession, insertCode, insertFlow, takeFlow, type SessionRow, type SignedIn, type SignInFlow } from './repository.js';
import { accountKeyOf, hashOf, newSecret } from './secrets.js';

/** Time to sign in at the identity provider, also for who must first find the telephone with the app. */
const FLOW_MS = 20 * 60_000;
/** Time from the gateway back to the page. */
const CODE_MS = 2 * 60_000;

/** What the store is made of. */
export interface SessionStoreParts {
  readonly db: Database;
  readonly now: () => number;
  readonly config: Pick<SignInConfig, 'sessionMilliseconds' | 'longestSessionMilliseconds'>;
}

/** A session that has just begun. */
export interface NewSession {
  readonly token: string;
  readonly session: CallerSession;
}

const toCallerSession = ({ id, subject, identity, expires_at, renewable_until }: SessionRow): CallerSession => ({
  id,
  subject,
  identity,
  expiresAt: expires_at,
  renewableUntil: renewable_until,
});

/** The contract's view of a session at a moment. */
const toSession = ({ subject, identity, expiresAt, renewableUntil }: CallerSession, now: number): Session => ({
  accountKey: accountKeyOf(subject),
  expiresAt: expiresAt.toISOString(),
  expiresIn: Math.max(0, Math.floor((expiresAt.getTime() - now) / 1000)),
  renewableUntil: renewableUntil.toISOString(),
  identity,
});

/** Sign-ins on their way, one-time codes and sessions, in the database that all gateways share. */
export class SessionStore implements SessionFinder {
  readonly #db: Database;
  readonly #now: () => number;
  readonly #config: SessionStoreParts['config'];

  constructor({ db, now, config }: SessionStoreParts) {
    this.#db = db;
    this.#now = now;
    this.#config = config;
  }

  #in(milliseconds: number): Date {
    return new Date(this.#now() + milliseconds);
  }

  /** Keeps a sign-in until its answer comes. */
  keepFlow(state: string, flow: SignInFlow): Promise<void> {
    return insertFlow(this.#db, hashOf(state), flow, this.#in(FLOW_MS));
  }

  /** The sign-in of a state, once and in time. */
  takeFlow(state: string): Promise<SignInFlow | undefined> {
    return takeFlow(this.#db, hashOf(state), this.#in(0));
  }

  /** Makes the one-time code with which the page of this challenge begins a session. */
  async issueCode(codeChallenge: string, who: SignedIn): Promise<string> {
    const code = newSecret();
    await insertCode(this.#db, hashOf(code), codeChallenge, who, this.#in(CODE_MS));
    return code;
  }

  /** Begins a session; `undefined` when the code is unknown, used, too old, or another page's. */
  async exchange(code: string, codeVerifier: string): Promise<NewSession | undefined> {
    const token = newSecret();
    const { sessionMilliseconds, longestSessionMilliseconds } = this.#config;
    const times = { now: this.#in(0), expiresAt: this.#in(sessionMilliseconds), renewableUntil: this.#in(longestSessionMilliseconds) };
    const row = await exchangeCode(this.#db, hashOf(code), hashOf(codeVerifier), hashOf(token), times);
    return row && { token, session: toCallerSession(row) };
  }

  async find(token: string): Promise<CallerSession | undefined> {
    const row = await findSession(this.#db, hashOf(token), this.#in(0));
    return row && toCallerSession(row);
  }

  /** Puts the end off; `undefined` when the session has ended in the meantime. */
  async renew({ id }: CallerSession): Promise<CallerSession | undefined> {
    const row = await extendSession(this.#db, id, this.#in(this.#config.sessionMilliseconds), this.#in(0));
    return row && toCallerSession(row);
  }

  /** Ends a session and says where one signs out at the identity provider. */
  end({ id }: CallerSession): Promise<string | undefined> {
    return deleteSession(this.#db, id);
  }

  /** The contract's view of a session now. */
  show(session: CallerSession): Session {
    return toSession(session, this.#now());
  }

  /** Removes what has run out. */
  sweep(): Promise<number> {
    return deleteExpired(this.#db, this.#in(0));
  }
}
