import type { Page } from '@playwright/test';
import { expect, PAGES, test } from './watched-test.js';

/**
 * Texts that nobody can read: the browser paints the reader's ground behind each text that does not opt out, so a text in
 * the colour of that ground vanishes; one that opts out must differ from what is behind it.
 */
const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const behind = (element: Element | null): string => {
      if (!element) return ground;
      const { backgroundColor } = getComputedStyle(element);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
      const root = element.getRootNode();
      return behind(element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null));
    };
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    const hasText = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return all(document)
      .filter((element) => hasText(element) && element.checkVisibility())
      .filter((element) => {
        const { color, forcedColorAdjust } = getComputedStyle(element);
        return color === (forcedColorAdjust === 'none' ? behind(element) : ground);
      })
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`);
  });

test.use({ viewport: { width: 1280, height: 900 } });

for (const path of PAGES) {
  test(`${path} can be read in the reader's own colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await unreadable(page)).toEqual([]);
  });
}

test('suggestions can be read in the reader’s own colours, the chosen one too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  const field = page.locator('dvc-service-search').getByRole('combobox');
  await field.fill('khai sinh');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toBeVisible();
  expect(await unreadable(page)).toEqual([]);
});
