import type pg from 'pg';

/** Runs SQL as it stands, several statements at once too; gives the rows of all of them. For libraries that bring their own SQL. */
export type RunSql = (text: string, values?: readonly unknown[]) => Promise<{ rows: unknown[] }>;

/**
 * Over a pool. What fails half-way is rolled back before anybody else gets the connection: the embedded database has only one
 * session, and a transaction that somebody left open in it would take in the statements of all others.
 */
export function sqlOver(pool: () => Promise<pg.Pool>): RunSql {
  return async (text, values = []) => {
    const client = await (await pool()).connect();
    try {
      // With values, even with none, only a single statement is allowed.
      const result: pg.QueryResult | pg.QueryResult[] = await (values.length === 0 ? client.query(text) : client.query(text, [...values]));
      return { rows: [result].flat().flatMap(({ rows }) => rows as unknown[]) };
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  };
}
