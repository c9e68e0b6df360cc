import { type Insertable, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import type { CommandsTable } from '../db/tables/dossiers.js';

/** A command that was carried out. */
export interface KeptCommand {
  readonly payload_hash: string;
  readonly answer: unknown;
}

export async function findCommand(db: Database, subject: string, key: string): Promise<KeptCommand | undefined> {
  return db.selectFrom('commands').select(['payload_hash', 'answer']).where('subject', '=', subject).where('key', '=', key).executeTakeFirst();
}

/** Takes the lock of a command until the end of the transaction; false when somebody else holds it. */
export async function lockCommand(transaction: DatabaseTransaction, subject: string, key: string): Promise<boolean> {
  const { rows: [lock] } = await sql<{ locked: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${`command ${subject} ${key}`}, 0)) as locked`.execute(transaction);
  return lock?.locked === true;
}

export async function insertCommand(transaction: DatabaseTransaction, command: Insertable<CommandsTable>): Promise<void> {
  await transaction.insertInto('commands').values(command).execute();
}
