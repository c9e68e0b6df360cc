import autocannon from 'autocannon';

/** Sends requests to `paths` one after the other over 50 connections. Rates in requests a second, times in ms. */
export async function load(url, paths, { seconds = 8, connections = 50, headers = {} } = {}) {
  let next = 0;
  const setup = (client) => {
    client.setRequests(
      Array.from({ length: Math.ceil(paths.length / connections) }, () => ({ method: 'GET', path: paths[next++ % paths.length], headers })),
    );
  };
  const result = await autocannon({ url, connections, duration: seconds, setupClient: setup });
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${result.errors} errors, ${result.non2xx} answers other than 2xx`);
  return { rps: Math.round(result.requests.average), p50: result.latency.p50, p99: result.latency.p99, bytes: result.throughput.total / Math.max(1, result.requests.total) };
}
