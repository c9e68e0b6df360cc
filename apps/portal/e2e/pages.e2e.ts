import { expect, PAGES, test } from './watched-test.js';

const STRICT = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "require-trusted-types-for 'script'"];

for (const path of PAGES) {
  test(`${path} loads under the strict policy, from one host, without an error`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    const policy = (response?.headers()['content-security-policy'] ?? '').split(/;\s*/);
    expect(policy).toEqual(expect.arrayContaining(STRICT));
    await expect(page.locator('html')).toHaveAttribute('data-script', '');
    await expect(page.getByRole('banner').getByText('Trang trình diễn')).toBeVisible();
    await page.waitForLoadState('networkidle');
  });

  test(`${path} holds no inline code or style`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  test(`${path} has one main heading at most and a title`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveTitle(/Tỉnh Lạng Sơn/);
    expect(await page.locator('h1:visible').count()).toBeLessThanOrEqual(1);
  });
}

test('the page of a service without a code leads back to the search', async ({ page }) => {
  await page.goto('/dich-vu/chi-tiet/');
  await expect(page.getByRole('heading', { name: 'Chưa chọn thủ tục' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Tìm thủ tục' }).click();
  await expect(page).toHaveURL(/\/dich-vu\/$/);
});

test('an unknown address answers 404 with a page that leads on', async ({ page, complaints }) => {
  const response = await page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Không tìm thấy trang này' })).toBeVisible();
  await page.getByRole('link', { name: 'Về trang chủ' }).click();
  await expect(page).toHaveURL('/');
  expect(complaints).toEqual([expect.stringContaining('404')]);
  complaints.length = 0;
});

test('the file that other sites paste may be loaded by them', async ({ request }) => {
  const response = await request.get('/embed/v1/dvcqg.js');
  expect(response.headers()).toMatchObject({
    'content-type': expect.stringContaining('text/javascript'),
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the home page reads well and its search box leads to the services with the question', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Tìm thủ tục hành chính' })).toBeVisible();
    await page.getByLabel('Bạn cần làm thủ tục gì?').fill('khai sinh');
    await page.getByRole('main').getByRole('button', { name: 'Tìm' }).click();
    await expect(page).toHaveURL('/dich-vu/?q=khai+sinh');
    await expect(page.getByText('hãy gọi tổng đài')).toBeVisible();
  });

  test('the switches that need a script do not show', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'EN' })).toBeHidden();
  });
});

test('the home page shows the figures of the gateway', async ({ page, request }) => {
  const { counts } = await (await request.get('/v1/portal')).json();
  await page.goto('/');
  const figures = page.locator('[data-figure]');
  await expect(figures).toHaveText([counts.services, counts.byOnlineLevel.full, counts.byTier.commune].map((figure: number) => figure.toLocaleString('vi')));
});
