import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handIn } from './dossiers/handed-in.mjs';
import { inboxPages } from './dossiers/inbox.mjs';
import { signOfficerIn } from './dossiers/officer.mjs';
import { seedDossiers } from './dossiers/seed.mjs';
import { changesHeard } from './dossiers/streams.mjs';
import { trackerUnderLoad } from './dossiers/tracker.mjs';
import { memoryOf, startGateway } from './process.mjs';
import { temporaryDatabase } from './temporary-database.mjs';

const SEEDED = 50_000;
const STREAMS = 2000;

async function inbox(gateway, databaseUrl, isQuick) {
  if (databaseUrl === undefined) return {};
  await seedDossiers(databaseUrl, SEEDED);
  const { p95, baseline } = await inboxPages(gateway.url, databaseUrl, await signOfficerIn(databaseUrl), isQuick ? 1 : 5);
  return { 'onestop.inbox_p95_ms': { value: p95, unit: 'ms', baseline, baselineName: '50 rows by key, database alone' } };
}

async function measure(environment, databaseUrl, isQuick) {
  const gateway = await startGateway({ ...environment, ANONYMOUS_APPLICATIONS: 'true', LOG_LEVEL: 'error' });
  try {
    const figures = await inbox(gateway, databaseUrl, isQuick);
    const dossiers = await handIn(gateway.url, 200);
    const { tracker, bare } = await trackerUnderLoad(gateway.url, dossiers, isQuick ? 2 : 10);
    const { heard, ms } = await changesHeard(gateway.url, dossiers, STREAMS);
    return {
      'gateway.tracker_rps': { value: tracker.rps, unit: 'req/s', baseline: bare.rps, baselineName: 'bare Hono route' },
      'gateway.tracker_p99_ms': { value: tracker.p99, unit: 'ms', baseline: bare.p99, baselineName: 'bare Hono route' },
      ...figures,
      'gateway.streams': { value: heard, unit: 'open streams that heard of a change', mustBe: STREAMS },
      'gateway.streams_all_heard_ms': { value: ms, unit: 'ms for all changes' },
      'gateway.streams_rss_mb': { value: memoryOf(gateway.pid).highest, unit: 'MB' },
    };
  } finally {
    await gateway.stop();
  }
}

/**
 * Following dossiers and the officers' inbox: over PostgreSQL with 50,000 dossiers when `TEST_DATABASE_URL` names a server where
 * databases may be made, otherwise over the embedded database, without the inbox.
 * @param options.quick seconds instead of a minute: figures for a look, not for comparison
 */
export async function benchDossiers({ quick: isQuick = false } = {}) {
  const server = process.env.TEST_DATABASE_URL;
  if (server) {
    const own = await temporaryDatabase(server);
    try {
      return await measure({ DATABASE_URL: own.url }, own.url, isQuick);
    } finally {
      await own.drop();
    }
  }
  const directory = mkdtempSync(join(tmpdir(), 'gateway-dossiers-'));
  try {
    return await measure({ DATA_DIR: directory, DATABASE_URL: '' }, undefined, isQuick);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await benchDossiers({ quick: process.argv.includes('--quick') }), null, 2));
