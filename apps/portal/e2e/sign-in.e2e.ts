import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, forgiveOtherServers, test } from './watched-test.js';

const NAME = 'Nông Thị Hoa';
const account = (page: Page) => page.locator('header dvc-sign-in');
const signedIn = (page: Page) => account(page).getByRole('button', { name: NAME });

async function signIn(page: Page, choice = NAME): Promise<void> {
  await account(page).getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: choice }).click();
}

/** Everything that stays in the browser, as text. */
const kept = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));

test('signs in from any page, comes back to it, stays so on the next pages and after a reload, and signs out', async ({ page, complaints }) => {
  const tokens = new Set<string>();
  page.on('request', (request) => {
    const token = /^Bearer (.+)$/.exec(request.headers()['authorization'] ?? '')?.[1];
    if (token) tokens.add(token);
  });
  await page.goto('/dich-vu/?q=khai%20sinh#noi-dung');
  const before = page.url();
  await signIn(page);
  await expect(signedIn(page)).toBeVisible();
  expect(page.url()).toBe(before);

  await page.goto('/ho-so/');
  await expect(signedIn(page)).toBeVisible();
  await page.reload();
  await expect(signedIn(page)).toBeVisible();
  await expect.poll(() => tokens.size).toBe(1);
  const text = await kept(page);
  for (const canary of [...tokens, 'Nông', '020190000017']) expect(text).not.toContain(canary);
  expect(await page.context().cookies(page.url())).toEqual([]);

  await signedIn(page).click();
  await expect(account(page).getByRole('link', { name: 'Hồ sơ của tôi' })).toHaveAttribute('href', '/ho-so/');
  await account(page).getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(account(page).getByText('Bạn đã đăng xuất khỏi trang này.')).toBeVisible();
  await page.reload();
  await expect(account(page).getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  const [token] = tokens;
  expect((await page.request.get('/v1/session', { headers: { authorization: `Bearer ${token}` } })).status()).toBe(401);
  forgiveOtherServers(complaints);
});

test('comes back without a session when the reader does not want to', async ({ page, complaints }) => {
  await page.goto('/');
  await signIn(page, 'Huỷ, trở lại trang trước');
  await expect(account(page).getByRole('alert')).toContainText('Bạn chưa đăng nhập');
  expect(new URL(page.url()).hash).toBe('');
  forgiveOtherServers(complaints);
});

test('signs out the other tabs of the site', async ({ page, context, complaints }) => {
  await page.goto('/');
  await signIn(page);
  await expect(signedIn(page)).toBeVisible();
  const [other] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void window.open('/ho-so/'))]);
  await expect(signedIn(other)).toBeVisible();
  await signedIn(other).click();
  await account(other).getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(account(page).getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  forgiveOtherServers(complaints);
});

test('a page of another origin, under a strict policy, signs in by a window and by the page itself', async ({ page, baseURL, complaints }) => {
  const server = createServer((request, response) => {
    const display = new URL(request.url ?? '', baseURL).searchParams.get('display') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `default-src 'none'; script-src ${baseURL}; connect-src ${baseURL}; require-trusted-types-for 'script'`);
    response.end(`<!doctype html><html lang="vi"><title>Trang của xã</title><script type="module" src="${baseURL}/embed/v1/dvcqg.js"></script>
      <dvc-provider endpoint="${baseURL}"><header><dvc-sign-in display="${display}"></dvc-sign-in></header></dvc-provider></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  await page.goto(`${origin}/?display=popup`);
  const opened = page.waitForEvent('popup');
  await account(page).getByRole('button', { name: 'Đăng nhập' }).click();
  const window = await opened;
  await window.getByRole('button', { name: NAME }).click();
  await expect(signedIn(page)).toBeVisible();
  await expect.poll(() => window.isClosed()).toBe(true);
  await signedIn(page).click();
  await account(page).getByRole('button', { name: 'Đăng xuất' }).click();

  await page.goto(`${origin}/?display=page`);
  await signIn(page);
  await expect(signedIn(page)).toBeVisible();
  expect(page.url()).toBe(`${origin}/?display=page`);
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !complaint.startsWith('request to http://127.0.0.1:')));
  server.close();
});
