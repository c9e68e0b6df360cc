// Measures the search in Chromium with the processor slowed down four times: time to build the index, the longest that one
// step holds the main thread, and the time of queries. node bench/browser.mjs catalog.json queries.jsonl
import { findChromium } from '@dvcqg/tooling/browser';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { readQueries } from './quality.mjs';

const SLOWER = 4;
const ENTRY = fileURLToPath(new URL('../dist/index.js', import.meta.url));

/** Figures in milliseconds. */
export async function measureInBrowser(catalog, queries) {
  const { outputFiles } = await build({ entryPoints: [ENTRY], bundle: true, minify: true, format: 'iife', globalName: 'search', write: false });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0].text });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return await page.evaluate(measure, { catalog, queries: queries.map(({ q }) => q) });
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function measure({ catalog, queries }) {
  const steps = window.search.createIndexSteps(catalog);
  const lengths = [];
  let step;
  do {
    const start = performance.now();
    step = steps.next();
    lengths.push(performance.now() - start);
  } while (!step.done);
  const index = step.value;
  const times = queries.map((query) => {
    const start = performance.now();
    index.search(query);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const buildMs = lengths.reduce((sum, length) => sum + length, 0);
  return { buildMs, longestStepMs: Math.max(...lengths), steps: lengths.length, p50Ms: times[times.length >> 1], p95Ms: times[Math.floor(times.length * 0.95)], maxMs: times.at(-1) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [catalogFile, queryFile] = process.argv.slice(2);
  console.log(await measureInBrowser(JSON.parse(readFileSync(catalogFile, 'utf8')), readQueries(queryFile)));
}
