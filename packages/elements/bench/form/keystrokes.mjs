// How long a key takes until what it changed is painted.
import { SLOWER, throttle } from './throttle.mjs';

const FIELDS = 10; // typed into, spread over the page
const KEYS_EACH = 6;
const SETTLE = 400; // milliseconds for what a focus or an attempt to go on shows
const TYPED = 'nghi5a';

/** Runs in the page: from each key down to the first task after the frame that shows it. */
function timeKeys() {
  globalThis.benchKeys = [];
  const channel = new MessageChannel();
  let pressed = 0;
  channel.port1.onmessage = () => globalThis.benchKeys.push(performance.now() - pressed);
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
      requestAnimationFrame(() => channel.port2.postMessage(''));
    },
    true,
  );
}

async function typeOver(page, count) {
  await page.evaluate(() => void (globalThis.benchKeys.length = 0));
  const fields = page.locator('input.control:not([readonly])');
  const all = await fields.count();
  for (let at = 0; at < count; at += 1) {
    await fields.nth(Math.floor((at * (all - 1)) / count)).focus();
    await page.waitForTimeout(SETTLE);
    for (let key = 0; key < KEYS_EACH; key += 1) {
      await page.keyboard.press(TYPED[key % TYPED.length]);
      await page.waitForTimeout(60 + ((at * KEYS_EACH + key) % 7) * 5); // not in step with the frames
    }
  }
  await page.waitForTimeout(SETTLE);
  return page.evaluate(() => [...globalThis.benchKeys]);
}

/** @returns {Promise<{ before: number[], after: number[], errors: number, controls: number }>} milliseconds of each key */
export async function keystrokes(browser, address) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(timeKeys);
    await page.goto(address);
    await page.locator('input.control').first().waitFor();
    await page.waitForLoadState('networkidle');
    await throttle(page, SLOWER);
    const before = await typeOver(page, FIELDS);
    await page.locator('button[type=submit]').click();
    await page.locator('.error').first().waitFor();
    await page.waitForTimeout(SETTLE);
    const errors = await page.locator('.error').count();
    const after = await typeOver(page, FIELDS);
    return { before, after, errors, controls: await page.locator('input').count() };
  } finally {
    await context.close();
  }
}
