import { expect, type Page, test } from '@playwright/test';
import { type Host, host } from './host.js';

const SEARCH = '<dvc-service-search service-href="/dich-vu/?code={code}"><a href="/dich-vu/">Tìm dịch vụ công</a></dvc-service-search>';
const box = (page: Page) => page.getByRole('combobox', { name: 'Tìm dịch vụ công' });
let open: Host | undefined;
const show = async (page: Page, body: string, headers: Record<string, string> = {}): Promise<void> => {
  open = await host(`<!doctype html><html lang="vi"><head><title>Trang của xã</title></head><body>${body}</body></html>`, headers);
  await page.goto(open.url);
};
const tell = (page: Page): string[] => {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
};
test.afterEach(() => open?.close());

test('two pasted lines find a service, under a strict policy, with the province’s colours', async ({ page, baseURL }) => {
  const said = tell(page);
  await show(page, `<script type="module" src="${baseURL}/embed/v1/dvcqg.js" data-theme="ha-noi"></script>${SEARCH}`, {
    'content-security-policy': `default-src 'none'; script-src ${baseURL}; connect-src ${baseURL}; require-trusted-types-for 'script'`,
  });
  await box(page).fill('khai sinh');
  await expect(page.getByRole('option').first()).toContainText(/khai sinh/i);
  expect(await page.locator('dvc-service-search').evaluate((element) => getComputedStyle(element).getPropertyValue('--dvc-color-primary'))).toBe('#a3261f');
  expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--dvc-color-primary'))).toBe('');
  expect(said).toEqual([]);
});

test('the classic script does the same', async ({ page, baseURL }) => {
  await show(page, `<script src="${baseURL}/embed/v1/dvcqg.classic.js" data-theme="lang-son" defer></script>${SEARCH}`);
  await box(page).fill('khai sinh');
  await expect(page.getByRole('option').first()).toContainText(/khai sinh/i);
});

test('fetches only what the page uses, also what comes later', async ({ page, baseURL }) => {
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(request.url()));
  await show(page, `<script type="module" src="${baseURL}/embed/v1/dvcqg.js"></script><p>Chưa có gì</p>`);
  await page.waitForLoadState('networkidle');
  expect([...fetched].filter((url) => url.includes('/embed/'))).toEqual([`${baseURL}/embed/v1/dvcqg.js`]);
  await page.evaluate(() => document.body.append(document.createElement('dvc-status-tracker')));
  await expect(page.getByLabel('Mã hồ sơ')).toBeVisible();
  expect(await page.evaluate(() => Boolean(customElements.get('dvc-service-search')))).toBe(false);
});

test('elements in a provider keep to it, those beside it take the script’s settings', async ({ page, baseURL }) => {
  await show(page, `<dvc-provider endpoint="${baseURL}" theme="lang-son"><dvc-service-search id="inside"></dvc-service-search></dvc-provider>
    <dvc-status-tracker></dvc-status-tracker><script type="module" src="${baseURL}/embed/v1/dvcqg.js" data-theme="ca-mau"></script>`);
  await expect(page.getByLabel('Mã hồ sơ')).toBeVisible();
  await expect(page.locator('#inside').getByRole('combobox')).toBeVisible();
  const colour = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).getPropertyValue('--dvc-color-primary'));
  await expect.poll(() => colour('#inside')).toBe('#9a1f1c');
  await expect.poll(() => colour('dvc-status-tracker')).toBe('#0b6e66');
});

test('with its hash, every file must be what it was', async ({ page, baseURL, request }) => {
  const { version, integrity } = (await (await request.get('/embed/versions.json')).json()) as { version: string; integrity: Record<string, string> };
  const script = `<script type="module" crossorigin src="${baseURL}/embed/v${version}/dvcqg.js" integrity="${integrity['dvcqg.js']}"></script>`;
  await show(page, script + SEARCH);
  await expect(box(page)).toBeVisible();
  open?.close();

  const said = tell(page);
  await page.route('**/embed/assets/*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n;document.title='changed on the way';` });
  });
  await show(page, script + SEARCH);
  await expect.poll(() => said.some((line) => line.startsWith('warning: dvcqg: <dvc-service-search> could not be loaded'))).toBe(true);
  await expect(page.getByRole('link', { name: 'Tìm dịch vụ công' })).toBeVisible();
  expect(await page.title()).toBe('Trang của xã');
});

test('leaves the page’s own words when nothing can be fetched, says so in one line, and tries again when the line is back', async ({ page, baseURL }) => {
  const said = tell(page);
  await page.route('**/embed/assets/*.js', (route) => route.abort());
  await show(page, `<script type="module" src="${baseURL}/embed/v1/dvcqg.js"></script>${SEARCH}`);
  await expect.poll(() => said.filter((line) => line.startsWith('warning:'))).toHaveLength(1);
  await expect(page.getByRole('link', { name: 'Tìm dịch vụ công' })).toBeVisible();
  await page.unroute('**/embed/assets/*.js');
  await page.evaluate(() => void dispatchEvent(new Event('online')));
  await expect(box(page)).toBeVisible();
});

test('files that never change are kept for ever, the others are asked for again', async ({ request }) => {
  const { version } = (await (await request.get('/embed/versions.json')).json()) as { version: string };
  const cache = async (path: string) => (await request.get(path)).headers()['cache-control'];
  expect(await cache('/embed/v1/dvcqg.js')).toContain('no-cache');
  expect(await cache(`/embed/v${version}/dvcqg.js`)).toContain('immutable');
});

test('the script weighs at most 2 kB on the wire', async ({ request }) => {
  for (const name of ['dvcqg.js', 'dvcqg.classic.js']) {
    const response = await request.fetch(`/embed/v1/${name}`, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers()['content-encoding']).toBe('br');
    expect(Number(response.headers()['content-length'])).toBeLessThanOrEqual(2000);
  }
});

test('two of them on a page show each element once and harm nothing', async ({ page, baseURL }) => {
  const said = tell(page);
  await show(page, `<script type="module" src="${baseURL}/embed/v1/dvcqg.js"></script><script src="${baseURL}/embed/v1/dvcqg.classic.js" defer></script>${SEARCH}`);
  await box(page).fill('khai sinh');
  await expect(page.getByRole('option').first()).toContainText(/khai sinh/i);
  expect(said).toEqual([]);
});
