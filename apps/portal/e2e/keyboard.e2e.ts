import { expect, test } from './watched-test.js';

test('the first Tab shows the skip link, and Enter leads to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Chuyển đến nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the menu of a phone opens by keyboard, and Escape gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Menu' });
  const link = page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Dịch vụ công' });
  await expect(link).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await page.getByRole('button', { name: 'Đóng' }).press('Enter');
  await expect(link).toBeHidden();
  await button.press('Enter');
  await expect(link).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(button).toBeFocused();
});

test('the menu marks the page one is on', async ({ page }) => {
  await page.goto('/dich-vu/');
  const menu = page.getByRole('navigation', { name: 'Điều hướng chính' });
  await expect(menu.getByRole('link', { name: 'Dịch vụ công' })).toHaveAttribute('aria-current', 'page');
  await expect(menu.getByRole('link', { name: 'Trang chủ' })).not.toHaveAttribute('aria-current');
});

test('the lines to paste can be copied, with the address of this site in them', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/nhung/');
  await page.getByRole('button', { name: 'Chép' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép' })).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`<script type="module" src="${baseURL}/embed/v1/dvcqg.js"></script>`);
  expect(copied).toContain(`<dvc-provider endpoint="${baseURL}" province="H37"`);
});
