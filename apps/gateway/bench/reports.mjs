import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { fillWithYear } from './demo-year.mjs';
import { startGateway, startProcess } from './process.mjs';
import { bareAnswers, provinceReports } from './reports/province-reports.mjs';
import { temporaryDatabase } from './temporary-database.mjs';

const EVENTS = 1_000_000;
const RATINGS = 100_000;
/** What a dossier of the made-up year has at the least, on average. */
const EVENTS_A_DOSSIER = 6;
const RATED_SHARE = 0.9;

const BARE = fileURLToPath(new URL('./bare-route.mjs', import.meta.url));
const REBUILD = fileURLToPath(new URL('../dist/reports-cli/main.js', import.meta.url));

async function countIn(client, table) {
  const { rows } = await client.query(`select count(*)::int as count from dvcqg.${table}`);
  return rows[0].count;
}

/** Waits until the gateway has added all changes to the sums, as it has in a province where people sleep. */
async function settled(client) {
  while ((await countIn(client, 'report_changes')) > 0) await new Promise((done) => setTimeout(done, 500));
  await client.query('vacuum analyze dvcqg.report_days');
  await client.query('vacuum analyze dvcqg.report_months');
  await client.query('vacuum dvcqg.report_changes');
}

/** Counts every dossier anew from its events; how many counts and sums were not the same. */
async function differing(databaseUrl) {
  const child = spawn(process.execPath, [REBUILD], { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (part) => (text += part));
  await once(child, 'close');
  const [, dossiers, corrected, days, months] = /Counted (\d+) dossiers; corrected (\d+) of them, (\d+) sums of a day and (\d+) of a month/.exec(text) ?? [];
  if (dossiers === undefined) throw new Error(`The recount said: ${text}`);
  return { dossiers: Number(dossiers), differing: Number(corrected) + Number(days) + Number(months) };
}

async function measure(databaseUrl, client, rounds) {
  const gateway = await startGateway({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' });
  try {
    await settled(client);
    const { provinceP95, othersP95, bytes } = await provinceReports(gateway.url, rounds);
    const bare = await startProcess(BARE, { BODY_BYTES: String(Math.round(bytes)) });
    try {
      const beside = { baseline: await bareAnswers(bare.url, rounds), baselineName: 'bare Hono route' };
      return {
        'reports.province_p95_ms': { value: provinceP95, unit: 'ms', atMost: 100, ...beside },
        'reports.others_p95_ms': { value: othersP95, unit: 'ms for trends, rankings, one agency and tiers', ...beside },
      };
    } finally {
      await bare.stop();
    }
  } finally {
    await gateway.stop();
  }
}

/**
 * Reports over a million events and 100,000 ratings of a made-up year, on the PostgreSQL of `TEST_DATABASE_URL`; nothing without one.
 * @param options.quick a tenth of it: figures for a look, not for comparison
 */
export async function benchReports({ quick: isQuick = false } = {}) {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return {};
  const own = await temporaryDatabase(server);
  const client = new pg.Client(own.url);
  try {
    await client.connect();
    const share = isQuick ? 0.1 : 1;
    await fillWithYear({ DATABASE_URL: own.url }, Math.ceil((EVENTS * share) / EVENTS_A_DOSSIER), { ratedShare: RATED_SHARE });
    const figures = await measure(own.url, client, isQuick ? 3 : 15);
    const [events, ratings] = [await countIn(client, 'dossier_events'), await countIn(client, 'ratings')];
    if (events < EVENTS * share || ratings < RATINGS * share) throw new Error(`Only ${events} events and ${ratings} ratings were made up`);
    const { dossiers, differing: wrong } = await differing(own.url);
    return {
      ...figures,
      'reports.dossier_events': { value: events, unit: 'events' },
      'reports.ratings': { value: ratings, unit: 'ratings' },
      'reports.recounted_dossiers': { value: dossiers, unit: 'dossiers' },
      'reports.differing_sums': { value: wrong, unit: 'sums that differ from the recount', mustBe: 0 },
    };
  } finally {
    await client.end();
    await own.drop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await benchReports({ quick: process.argv.includes('--quick') }), null, 2));
