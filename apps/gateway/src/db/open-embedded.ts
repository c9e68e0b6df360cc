import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { StartError } from '../start-error.js';
import { acquireLock } from './data-directory-lock.js';

/** A pool of connections and what must be closed after it. */
export interface OpenPool {
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

/** Says that the `pg` folder beside it was made by this gateway. */
const MARKER = 'dvcqg-data.json';
const FORMAT = { kind: 'dvcqg-gateway', format: 1 };

/**
 * A pool over one embedded database. One connection, since PGlite has only one; and a Client that makes a connection
 * object each time, since the documented way breaks after the first SQL error (the pool drops the client, and the
 * next one gets the same closed connection).
 */
export function embeddedPool(lite: PGlite): pg.Pool {
  class EmbeddedClient extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super({ ...config, ...createPgConfig(lite) });
    }
  }
  return new pg.Pool({ max: 1, Client: EmbeddedClient });
}

function checkDirectory(directory: string): void {
  if (existsSync(directory) && !statSync(directory).isDirectory()) throw new StartError(`DATA_DIR ${directory} is not a directory.`);
}

/** Claims the `pg` folder, or refuses one that somebody else filled. */
function claimFiles(directory: string): string {
  const files = join(directory, 'pg');
  const marker = join(directory, MARKER);
  if (!existsSync(marker)) {
    if (existsSync(files) && readdirSync(files).length > 0) {
      throw new StartError(`DATA_DIR ${directory} holds a folder "pg" that this gateway did not make. Set DATA_DIR to another directory.`);
    }
    writeFileSync(marker, JSON.stringify(FORMAT));
  }
  mkdirSync(files, { recursive: true });
  return files;
}

/**
 * Opens the database of a data directory and locks it.
 * @throws StartError when the directory is in use, foreign, not writable or damaged.
 */
export async function openEmbedded(directory: string): Promise<OpenPool> {
  checkDirectory(directory);
  let lock;
  try {
    lock = acquireLock(directory);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`DATA_DIR ${directory} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}.`, { cause: error });
  }
  try {
    // The optimising compiler takes half a gigabyte to make PGlite faster than this use of it needs.
    for (const flag of ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag);
    const lite = await PGlite.create({ dataDir: claimFiles(directory) });
    const pool = embeddedPool(lite);
    const close = async (): Promise<void> => {
      await pool.end();
      await lite.close();
      lock.release();
    };
    return { pool, close };
  } catch (error) {
    lock.release();
    if (error instanceof StartError) throw error;
    throw new StartError(
      `The database in ${directory} cannot be opened; it is damaged or of another version. ` +
        'Move the directory away and start again: the shipped catalogue is then imported anew.',
      { cause: error },
    );
  }
}
