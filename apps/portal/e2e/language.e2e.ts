import { readdirSync, readFileSync } from 'node:fs';
import { en } from '../src/site/words/en.js';
import { zhHans } from '../src/site/words/zh-hans.js';
import { expect, test } from './watched-test.js';

const root = new URL('../', import.meta.url);
const pages = ['index.html', '404.html', 'dich-vu/index.html', 'dich-vu/chi-tiet/index.html', 'nop-ho-so/index.html', 'ho-so/index.html', 'tra-cuu/index.html', 'thanh-toan/index.html', 'danh-gia/index.html', 'phan-anh/index.html', 'ket-qua-phuc-vu/index.html', 'nhung/index.html'];
const partials = readdirSync(new URL('partials/', root)).map((name) => `partials/${name}`);
const usedKeys = new Set(
  [...pages, ...partials].flatMap((path) =>
    [...readFileSync(new URL(path, root), 'utf8').matchAll(/data-word(?:-\w+)?="([^"]+)"/g)].map(([, key]) => key ?? ''),
  ),
);

test('every word of the pages is translated, and no translation is left over', () => {
  expect(Object.keys(en).sort()).toEqual([...usedKeys].sort());
  expect(Object.keys(zhHans).sort()).toEqual([...usedKeys].sort());
});

test('a chosen language changes words, numbers, title and elements, and holds on the next page', async ({ page, request }) => {
  const { counts } = await (await request.get('/v1/portal')).json();
  await page.goto('/');
  await page.getByRole('button', { name: 'EN, English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Lạng Sơn Province – Government portal (demonstration)');
  await expect(page.getByRole('heading', { name: 'Find an administrative procedure' })).toBeVisible();
  await expect(page.locator('main dvc-provider:not([locale=en])')).toHaveCount(0);
  await expect(page.locator('[data-figure="services"]')).toHaveText(counts.services.toLocaleString('en'));

  await page.goto('/dich-vu/');
  await expect(page.getByRole('heading', { name: 'Public services' })).toBeVisible();
  await expect(page.locator('main dvc-provider')).toHaveAttribute('locale', 'en');
  await expect(page.getByRole('button', { name: 'EN, English' })).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { name: '公共服务' })).toBeVisible();
  await page.getByRole('button', { name: 'VI, tiếng Việt' }).click();
  await expect(page.getByRole('heading', { name: 'Dịch vụ công', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('a remembered language that nobody knows falls back to Vietnamese', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('dvcqg.portal.language', 'xx'));
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-script', '');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('news in Vietnamese stay marked as Vietnamese in another language', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('dvcqg.portal.language', 'en'));
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const story of await page.getByRole('article').all()) await expect(story).toHaveAttribute('lang', 'vi');
});
