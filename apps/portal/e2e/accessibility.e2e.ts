import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, LANGUAGES, PAGES, test } from './watched-test.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WIDTHS = [320, 768, 1280];

// axe is injected as a script, which the policy of the pages rightly forbids.
test.use({ bypassCSP: true });

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
}

for (const language of LANGUAGES) {
  for (const path of [...PAGES, '/dich-vu/chi-tiet/']) {
    test(`axe finds nothing on ${path} in ${language} at 320, 768 and 1280 px`, async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('dvcqg.portal.language', chosen), language);
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.waitForLoadState('networkidle');
      await page.addScriptTag({ path: axePath });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${width} px`).toEqual([]);
      }
    });
  }
}

test('axe finds nothing in high contrast with the menu open', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('dvcqg.portal.contrast', 'more'));
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.addScriptTag({ path: axePath });
  expect(await violations(page)).toEqual([]);
});
