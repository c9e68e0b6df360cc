import type { Client } from '@dvcqg/sdk';
import type { PortalSession } from '../portal-session.js';

/** A session as its provider holds it. The functions are stand-ins until the code behind them is needed; then it puts in its own. */
export type SessionHandle = { -readonly [Key in keyof PortalSession]: PortalSession[Key] } & {
  /** Of who is signed in; waits for a sign-in that is on its way. */
  token: () => Promise<string | undefined>;
  /** `authorization` of who is signed in, at once. */
  headers: () => Readonly<Record<string, string>>;
};

/** What the code behind a handle is started with. */
export interface SessionStart {
  readonly endpoint: string;
  readonly client: () => Client;
  /** Not shared with the page's other providers of the gateway: it is reached in a way of its own. */
  readonly isAlone: boolean;
  /** Where this tab keeps, sealed, who is signed in or on the way. */
  readonly key: string;
  /** The fragment with which the page was opened, before anybody else wrote the address. */
  readonly hash: string;
  /** Called at every change of the handle. */
  readonly listeners: ReadonlySet<() => void>;
}

/** The session of a gateway. Its code is loaded when somebody asks for it, or when this tab was signed in on the page before. */
export const openSession = (endpoint: string, client: () => Client, isAlone: boolean): SessionHandle => {
  const { hash } = location;
  const key = `dvc-session ${endpoint}`;
  const listeners = new Set<() => void>();
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> => (loading ??= import('./take-over.js').then(({ takeOver }) => takeOver(handle, { endpoint, client, isAlone, key, hash, listeners })));
  const start = (): unknown =>
    load().catch(() => {
      handle.state = 'none';
      listeners.forEach((tell) => tell());
    });
  const handle: SessionHandle = {
    state: 'none',
    session: undefined,
    failure: undefined,
    token: async () => loading?.then(() => handle.token(), () => undefined),
    headers: () => ({}),
    signIn: (display) => load().then(() => handle.signIn(display)),
    renew: () => load().then(() => handle.renew()),
    end: () => load().then(() => handle.end()),
    subscribe: (listener) => {
      listeners.add(listener);
      start();
      return () => listeners.delete(listener);
    },
  };
  try {
    if (key in sessionStorage) {
      handle.state = 'starting';
      start();
    }
  } catch {
    // A browser that keeps nothing was not signed in on the page before.
  }
  return handle;
};
