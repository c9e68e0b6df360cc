import { expect, test } from './watched-test.js';

const SAVING = /\/assets\/desk-part-[^/]*\.js/;

test('answers typed while what saves them cannot be fetched stay, are said not to be saved, and are saved once it can', async ({ page, complaints }) => {
  await page.route(SAVING, (route) => route.abort());
  await page.goto('/nop-ho-so/?code=1.001193');
  const form = page.locator('dvc-dossier-form');
  const name = form.getByRole('textbox', { name: /Họ, chữ đệm, tên/ }).first();
  await name.fill('Nông Thị Thử');
  await expect(form.getByText(/^Chưa lưu: phần lưu và nộp chưa tải được/)).toBeVisible();

  await page.unroute(SAVING);
  await form.getByRole('button', { name: 'Thử lại' }).click();
  await expect(form.getByText(/^Đã lưu trên máy này lúc/).last()).toBeVisible();
  await expect(name).toHaveValue('Nông Thị Thử');

  // What the browser says of the files that were cut; nothing else may be wrong.
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !/ERR_FAILED.*desk-part/.test(complaint)));
});
