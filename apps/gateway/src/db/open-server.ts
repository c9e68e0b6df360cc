import pg from 'pg';
import type { OpenPool } from './open-embedded.js';

/** A statement that takes longer is given up; imports lift this for themselves. */
const STATEMENT_TIMEOUT_MS = 10_000;

/** Makes a pool for a PostgreSQL server; nothing is connected yet. `onIdleError` hears of connections that break while nothing is asked over them. */
export function openServer(url: string, connections: number, onIdleError: (error: Error) => void): OpenPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'dvcqg-gateway',
  });
  // Also between two statements of a transaction a connection may break; unheard, its error would end the process.
  pool.on('connect', (client) => client.on('error', onIdleError));
  // The pool says the same again of connections that wait in it.
  pool.on('error', () => undefined);
  return { pool, close: () => pool.end() };
}
