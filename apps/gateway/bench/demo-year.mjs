import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { shippedData } from '../dist/catalog/shipped.js';
import { readConfig } from '../dist/config.js';
import { prepareDatabase } from '../dist/db/open.js';
import { fillDatabase } from '../dist/demo-year/fill-database.js';
import { silentLog } from '../dist/http/log.js';
import { temporaryDatabase } from './temporary-database.mjs';

const END = '2026-11-22T10:00:00.000Z';
const MEGABYTE = 1024 * 1024;

/**
 * Fills an empty database with so many dossiers of a year; milliseconds of it, without bringing the database up to date, and the most
 * memory that the process took. `ratedShare` of what is returned is rated.
 */
export async function fillWithYear(environment, count, { ratedShare = 0.15 } = {}) {
  const config = readConfig(environment, { dataDirectory: environment.DATA_DIR ?? '', siteDirectory: undefined });
  const database = prepareDatabase(config, silentLog);
  let [begun, memory] = [0, 0];
  try {
    await database.open();
    const { summary } = await fillDatabase({
      db: database.db, config, shipped: shippedData(), isPlain: false, now: Date.parse(END), isStopped: () => false,
      options: { count, seed: 'bench', endsAt: END, ratedShare, besideReal: false, shows: undefined },
      onBegin: () => (begun = performance.now()), onWritten: () => (memory = Math.max(memory, process.memoryUsage().rss)),
    });
    return { ms: performance.now() - begun, memory: memory / MEGABYTE, summary };
  } finally {
    await database.close();
  }
}

const TABLES = { dossiers: 2000, dossier_events: 5000, audit_log: 5000 };

/** The same rows of so many dossiers once more, into tables of the same columns and indexes, by bare multi-row inserts; milliseconds. */
async function bareInserts(url, count) {
  const client = new pg.Client(url);
  await client.connect();
  let ms = 0;
  try {
    await client.query('create schema bare');
    for (const [table, most] of Object.entries(TABLES)) {
      const of = table === 'dossiers' ? 'id' : 'dossier_id';
      await client.query(`create table bare.${table} (like dvcqg.${table} including indexes including generated)`);
      const { rows: columns } = await client.query("select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''", [`dvcqg.${table}`]);
      const names = columns.map(({ name }) => name);
      const { rows } = await client.query({ text: `select ${names.map((name) => `t.${name}::text`).join(', ')} from dvcqg.${table} t where ${of} in (select id from dvcqg.dossiers order by code limit $1)`, values: [count], rowMode: 'array' });
      const started = performance.now();
      const atOnce = Math.min(most, Math.floor(60_000 / names.length));
      for (let at = 0; at < rows.length; at += atOnce) {
        const some = rows.slice(at, at + atOnce);
        const places = some.map((_row, row) => `(${names.map((_name, column) => `$${row * names.length + column + 1}`).join(',')})`);
        const overriding = `insert into bare.${table} (${names.join(',')}) values ${places.join(',')}`;
        await client.query(overriding, some.flat());
      }
      ms += performance.now() - started;
    }
  } finally {
    await client.end();
  }
  return ms;
}

const rate = (count, ms) => Math.round((count * 1000) / ms);

async function onPostgres(server, count) {
  const own = await temporaryDatabase(server);
  try {
    const { ms, memory } = await fillWithYear({ DATABASE_URL: own.url }, count);
    const copied = Math.min(count, 5000);
    return {
      'demo.dossiers_per_s': { value: rate(count, ms), unit: 'dossiers/s', baseline: rate(copied, await bareInserts(own.url, copied)), baselineName: 'rows of dossiers, events and audit log alone, by bare multi-row inserts' },
      'demo.rss_mb': { value: Math.round(memory), unit: 'MB' },
    };
  } finally {
    await own.drop();
  }
}

async function onEmbedded(count) {
  const directory = mkdtempSync(join(tmpdir(), 'gateway-demo-'));
  try {
    const { ms } = await fillWithYear({ DATA_DIR: directory }, count);
    return { 'demo.dossiers_per_s_pglite': { value: rate(count, ms), unit: 'dossiers/s' } };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * How fast a year of dossiers is made up: over PostgreSQL when `TEST_DATABASE_URL` names a server where databases may be made, and over the
 * embedded database.
 * @param options.quick fewer dossiers: figures for a look, not for comparison
 */
export async function benchDemoYear({ quick: isQuick = false } = {}) {
  const server = process.env.TEST_DATABASE_URL;
  return { ...(server ? await onPostgres(server, isQuick ? 4000 : 20_000) : {}), ...(await onEmbedded(isQuick ? 1000 : 4000)) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await benchDemoYear({ quick: process.argv.includes('--quick') }), null, 2));
