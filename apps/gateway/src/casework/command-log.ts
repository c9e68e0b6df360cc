import { sql } from 'kysely';
import { canonicalHash } from '../canonical-hash.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import { operationRunning } from '../submission/running-operations.js';

/** Whose command, under which key, and what was asked for. */
export interface CommandName {
  readonly subject: string;
  /** UUID. */
  readonly key: string;
  /** Everything that makes it this command: operation, path, body. */
  readonly payload: unknown;
}

/** What a command came to. */
export interface Carried<Answer> {
  readonly answer: Answer;
  /** It had been carried out before; nothing was done now. */
  readonly replayed: boolean;
}

interface KeptCommand {
  readonly payload_hash: string;
  readonly answer: unknown;
}

function replay<Answer>({ payload_hash, answer }: KeptCommand, hash: string): Carried<Answer> {
  if (payload_hash !== hash) throw new ProblemError('idempotency_key_reused');
  return { answer: answer as Answer, replayed: true };
}

const find = (db: Database, subject: string, key: string): Promise<KeptCommand | undefined> =>
  db.selectFrom('commands').select(['payload_hash', 'answer']).where('subject', '=', subject).where('key', '=', key).executeTakeFirst();

/**
 * Carries out a command exactly once under its key: what it writes and the fact that it was done are committed together. The answer
 * must be JSON without personal data, such as the code and the revision that came of it.
 * @throws ProblemError `operation_running`, `idempotency_key_reused`, and what the work throws
 */
export async function once<Answer>(db: Database, { subject, key: given, payload }: CommandName, at: string, work: (transaction: DatabaseTransaction) => Promise<Answer>): Promise<Carried<Answer>> {
  const [key, hash] = [given.toLowerCase(), canonicalHash(payload)];
  const earlier = await find(db, subject, key);
  if (earlier) return replay(earlier, hash);
  return db.transaction().execute(async (transaction) => {
    const { rows: [lock] } = await sql<{ locked: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${`command ${subject} ${key}`}, 0)) as locked`.execute(transaction);
    if (lock?.locked !== true) throw operationRunning();
    const done = await find(transaction, subject, key);
    if (done) return replay<Answer>(done, hash);
    const answer = await work(transaction);
    await transaction.insertInto('commands').values({ subject, key, payload_hash: hash, answer: JSON.stringify(answer), created_at: at }).execute();
    return { answer, replayed: false };
  });
}
