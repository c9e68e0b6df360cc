import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './watched-test.js';

interface Commune {
  readonly address: string;
  close(): void;
}

/** A commune's site: another origin (a real server, as browsers guard the loopback address), one page, a strict policy. */
async function serveCommune(content: string, policy: string): Promise<Commune> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `default-src 'none'; ${policy}`);
    response.end(`<!doctype html><html lang="vi"><title>Trang của xã</title><body>${content}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** The lines that `/nhung/` offers for copying. */
async function offeredLines(page: Page, portal: string): Promise<{ search: string; script: string; detail: string; policy: string }> {
  await page.goto('/nhung/');
  await expect(page.locator('[data-origin]').first()).toHaveText(portal);
  const [search = '', detail = '', policy = ''] = await page.locator('.snippet__code').allTextContents();
  return { search, script: search.split('\n', 1)[0] ?? '', detail, policy };
}

const forgive = (complaints: string[], address: string): void => {
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => complaint !== `request to ${address}`));
};

test('a page of another origin pastes the lines, allows one source in its policy, and finds a service', async ({ page, baseURL, complaints }) => {
  const { search, policy } = await offeredLines(page, baseURL ?? '');
  const commune = await serveCommune(search, policy);
  await page.goto(commune.address);
  await page.locator('dvc-service-search').getByRole('combobox').fill('giay khai sinh');
  await expect(page.getByRole('option', { name: 'Thủ tục đăng ký khai sinh' }).first()).toBeVisible();
  forgive(complaints, commune.address);
  commune.close();
});

test('on a page of another origin that allows Lit’s policy alone, the page’s own thread searches and nothing is refused', async ({ page, baseURL, complaints }) => {
  const { search, policy } = await offeredLines(page, baseURL ?? '');
  const commune = await serveCommune(search, `${policy}; require-trusted-types-for 'script'; trusted-types lit-html`);
  await page.goto(commune.address);
  await page.waitForFunction(() => performance.getEntriesByName('dvc-service-search:index').length > 0);
  await page.route(`${baseURL ?? ''}/v1/**`, (route) => route.abort());
  await page.locator('dvc-service-search').getByRole('combobox').fill('giay khai sinh');
  await expect(page.getByRole('option', { name: 'Thủ tục đăng ký khai sinh' }).first()).toBeVisible();
  expect(page.workers()).toEqual([]);
  forgive(complaints, commune.address);
  commune.close();
});

test('the second lines show a service on a page of another origin', async ({ page, baseURL, complaints }) => {
  const { script, detail, policy } = await offeredLines(page, baseURL ?? '');
  const commune = await serveCommune(script + detail, policy);
  await page.goto(commune.address);
  await expect(page.getByRole('heading', { name: 'Thủ tục đăng ký khai sinh' }).first()).toBeVisible();
  forgive(complaints, commune.address);
  commune.close();
});
