// How long until the first field of a page can be typed into and what is typed is taken over.
import { SLOWER, throttle } from './throttle.mjs';

const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const LIMIT = 60_000;

/** Runs in the page from its beginning: types into the first field as soon as there is one, until somebody has taken it; then waits for the last. */
function typeWhenReady() {
  const isTaken = () => document.querySelector('dvc-dossier-form')?.isDirty || document.documentElement?.dataset.taken !== undefined;
  const attempt = () => {
    const root = document.querySelector('dvc-dossier-form')?.shadowRoot ?? document.querySelector('form');
    const field = root?.querySelector('input.control:not([disabled])');
    if (field) {
      field.value = 'Nguyễn Thị An';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    if (!field || !isTaken()) return setTimeout(attempt, 10);
    const ms = performance.now();
    const scripts = performance.getEntriesByType('resource').filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= ms);
    globalThis.benchTyped = { ms, js: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), requests: scripts.length };
    awaitAll(root);
  };
  const awaitAll = (root) => {
    if (root.querySelectorAll('.field').length < 100) return setTimeout(awaitAll, 10, root);
    globalThis.benchInteractive = { ...globalThis.benchTyped, whole: performance.now() };
  };
  attempt();
}

/** @returns {Promise<{ ms: number, js: number, requests: number, whole: number }>} with the bytes of scripts, compressed, until then */
export async function interactive(browser, address) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(typeWhenReady);
    const session = await throttle(page, SLOWER);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_3G);
    await page.goto(address, { waitUntil: 'commit', timeout: LIMIT });
    const found = await page.waitForFunction(() => globalThis.benchInteractive, undefined, { timeout: LIMIT, polling: 500 });
    return await found.jsonValue();
  } finally {
    await context.close();
  }
}
