import type { Page } from '@playwright/test';
import { expect, PAGES, test } from './watched-test.js';

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('the text grows and shrinks, on the site and in the elements, and stays so on the next page', async ({ page }) => {
  await page.goto('/');
  const sizes = (): Promise<string[]> =>
    page.evaluate(() => [
      getComputedStyle(document.body).fontSize,
      getComputedStyle(document.querySelector('dvc-provider')!).getPropertyValue('--dvc-font-size'),
    ]);
  expect(await sizes()).toEqual(['16px', '16px']);
  const larger = page.getByRole('button', { name: 'chữ to hơn' });
  await larger.click();
  await larger.click();
  expect(await sizes()).toEqual(['20.8px', '21px']);
  await expect(larger).toHaveAttribute('aria-disabled', 'true');
  await page.goto('/dich-vu/');
  expect(await sizes()).toEqual(['20.8px', '21px']);
  await page.getByRole('button', { name: 'chữ nhỏ hơn' }).click();
  expect(await sizes()).toEqual(['18.4px', '18px']);
});

test('high contrast reaches the elements, and stays on the next page', async ({ page }) => {
  const textColor = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.querySelector('dvc-provider')!).getPropertyValue('--dvc-color-text'));
  await page.goto('/');
  expect(await textColor()).toBe('#2a1f1b');
  await page.getByRole('button', { name: 'Tương phản cao' }).click();
  expect(await textColor()).toBe('#000');
  await page.goto('/nhung/');
  await expect(page.getByRole('button', { name: 'Tương phản cao' })).toHaveAttribute('aria-pressed', 'true');
  expect(await textColor()).toBe('#000');
});

test('a reader whose system asks for contrast gets it, and may switch it off', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Tương phản cao' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-dvc-contrast', 'standard');
});

for (const path of PAGES) {
  test(`${path} fits 320 px without sideways scrolling, with the largest text too`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'chữ to hơn' }).click();
    await page.getByRole('button', { name: 'chữ to hơn' }).click();
    await page.waitForLoadState('networkidle');
    expect(await overflow(page)).toBe(0);
  });

  test(`${path} gives a finger 44 px on all buttons, fields and links of the site's frame`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const targets = page.locator('header, footer, .tiles, .crumbs').locator('button:visible, input:visible, a:visible:not(.skip-link)');
    const small: string[] = [];
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      if (box && (box.height < 44 || box.width < 44)) small.push(`${await target.textContent()} ${box.width}×${box.height}`);
    }
    expect(await targets.count()).toBeGreaterThan(8);
    expect(small).toEqual([]);
  });
}
