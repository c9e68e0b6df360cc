import { sql } from 'kysely';
import type { Database } from '../db/schema.js';

/**
 * What time it is for the database, by which all gateways go: their own clocks may differ. `ahead`: milliseconds that are added,
 * in tests.
 */
export async function readTime(db: Database, ahead: number): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() + ${ahead}::float8 * interval '1 millisecond' as now`.execute(db);
  return rows[0]?.now ?? new Date(Number.NaN);
}
