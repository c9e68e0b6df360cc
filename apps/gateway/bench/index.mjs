import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryOf, startGateway } from './process.mjs';
import { benchLarge } from './large.mjs';
import { benchSearch } from './search.mjs';
import { temporaryDatabase } from './temporary-database.mjs';

/** Imports into an empty database, then starts over it: the best time, and the most memory that each of the two took. */
async function starts(environment, runs) {
  const first = await startGateway(environment);
  const importing = memoryOf(first.pid).highest;
  await first.stop();
  const times = [];
  let memory = 0;
  for (let run = 0; run < runs; run += 1) {
    const gateway = await startGateway(environment);
    times.push(gateway.startMs);
    memory = Math.max(memory, memoryOf(gateway.pid).highest);
    await gateway.stop();
  }
  return { ms: Math.round(Math.min(...times)), memory, importing };
}

async function measure(environment, { seconds, runs }) {
  const start = await starts(environment, runs);
  const { mix, uncached, bare, memory } = await benchSearch(environment, { seconds });
  const besideBare = { baselineName: 'bare Hono route' };
  return {
    search_rps: { value: mix.rps, unit: 'req/s', baseline: bare.rps, ...besideBare },
    search_p99_ms: { value: mix.p99, unit: 'ms', baseline: bare.p99, ...besideBare },
    search_cpu_ms: { value: mix.cpuMs, unit: 'ms of processor a request', baseline: bare.cpuMs, ...besideBare },
    search_uncached_rps: { value: uncached.rps, unit: 'req/s', baseline: bare.rps, ...besideBare },
    search_uncached_p99_ms: { value: uncached.p99, unit: 'ms', baseline: bare.p99, ...besideBare },
    rss: { value: Math.max(memory.highest, start.memory), unit: 'MB' },
    rss_first_import: { value: start.importing, unit: 'MB' },
    warm_start_ms: { value: start.ms, unit: 'ms' },
  };
}

async function onEmbedded(options) {
  const directory = mkdtempSync(join(tmpdir(), 'gateway-bench-'));
  try {
    return await measure({ DATA_DIR: directory, DATABASE_URL: '' }, options);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function onPostgres(server, options) {
  const own = await temporaryDatabase(server);
  try {
    return await measure({ DATABASE_URL: own.url }, options);
  } finally {
    await own.drop();
  }
}

/** Figures named for what they say; memory on the embedded database has names of its own. */
function named({ rss, rss_first_import: importing, ...figures }, database) {
  const suffix = database === 'PGlite' ? '_pglite' : '';
  const all = { ...figures, [`rss${suffix}_mb`]: rss, [`rss${suffix}_first_import_mb`]: importing };
  return Object.fromEntries(Object.entries(all).map(([name, figure]) => [`gateway.${name}`, figure]));
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
 * All figures of the gateway: `{ name: { value, unit, baseline? } }`. Speed is that over PostgreSQL when `TEST_DATABASE_URL`
 * names a server where databases may be made, and that over the embedded database otherwise; memory is told for each. 100,000
 * services, which take a minute to import, are searched with `BENCH_LARGE=1`.
 * @param options.quick a few seconds in all: figures for a look, not for comparison
 */
export async function benchGateway({ quick: isQuick = false } = {}) {
  const options = isQuick ? { seconds: 1, runs: 1 } : { seconds: 8, runs: 3 };
  const server = process.env.TEST_DATABASE_URL;
  const figures = named(await onEmbedded(options), 'PGlite');
  if (server) Object.assign(figures, named(await onPostgres(server, options), 'PostgreSQL'));
  if (server && process.env.BENCH_LARGE === '1') Object.assign(figures, await onLargeCatalogue(server, options.seconds));
  return figures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await benchGateway({ quick: process.argv.includes('--quick') }), null, 2));
