import type { Page } from '@playwright/test';
import { expect, test } from './watched-test.js';

const BIRTH = 'Thủ tục đăng ký khai sinh';
const field = (page: Page) => page.locator('dvc-service-search').getByRole('combobox');

test('typing without diacritics finds the birth registration first, and Enter opens it with its papers', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('giay khai sinh');
  await expect(page.getByRole('option').first()).toContainText(BIRTH);
  await field(page).press('ArrowDown');
  await field(page).press('Enter');
  await expect(page).toHaveURL('/dich-vu/chi-tiet/?code=1.001193');
  const detail = page.locator('dvc-service-detail');
  await expect(detail.getByRole('heading', { name: BIRTH })).toBeVisible();
  await expect(detail.getByText('Tờ khai đăng ký khai sinh').first()).toBeVisible();
  await expect(detail.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).first()).toBeVisible();
});

test('after the first load the search goes on without a network', async ({ page, context, complaints }) => {
  await page.goto('/');
  await page.waitForFunction(() => performance.getEntriesByName('dvc-service-search:index').length > 0);
  await context.setOffline(true);
  await field(page).fill('giay khai sinh');
  await expect(page.getByRole('option', { name: BIRTH }).first()).toBeVisible();
  // A try to reach the server may be logged; that it failed is the point.
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED')));
});

test('the way back from a service keeps question and results', async ({ page }) => {
  await page.goto('/dich-vu/?q=khai%20sinh');
  await expect(field(page)).toHaveValue('khai sinh');
  const result = page.locator('dvc-service-search').getByRole('link', { name: BIRTH, exact: true }).first();
  await result.click();
  await expect(page).toHaveURL(/code=1\.001193/);
  await page.goBack();
  await expect(page).toHaveURL('/dich-vu/?q=khai%20sinh');
  await expect(field(page)).toHaveValue('khai sinh');
  await expect(result).toBeVisible();
});

test('the form of the header brings its question to the search', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('search', { name: 'Tìm trên trang' }).getByRole('searchbox').fill('đổi bằng lái');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('đổi bằng lái');
});
