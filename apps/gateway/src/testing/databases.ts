import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseOver } from '../db/open.js';
import { embeddedPool } from '../db/open-embedded.js';
import { openServer } from '../db/open-server.js';
import { type RunSql, sqlOver } from '../db/run-sql.js';
import type { Database } from '../db/schema.js';

/** A database for one test file, with its tables and nothing in them. */
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

/** What a second gateway has of a test's database: connections of its own. */
export interface SecondDoor {
  readonly db: Database;
  readonly runSql: RunSql;
  readonly url: string;
}

const SECOND = Symbol('second door');

/** `undefined` for a database that one process has for itself: the embedded one. */
export const secondDoorOf = (db: Database): SecondDoor | undefined => (db as { readonly [SECOND]?: SecondDoor })[SECOND];

/** A copy of what `prepare-databases.ts` made: to make it anew costs seconds of CPU, a copy half a second. */
async function openInMemory(): Promise<TestDatabase> {
  const lite = await PGlite.create({ loadDataDir: new Blob([await readFile(inject('embeddedDump'))]) });
  const pool = embeddedPool(lite);
  const close = async (): Promise<void> => {
    await pool.end();
    await lite.close();
  };
  return { db: databaseOver(pool), runSql: sqlOver(() => Promise.resolve(pool)), url: undefined, close };
}

/** A door to a database on a server, with at most four connections. */
function doorTo(url: string): SecondDoor & { readonly close: () => Promise<void> } {
  const { pool, close } = openServer(url, 4, () => undefined);
  return { db: databaseOver(pool), runSql: sqlOver(() => Promise.resolve(pool)), url, close };
}

/** Copies the prepared database on the server of `TEST_DATABASE_URL`, and drops the copy at the end. */
async function openOnServer(adminUrl: string): Promise<TestDatabase> {
  const name = `dvcqg_test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  await admin.query(`create database ${name} template ${inject('serverTemplate')}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const [first, second] = [doorTo(url.href), doorTo(url.href)];
  const close = async (): Promise<void> => {
    await Promise.all([first.close(), second.close()]);
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { ...first, db: Object.assign(first.db, { [SECOND]: second }), close };
}

const server = process.env['TEST_DATABASE_URL'];

/** PGlite always; PostgreSQL when `TEST_DATABASE_URL` names a server. */
export const DATABASES: readonly DatabaseKind[] = [
  { kind: 'PGlite', open: openInMemory },
  ...(server === undefined || server === '' ? [] : [{ kind: 'PostgreSQL', open: () => openOnServer(server) }]),
];
