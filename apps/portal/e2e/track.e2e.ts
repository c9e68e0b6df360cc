import { expect, test } from './watched-test.js';

const SECRET = 'canarySecret'.padEnd(43, '0');
const KEY = `#code=H37-261122-9999&secret=${SECRET}`;

test('the link of a receipt asks the gateway at once and leaves no secret in the address', async ({ page, complaints }) => {
  const asked = page.waitForRequest('**/v1/dossiers/**');
  await page.goto(`/tra-cuu/${KEY}`);
  const request = await asked;
  expect(request.headers()['dossier-secret']).toBe(SECRET);
  expect(request.url()).toMatch(/\/v1\/dossiers\/H37-261122-9999$/);
  await expect(page.getByText('Không mở được hồ sơ này.')).toBeVisible();
  await expect(page).toHaveURL(/\/tra-cuu\/$/);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Mã bí mật' })).toHaveValue('');
  expect(complaints).toEqual([expect.stringContaining('404')]);
  complaints.length = 0;
});

test('the menu leads to the tracker, which tells a wrong code before sending', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Tra cứu hồ sơ' }).click();
  await page.getByRole('textbox', { name: 'Mã hồ sơ' }).fill('H37');
  await page.getByRole('textbox', { name: 'Mã bí mật' }).fill(SECRET);
  await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Mã hồ sơ' })).toBeFocused();
  await expect(page.getByText(/Mã hồ sơ chưa đúng dạng/)).toBeVisible();
});
