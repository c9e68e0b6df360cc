import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryOf, startGateway } from './process.mjs';
import { benchSearch } from './search.mjs';

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

/**
 * All figures of the gateway: `{ name: { value, unit, baseline? } }`. PostgreSQL is measured when `TEST_DATABASE_URL`
 * names an empty database of its own.
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
    figures['gateway.rss_pglite_mb'] = { value: Math.max(memory.highest, start.memory), unit: 'MB' };
    const server = process.env.TEST_DATABASE_URL;
    if (server) {
      const external = { DATABASE_URL: server };
      const startOnServer = await warmStart(external);
      const onServer = await benchSearch(external, { seconds });
      figures['gateway.search_rps_postgresql'] = { value: onServer.search.rps, unit: 'req/s', baseline: onServer.bare.rps };
      figures['gateway.warm_start_postgresql_ms'] = { value: startOnServer.ms, unit: 'ms' };
      figures['gateway.rss_postgresql_mb'] = { value: onServer.memory.highest, unit: 'MB' };
    }
    return figures;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await benchGateway(), null, 2));
