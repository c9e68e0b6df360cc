import type { Page } from '@playwright/test';
import { expect, test } from './watched-test.js';

const BIRTH = 'Thủ tục đăng ký khai sinh';
const INDEX = 'dvc-service-search:index';

const findBirth = async (page: Page): Promise<void> => {
  await page.locator('dvc-service-search').getByRole('combobox').fill('khai sinh');
  await expect(page.getByRole('option', { name: BIRTH }).first()).toBeVisible();
};
const indexBuilt = (page: Page): Promise<unknown> => page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, INDEX);

/** Opens the home page with another value of one directive in its policy, or with another attribute on the search. */
const openWith = async (page: Page, change: { policy?: string; attribute?: string }): Promise<void> => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    const body = (await response.text()).replace('<dvc-service-search', `$& ${change.attribute ?? ''}`);
    await route.fulfill({ response, body, headers: { ...headers, 'content-security-policy': [policy, change.policy].filter(Boolean).join('; ') } });
  });
  await page.goto('/');
};

test('where the policy names no Trusted Types policy for the worker, the page’s own thread searches', async ({ page, complaints }) => {
  await openWith(page, { policy: 'trusted-types lit-html' });
  await indexBuilt(page);
  await findBirth(page);
  expect(page.workers()).toEqual([]);
  // The browser reports the refused policy; nothing else may be wrong.
  expect(complaints.filter((complaint) => !complaint.includes('dvcqg-worker'))).toEqual([]);
  complaints.length = 0;
});

test('with “without-worker” such a page has nothing to complain of', async ({ page }) => {
  await openWith(page, { policy: 'trusted-types lit-html', attribute: 'without-worker' });
  await indexBuilt(page);
  await findBirth(page);
});

test('without any storage the search works', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = { get: () => { throw new DOMException('Denied', 'SecurityError'); } };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, refuse);
    Object.defineProperty(globalThis, 'caches', { value: undefined });
  });
  await page.goto('/');
  await indexBuilt(page);
  await findBirth(page);
  await page.getByRole('option', { name: BIRTH }).first().click();
  await expect(page.getByRole('heading', { name: BIRTH })).toBeVisible();
});

test('on the next page the search works from what the browser kept, without the gateway', async ({ page, complaints }) => {
  await page.goto('/');
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('dvcqg-catalog@1')).keys()).length)).toBe(1);
  await page.route('/v1/**', (route) => route.abort());
  await page.goto('/dich-vu/');
  await findBirth(page);
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !complaint.includes('ERR_FAILED')));
});
