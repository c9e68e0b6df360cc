import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';
import { cpuSecondsOf, memoryOf, startGateway, startProcess } from './process.mjs';
import { distinctPaths, mixedPaths } from './queries.mjs';

const BARE = fileURLToPath(new URL('bare-route.mjs', import.meta.url));
/** What browsers send; without it answers would be sent as they are, which costs other work. */
const BROWSER = { accept: 'application/json', 'accept-encoding': 'gzip, deflate, br, zstd', 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.5' };

async function measure({ url, pid }, paths, limit) {
  const before = cpuSecondsOf(pid);
  const measured = await load(url, paths, { ...limit, headers: BROWSER });
  return { ...measured, cpuMs: ((cpuSecondsOf(pid) - before) * 1000) / measured.count };
}

async function bareRoute(bytes, paths, seconds) {
  const bare = await startProcess(BARE, { BODY_BYTES: String(Math.round(bytes)) });
  try {
    return await measure(bare, paths, { seconds });
  } finally {
    await bare.stop();
  }
}

/**
 * Search under load at 50 connections on one gateway: the mix of `mixedPaths` after another such mix that warms the cache, then
 * questions that are never repeated. Beside them a bare Hono route that answers a constant body of equal size in
 * the same run, since other work on the machine slows all of them alike. `environment` chooses the database.
 */
export async function benchSearch(environment, { seconds = 8, flags } = {}) {
  const gateway = await startGateway(environment, flags);
  try {
    const { columns } = await (await fetch(`${gateway.url}/v1/catalog`)).json();
    const warming = Math.round(seconds * 1_500);
    await measure(gateway, mixedPaths(columns.name, warming, 2), { amount: warming });
    const paths = mixedPaths(columns.name, 60_000);
    const mix = await measure(gateway, paths, { seconds });
    const uncached = await measure(gateway, distinctPaths(columns.name, 20_000), { seconds: Math.max(1, seconds / 2) });
    const memory = memoryOf(gateway.pid);
    const bare = await bareRoute(mix.bytes, paths, Math.max(1, seconds / 2));
    return { mix, uncached, bare, memory };
  } finally {
    await gateway.stop();
  }
}
