import { sql } from 'kysely';
import type { Database } from './schema.js';

/** Takes the one lock that all importers share; waits for another import to end, and may then take its time. */
export async function lockImports(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('dvcqg.import'))`.execute(transaction);
  await sql`select set_config('statement_timeout', '0', true)`.execute(transaction);
}
