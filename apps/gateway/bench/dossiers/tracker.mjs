import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { startProcess } from '../process.mjs';

const BARE = fileURLToPath(new URL('../bare-route.mjs', import.meta.url));

async function load(url, requests, seconds) {
  let next = 0;
  const setupClient = (client) => client.setRequests(Array.from({ length: Math.max(1, Math.ceil(requests.length / 50)) }, () => requests[next++ % requests.length]));
  const result = await autocannon({ url, connections: 50, duration: seconds, setupClient });
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${result.errors} errors, ${result.non2xx} answers other than 2xx`);
  return { rps: Math.round(result.requests.average), p99: result.latency.p99, bytes: result.throughput.total / Math.max(1, result.requests.total) };
}

/** Reading dossiers by code and secret at 50 connections, and beside it a bare Hono route with a body of equal size. */
export async function trackerUnderLoad(url, dossiers, seconds) {
  const requests = dossiers.map(({ code, secret }) => ({ method: 'GET', path: `/v1/dossiers/${code}`, headers: { accept: 'application/json', 'dossier-secret': secret } }));
  await load(url, requests, Math.max(1, seconds / 4));
  const tracker = await load(url, requests, seconds);
  const bare = await startProcess(BARE, { BODY_BYTES: String(Math.round(tracker.bytes)) });
  try {
    return { tracker, bare: await load(bare.url, [{ method: 'GET', path: '/v1/services' }], Math.max(1, seconds / 2)) };
  } finally {
    await bare.stop();
  }
}
