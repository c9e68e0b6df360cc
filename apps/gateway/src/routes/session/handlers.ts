import { sessionOf } from '../../http/caller.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import { ProblemError } from '../../http/problem.js';
import type { SessionStore } from '../../identity/sessions/session-store.js';

const unauthenticated = (detail: string): ProblemError => new ProblemError('unauthenticated', { detail, headers: { 'www-authenticate': 'Bearer' } });

/** Exchanges a one-time code. Unknown, used, too old and somebody else's answer alike. */
export async function createSession(store: SessionStore, { body }: CommandRequest<'createSession'>): Promise<CommandResult<'createSession'>> {
  const begun = await store.exchange(body.code, body.codeVerifier);
  if (!begun) throw unauthenticated('The code is not valid, or not any more');
  return { status: 201, body: { token: begun.token, session: store.show(begun.session) } };
}

export function getSession(store: SessionStore, { caller }: CommandRequest<'getSession'>): CommandResult<'getSession'> {
  return { body: store.show(sessionOf(caller)) };
}

export async function renewSession(store: SessionStore, { caller }: CommandRequest<'renewSession'>): Promise<CommandResult<'renewSession'>> {
  const session = await store.renew(sessionOf(caller));
  if (!session) throw unauthenticated('The session has ended');
  return { body: store.show(session) };
}

export async function endSession(store: SessionStore, { caller }: CommandRequest<'endSession'>): Promise<CommandResult<'endSession'>> {
  const signOutUrl = await store.end(sessionOf(caller));
  return { body: { signOutUrl: signOutUrl ?? null } };
}
