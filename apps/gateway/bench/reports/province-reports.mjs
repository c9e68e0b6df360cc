import { Agent, request } from 'node:http';

/** Reports of a province as pages ask for them: the year, shorter periods, periods of one's own, beside another one, and the index. */
const PROVINCE = [
  'summary', 'summary?period=2026', 'summary?period=2026-10', 'summary?period=2026-Q3', 'summary?period=2026-W40', 'summary?period=2026-11-20', 'summary?from=2026-02-10&to=2026-08-20',
  'summary?compare=previous', 'summary?compare=year_before', 'summary?period=2026-10&compare=previous', 'figures', 'figures?figure=received&figure=open_late',
  'index-766', 'index-766?period=2026-10&compare=previous',
];

/** The other reports of the same pages. */
const OTHERS = [
  'trend?figure=received&figure=on_time&figure=satisfied', 'trend?figure=received&figure=done&granularity=week', 'trend?figure=open_late&figure=open&granularity=day&period=2026-Q3', 'ranking?by=agency',
  'ranking?by=commune&figure=online&limit=100', 'ranking?by=sector&figure=received&order=most', 'ranking?by=service&figure=on_time', 'ranking?by=agency&figure=index_766', 'summary?agency=H37.101&compare=previous', 'summary?tier=commune', 'summary?tier=province&period=2026-Q2',
];

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** Milliseconds until the whole answer is there, over one connection that stays open; and its bytes. */
function timed(agent, url) {
  return new Promise((done, failed) => {
    const started = performance.now();
    const asked = request(url, { agent }, (response) => {
      let bytes = 0;
      response.on('data', (part) => (bytes += part.length));
      response.on('end', () => (response.statusCode === 200 ? done({ ms: performance.now() - started, bytes }) : failed(new Error(`${url} was answered ${response.statusCode}`))));
      response.on('error', failed);
    });
    asked.on('error', failed);
    asked.end();
  });
}

async function inTurn(urls, rounds) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const all = [];
  for (let round = 0; round <= rounds; round += 1) {
    // The first round warms caches.
    for (const url of urls) all.push({ round, url, ...(await timed(agent, url)) });
  }
  agent.destroy();
  return all.filter(({ round }) => round > 0);
}

const p95 = (times) => percentile(times.map(({ ms }) => ms), 0.95);

/** Reports of the province and the others, one after the other: the gateway keeps no answer, so each is summed up anew. */
export async function provinceReports(url, rounds) {
  const address = (path) => `${url}/v1/reports/${path}`;
  const province = await inTurn(PROVINCE.map(address), rounds);
  const others = await inTurn(OTHERS.map(address), rounds);
  return { provinceP95: p95(province), othersP95: p95(others), bytes: province.reduce((sum, { bytes }) => sum + bytes, 0) / province.length, slowest: [...province, ...others].sort((a, b) => b.ms - a.ms)[0] };
}

/** The same number of answers of equal size from a route that does nothing. */
export const bareAnswers = async (url, rounds) => p95(await inTurn(Array.from({ length: PROVINCE.length }, () => `${url}/v1/services`), rounds));
