import autocannon from 'autocannon';

/**
 * Sends requests to `paths` over 50 connections, each path once until all have been asked. Rates in requests a second, times
 * in ms, `bytes` an answer on the wire. Ends after `amount` requests if that is given, otherwise after `seconds`.
 */
export async function load(url, paths, { seconds = 8, amount, connections = 50, headers = {} } = {}) {
  let next = 0;
  const setup = (client) => {
    client.setRequests(
      Array.from({ length: Math.ceil(paths.length / connections) }, () => ({ method: 'GET', path: paths[next++ % paths.length], headers })),
    );
  };
  const result = await autocannon({ url, connections, ...(amount ? { amount } : { duration: seconds }), setupClient: setup });
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${result.errors} errors, ${result.non2xx} answers other than 2xx`);
  return { count: result.requests.total, rps: Math.round(result.requests.average), p50: result.latency.p50, p99: result.latency.p99, bytes: result.throughput.total / Math.max(1, result.requests.total) };
}
