// Measures the search as a reader on a slow telephone meets it: Chromium with the processor slowed down four times, a page
// under a strict policy, the whole catalogue. Once with a worker, once on the page's own thread.
// node bench/search-throttled.mjs
import { launchOptions } from '@dvcqg/tooling/browser';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { startSearchServer } from './search-server.mjs';

const SLOWER = 4;
const KEYSTROKES = 200;
const SETTLE = 60; // milliseconds after a key in which its work is done, and after which the next may come
const QUERIES = new URL('../../search/queries/own.jsonl', import.meta.url);
const INDEX_LIMIT = 60_000; // milliseconds
const INDEX_BUILT = 'dvc-service-search:index';
const SCRIPT = ['ScriptDuration'];
const PAINT = ['RecalcStyleDuration', 'LayoutDuration'];

/** Queries from all over the list, together about `KEYSTROKES` characters. */
async function variedQueries() {
  const all = (await readFile(QUERIES, 'utf8')).trim().split('\n').map((line) => JSON.parse(line).q);
  const queries = [];
  for (let at = 0, typed = 0; typed < KEYSTROKES; at += Math.ceil(all.length / 12)) {
    const query = all[at % all.length];
    queries.push(query);
    typed += [...query].length;
  }
  return queries;
}

const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** Longest task of the page's main thread, in milliseconds of processor time, from when the page's own scripts had run. */
function longestTask(trace, from) {
  const events = JSON.parse(trace).traceEvents;
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const start = events.find(({ name, cat }) => name === from && cat.includes('blink.user_timing'))?.ts ?? 0;
  const tasks = events.filter(({ name, pid, tid, ts, dur }) => name.endsWith('RunTask') && dur && pid === main.pid && tid === main.tid && ts >= start);
  return Math.max(0, ...tasks.map(({ dur, tdur = dur }) => tdur)) / 1000;
}

/** Processor time of the page's main thread since its beginning, in milliseconds. */
async function workSoFar(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const sum = (names) => metrics.filter(({ name }) => names.includes(name)).reduce((total, { value }) => total + value * 1000, 0);
  return { script: sum(SCRIPT), paint: sum(PAINT) };
}

/** Types all queries key by key; what each key costs: script, and style with layout. */
async function typeAll(page, session, queries) {
  const field = page.getByRole('combobox');
  const works = [];
  for (const query of queries) {
    await field.fill('');
    for (const character of query) {
      const before = await workSoFar(session);
      await page.keyboard.insertText(character);
      await page.waitForTimeout(SETTLE);
      const after = await workSoFar(session);
      works.push({ script: after.script - before.script, paint: after.paint - before.paint });
    }
  }
  return works;
}

/** Milliseconds from the catalogue's arrival to the index. Asked without Playwright's own script, whose start takes long. */
async function indexBuilt(session) {
  const expression = `performance.getEntriesByName(${JSON.stringify(INDEX_BUILT)})[0]?.duration`;
  for (const end = performance.now() + INDEX_LIMIT; performance.now() < end; await setTimeout(100)) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (typeof result.value === 'number') return result.value;
  }
  throw new Error('The index was not built in time');
}

async function measure(browser, address, queries) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const violations = [];
  page.on('console', (message) => message.type() === 'error' && /polic/i.test(message.text()) && violations.push(message.text()));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' }); // other programs on the machine do not count
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  await page.goto(address);
  const build = await indexBuilt(session);
  await page.waitForTimeout(500); // the catalogue is being kept meanwhile, which is measured as well
  const buildBlock = longestTask(String(await browser.stopTracing()), 'bench:loaded');
  const works = await typeAll(page, session, queries);
  const shown = await page.getByRole('option').count();
  await context.close();
  if (violations.length > 0 || shown === 0) throw new Error(`The page does not work under its policy: ${violations.join(' ')}`);
  const p95 = (part) => percentile(works.map((work) => work[part]), 0.95);
  return { build, buildBlock, script: p95('script'), paint: p95('paint') };
}

/** Figures in milliseconds; the baselines are the goals. */
export async function searchThrottled() {
  const server = await startSearchServer();
  const browser = await chromium.launch(await launchOptions());
  try {
    const queries = await variedQueries();
    const onPage = await measure(browser, `${server.address}/?no-worker`, queries);
    const inWorker = await measure(browser, `${server.address}/`, queries);
    const goal = (value, baseline) => ({ value, unit: 'ms', ...(baseline ? { baseline, baselineName: 'goal' } : {}) });
    return {
      'search.build_throttled_ms': goal(onPage.build),
      'search.build_worker_ms': goal(inWorker.build), // browsers slow down the page's thread only
      'search.block_throttled_ms': goal(onPage.buildBlock, 50),
      'search.block_worker_throttled_ms': goal(inWorker.buildBlock, 50),
      'search.p95_throttled_ms': goal(onPage.script, 5),
      'search.p95_worker_throttled_ms': goal(inWorker.script, 5),
      'search.paint_p95_throttled_ms': goal(Math.max(onPage.paint, inWorker.paint)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) console.table(await searchThrottled());
