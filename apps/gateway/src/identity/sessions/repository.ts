import type { Identity } from '@dvcqg/openapi';
import { type Selectable, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { SessionsTable } from '../../db/tables/sessions.js';

/** What a gateway keeps while a reader is at the identity provider. */
export interface SignInFlow {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly codeChallenge: string;
  readonly returnTo: string;
  readonly display: 'page' | 'popup';
}

/** Who has signed in. */
export interface SignedIn {
  readonly subject: string;
  readonly identity: Identity;
  readonly signOutUrl: string | undefined;
}

export type SessionRow = Selectable<SessionsTable>;

/** When a new session ends. */
export interface SessionTimes {
  readonly now: Date;
  readonly expiresAt: Date;
  readonly renewableUntil: Date;
}

const EXPIRING = ['sign_in_flows', 'session_codes', 'sessions'] as const;

export async function insertFlow(db: Database, stateHash: string, flow: SignInFlow, expiresAt: Date): Promise<void> {
  const { nonce, codeVerifier: code_verifier, codeChallenge: code_challenge, returnTo: return_to, display } = flow;
  await db.insertInto('sign_in_flows').values({ state_hash: stateHash, nonce, code_verifier, code_challenge, return_to, display, expires_at: expiresAt.toISOString() }).execute();
}

/** Gives a flow out once. */
export async function takeFlow(db: Database, stateHash: string, now: Date): Promise<SignInFlow | undefined> {
  const row = await db.deleteFrom('sign_in_flows').where('state_hash', '=', stateHash).returningAll().executeTakeFirst();
  if (!row || row.expires_at <= now) return undefined;
  return { nonce: row.nonce, codeVerifier: row.code_verifier, codeChallenge: row.code_challenge, returnTo: row.return_to, display: row.display };
}

export async function insertCode(db: Database, codeHash: string, codeChallenge: string, who: SignedIn, expiresAt: Date): Promise<void> {
  const { subject, identity, signOutUrl } = who;
  await db
    .insertInto('session_codes')
    .values({ code_hash: codeHash, code_challenge: codeChallenge, subject, identity: JSON.stringify(identity), sign_out_url: signOutUrl ?? null, expires_at: expiresAt.toISOString() })
    .execute();
}

/** Turns a code into a session, in one transaction. Whoever comes with a wrong proof has used the code up as well. */
export function exchangeCode(db: Database, codeHash: string, codeChallenge: string, tokenHash: string, times: SessionTimes): Promise<SessionRow | undefined> {
  return db.transaction().execute(async (transaction) => {
    const code = await transaction.deleteFrom('session_codes').where('code_hash', '=', codeHash).returningAll().executeTakeFirst();
    if (!code || code.expires_at <= times.now || code.code_challenge !== codeChallenge) return undefined;
    return transaction
      .insertInto('sessions')
      .values({
        token_hash: tokenHash,
        subject: code.subject,
        identity: JSON.stringify(code.identity),
        sign_out_url: code.sign_out_url,
        created_at: times.now.toISOString(),
        expires_at: times.expiresAt.toISOString(),
        renewable_until: times.renewableUntil.toISOString(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

export function findSession(db: Database, tokenHash: string, now: Date): Promise<SessionRow | undefined> {
  return db.selectFrom('sessions').selectAll().where('token_hash', '=', tokenHash).where('expires_at', '>', now).executeTakeFirst();
}

/** Puts the end of a session off, never back, and never beyond its limit. */
export function extendSession(db: Database, id: string, wanted: Date, now: Date): Promise<SessionRow | undefined> {
  return db
    .updateTable('sessions')
    .set({ expires_at: sql`greatest(expires_at, least(${wanted.toISOString()}::timestamptz, renewable_until))` })
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
}

/** Ends a session; its page for signing out at the identity provider, if there is one. */
export async function deleteSession(db: Database, id: string): Promise<string | undefined> {
  const row = await db.deleteFrom('sessions').where('id', '=', id).returning('sign_out_url').executeTakeFirst();
  return row?.sign_out_url ?? undefined;
}

/** Removes everything that has run out; how many rows that were. */
export async function deleteExpired(db: Database, now: Date): Promise<number> {
  let removed = 0;
  for (const table of EXPIRING) {
    const { numDeletedRows } = await db.deleteFrom(table).where('expires_at', '<=', now).executeTakeFirst();
    removed += Number(numDeletedRows);
  }
  return removed;
}
