import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Log } from '../http/log.js';
import { openEmbedded, type OpenPool } from './open-embedded.js';
import { openServer } from './open-server.js';
import { type RunSql, sqlOver } from './run-sql.js';
import { SCHEMA, type Database, type Schema } from './schema.js';

/** Which database to open. */
export interface DatabaseConfig {
  /** PostgreSQL ≥ 15; without it the embedded database is used. */
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  readonly databaseConnections: number;
}

/** A database that opens when it is told to, or when it is first asked. */
export interface LazyDatabase {
  readonly db: Database;
  readonly runSql: RunSql;
  /** @throws StartError when the embedded database cannot be opened. */
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Puts the query builder over a pool. */
export function databaseOver(pool: pg.Pool | (() => Promise<pg.Pool>)): Database {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }).withSchema(SCHEMA);
}

/** Prepares the database that the configuration names. Nothing is opened yet, so the gateway can listen first. */
export function prepareDatabase(config: DatabaseConfig, log: Log): LazyDatabase {
  const { databaseUrl, dataDirectory, databaseConnections } = config;
  let opened: Promise<OpenPool> | undefined;
  const open = (): Promise<OpenPool> => {
    opened ??=
      databaseUrl === undefined
        ? openEmbedded(dataDirectory)
        : Promise.resolve(openServer(databaseUrl, databaseConnections, (error) => log.fault(error)));
    return opened;
  };
  return {
    db: databaseOver(async () => (await open()).pool),
    runSql: sqlOver(async () => (await open()).pool),
    open: async () => void (await open()),
    close: async () => {
      const pool = await opened?.catch(() => undefined);
      await pool?.close();
    },
  };
}
