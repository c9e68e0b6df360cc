// Measures the dossier form against the same fields as plain HTML, in turns in the same run, in Chromium with the processor
// slowed down four times. node bench/form/form-bench.mjs [--quick]
import { launchOptions } from '@dvcqg/tooling/browser';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { startFormServer } from './form-server.mjs';
import { interactive } from './interactive.mjs';
import { keystrokes } from './keystrokes.mjs';

const ROUNDS = { load: 7, keys: 4, large: 2 };
const QUICK = { load: 2, keys: 1, large: 1 };
const PAGES = ['plain', 'element'];

const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => percentile(values, 0.5);

/** Lets both pages be measured in turns, so that what else the machine does meets both. */
async function inTurns(rounds, address, size, run) {
  const results = { plain: [], element: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const page of round % 2 === 0 ? PAGES : PAGES.toReversed()) results[page].push(await run(`${address}/${page}/${size}`));
  }
  return results;
}

const against = (name, element, plain, unit) => ({
  [`${name}_ratio`]: { value: element / plain, unit: '×', baseline: 1, baselineName: 'plain HTML' },
  [`${name}_ms`]: { value: element, unit, baseline: plain, baselineName: 'plain HTML' },
});

function keyFigures({ plain, element }, before, after) {
  const p95 = (runs, when) => percentile(runs.flatMap((run) => run[when]), 0.95);
  return { ...against(before, p95(element, 'before'), p95(plain, 'before'), 'ms (p95)'), ...against(after, p95(element, 'after'), p95(plain, 'after'), 'ms (p95)') };
}

/** Figures of the form; each `_ratio` is against the plain page. `whole` is when the last of the fields is there. */
export async function formInBrowser({ quick } = {}) {
  const rounds = quick ? QUICK : ROUNDS;
  const server = await startFormServer();
  const browser = await chromium.launch(await launchOptions());
  const { address } = server;
  try {
    for (const page of PAGES) await interactive(browser, `${address}/${page}/100`); // the browser's own first start does not count
    const loads = await inTurns(rounds.load, address, 100, (url) => interactive(browser, url));
    const withParts = [];
    for (let round = 0; round < 3; round += 1) withParts.push(await interactive(browser, `${address}/element/parts`));
    const keys = await inTurns(rounds.keys, address, 100, (url) => keystrokes(browser, url));
    const large = await inTurns(rounds.large, address, 300, (url) => keystrokes(browser, url));
    const all = (page, figure) => median(loads[page].map((load) => load[figure]));
    const kilobytes = (bytes) => ({ value: bytes / 1000, unit: 'kB', baseline: 35, baselineName: 'goal' });
    return {
      ...against('form.interactive_slow3g', all('element', 'ms'), all('plain', 'ms'), 'ms (median)'),
      ...against('form.whole_slow3g', all('element', 'whole'), all('plain', 'whole'), 'ms (median)'),
      'form.interactive_with_parts_slow3g_ms': { value: median(withParts.map(({ ms }) => ms)), unit: 'ms (median)', baseline: all('plain', 'ms'), baselineName: 'plain HTML of the core fields' },
      'form.js_at_load_kb': kilobytes(server.bytes('/embed/early.js') + server.bytes('/embed/dossier-form.js')),
      'form.js_until_interactive_kb': kilobytes(all('element', 'js')),
      ...keyFigures(keys, 'form.keystroke_p95', 'form.keystroke_after_errors_p95'),
      ...keyFigures(large, 'form.large_keystroke_p95', 'form.large_keystroke_after_errors_p95'),
      'form.errors_shown': { value: keys.element[0].errors, unit: 'fields', baseline: keys.plain[0].errors, baselineName: 'plain HTML' },
      'form.large_errors_shown': { value: large.element[0].errors, unit: 'fields', baseline: large.plain[0].errors, baselineName: 'plain HTML' },
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) console.table(await formInBrowser({ quick: process.argv.includes('--quick') }));
