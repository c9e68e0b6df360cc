import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryOf, startGateway } from './process.mjs';
import { benchLarge } from './large.mjs';
import { benchSearch } from './search.mjs';
import { temporaryDatabase } from './temporary-database.mjs';

async function warmStart(environment) {
  const first = await startGateway(environment);
  await first.stop();
  const times = [];
  let memory = 0;
  for (let run = 0; run < 3; run += 1) {
    const gateway = await startGateway(environment);
    times.push(gateway.startMs);
    memory = Math.max(memory, memoryOf(gateway.pid).highest);
    await gateway.stop();
  }
  return { ms: Math.round(Math.min(...times)), memory };
}

async function onPostgres(server, seconds) {
  const own = await temporaryDatabase(server);
  try {
    const environment = { DATABASE_URL: own.url };
    const start = await warmStart(environment);
    const { search, bare, memory } = await benchSearch(environment, { seconds });
    return {
      'gateway.search_rps_postgresql': { value: search.rps, unit: 'req/s', baseline: bare.rps },
      'gateway.search_p99_ms_postgresql': { value: search.p99, unit: 'ms', baseline: bare.p99 },
      'gateway.warm_start_ms_postgresql': { value: start.ms, unit: 'ms' },
      'gateway.rss_mb_postgresql': { value: Math.max(memory.highest, start.memory), unit: 'MB' },
    };
  } finally {
    await own.drop();
  }
}

async function onLargeCatalogue(server, seconds) {
  const own = await temporaryDatabase(server);
  try {
    const { rps, p50, memory } = await benchLarge(own.url, { seconds });
    return {
      'gateway.search_rps_100k': { value: rps, unit: 'req/s' },
      'gateway.search_p50_ms_100k': { value: p50, unit: 'ms' },
      'gateway.rss_mb_100k': { value: memory, unit: 'MB' },
    };
  } finally {
    await own.drop();
  }
}

/**
 * All figures of the gateway: `{ name: { value, unit, baseline? } }`. PostgreSQL is measured when `TEST_DATABASE_URL`
 * names a server where databases may be made; 100,000 services, which take a minute to import, with `BENCH_LARGE=1`.
 */
export async function benchGateway({ seconds = 8 } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'gateway-bench-'));
  const figures = {};
  try {
    const embedded = { DATA_DIR: directory, DATABASE_URL: '' };
    const start = await warmStart(embedded);
    const { search, bare, memory } = await benchSearch(embedded, { seconds });
    figures['gateway.search_rps'] = { value: search.rps, unit: 'req/s', baseline: bare.rps };
    figures['gateway.search_p99_ms'] = { value: search.p99, unit: 'ms', baseline: bare.p99 };
    figures['gateway.warm_start_ms'] = { value: start.ms, unit: 'ms' };
    figures['gateway.rss_mb'] = { value: Math.max(memory.highest, start.memory), unit: 'MB' };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  const server = process.env.TEST_DATABASE_URL;
  if (server) Object.assign(figures, await onPostgres(server, seconds));
  if (server && process.env.BENCH_LARGE === '1') Object.assign(figures, await onLargeCatalogue(server, seconds));
  return figures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await benchGateway(), null, 2));
