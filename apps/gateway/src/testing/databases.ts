import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { databaseOver } from '../db/open.js';
import { embeddedPool } from '../db/open-embedded.js';
import { openServer } from '../db/open-server.js';
import { type RunSql, sqlOver } from '../db/run-sql.js';
import type { Database } from '../db/schema.js';

/** An empty database for one test file. */
export interface TestDatabase {
  readonly db: Database;
  /** For the job queue. */
  readonly runSql: RunSql;
  /** Address for another process; `undefined` for the embedded database. */
  readonly url: string | undefined;
  readonly close: () => Promise<void>;
}

/** A kind of database that the suite runs on. */
export interface DatabaseKind {
  readonly kind: string;
  readonly open: () => Promise<TestDatabase>;
}

async function openInMemory(): Promise<TestDatabase> {
  const lite = await PGlite.create();
  const pool = embeddedPool(lite);
  const close = async (): Promise<void> => {
    await pool.end();
    await lite.close();
  };
  return { db: databaseOver(pool), runSql: sqlOver(() => Promise.resolve(pool)), url: undefined, close };
}

/** Makes a database on the server of `TEST_DATABASE_URL`, and drops it at the end. */
async function openOnServer(adminUrl: string): Promise<TestDatabase> {
  const name = `dvcqg_test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const { pool, close } = openServer(url.href, 4, () => undefined);
  return {
    db: databaseOver(pool),
    runSql: sqlOver(() => Promise.resolve(pool)),
    url: url.href,
    close: async () => {
      await close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

const server = process.env['TEST_DATABASE_URL'];

/** PGlite always; PostgreSQL when `TEST_DATABASE_URL` names a server. */
export const DATABASES: readonly DatabaseKind[] = [
  { kind: 'PGlite', open: openInMemory },
  ...(server === undefined || server === '' ? [] : [{ kind: 'PostgreSQL', open: () => openOnServer(server) }]),
];
