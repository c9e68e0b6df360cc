import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';
import { memoryOf, startGateway, startProcess } from './process.mjs';
import { searchPaths } from './queries.mjs';

const BARE = fileURLToPath(new URL('bare-route.mjs', import.meta.url));

async function bareRoute(bytes, paths, seconds) {
  const bare = await startProcess(BARE, { BODY_BYTES: String(Math.round(bytes)) });
  try {
    return await load(bare.url, paths, { seconds });
  } finally {
    await bare.stop();
  }
}

/**
 * Search under load on one gateway, beside a bare Hono route that answers a constant body of equal size in the same
 * run. `environment` chooses the database.
 */
export async function benchSearch(environment, { seconds = 8, flags } = {}) {
  const gateway = await startGateway(environment, flags);
  try {
    const { columns } = await (await fetch(`${gateway.url}/v1/catalog`)).json();
    const paths = searchPaths(columns.name, 60_000);
    await load(gateway.url, searchPaths(columns.name, 5_000, 2), { seconds: 2 });
    const search = await load(gateway.url, paths, { seconds });
    const memory = memoryOf(gateway.pid);
    const bare = await bareRoute(search.bytes, paths, Math.min(seconds, 5));
    return { search, bare, memory };
  } finally {
    await gateway.stop();
  }
}
