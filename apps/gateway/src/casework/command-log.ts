import { canonicalHash } from '../canonical-hash.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import { operationRunning } from '../submission/running-operations.js';
import { findCommand, insertCommand, type KeptCommand, lockCommand } from './command-repository.js';

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

function replay<Answer>({ payload_hash, answer }: KeptCommand, hash: string): Carried<Answer> {
  if (payload_hash !== hash) throw new ProblemError('idempotency_key_reused');
  return { answer: answer as Answer, replayed: true };
}

/**
 * Carries out a command exactly once under its key: what it writes and the fact that it was done are committed together. The answer
 * must be JSON without personal data, such as the code and the revision that came of it.
 * @throws ProblemError `operation_running`, `idempotency_key_reused`, and what the work throws
 */
export async function once<Answer>(db: Database, { subject, key: given, payload }: CommandName, at: string, work: (transaction: DatabaseTransaction) => Promise<Answer>): Promise<Carried<Answer>> {
  const [key, hash] = [given.toLowerCase(), canonicalHash(payload)];
  const earlier = await findCommand(db, subject, key);
  if (earlier) return replay(earlier, hash);
  return db.transaction().execute(async (transaction) => {
    if (!(await lockCommand(transaction, subject, key))) throw operationRunning();
    const done = await findCommand(transaction, subject, key);
    if (done) return replay<Answer>(done, hash);
    const answer = await work(transaction);
    await insertCommand(transaction, { subject, key, payload_hash: hash, answer: JSON.stringify(answer), created_at: at });
    return { answer, replayed: false };
  });
}
