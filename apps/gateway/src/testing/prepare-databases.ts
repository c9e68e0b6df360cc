import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../db/migrate.js';
import { databaseOver } from '../db/open.js';
import { embeddedPool } from '../db/open-embedded.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** File with an embedded database that has its tables and nothing in them. */
    embeddedDump: string;
    /** Name of such a database on the server; empty without a server. */
    serverTemplate: string;
  }
}

async function dumpEmbedded(file: string): Promise<void> {
  const lite = await PGlite.create();
  const pool = embeddedPool(lite);
  await migrate(databaseOver(pool));
  await pool.end();
  await writeFile(file, Buffer.from(await (await lite.dumpDataDir('none')).arrayBuffer()));
  await lite.close();
}

async function makeTemplate(admin: pg.Client, adminUrl: string, name: string): Promise<void> {
  await admin.query(`create database ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href });
  try {
    await migrate(databaseOver(pool));
  } finally {
    await pool.end();
  }
}

/** Makes the databases once that every test file gets a copy of; removes them when all have run. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'gateway-tests-'));
  const dump = join(directory, 'embedded.tar');
  await dumpEmbedded(dump);
  provide('embeddedDump', dump);
  const adminUrl = process.env['TEST_DATABASE_URL'] ?? '';
  const admin = adminUrl === '' ? undefined : new pg.Client(adminUrl);
  const template = admin ? `dvcqg_template_${randomBytes(6).toString('hex')}` : '';
  await admin?.connect();
  if (admin) await makeTemplate(admin, adminUrl, template);
  provide('serverTemplate', template);
  return async () => {
    await admin?.query(`drop database if exists ${template}`);
    await admin?.end();
    await rm(directory, { recursive: true, force: true });
  };
}
