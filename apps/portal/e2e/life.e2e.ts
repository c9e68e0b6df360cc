import type { Browser, Locator, Page } from '@playwright/test';
import { PDF } from '@dvcqg/tooling/e2e/live-dossier';
import { registerBirth } from './birth-registration.js';
import { expect, forgiveOtherServers, test } from './watched-test.js';

/** The desk of an officer, with a dossier open. */
async function deskOf(browser: Browser, name: string, code: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await page.goto(`/mot-cua/#/ho-so/${code}`);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).first().click();
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('article', { name: code })).toBeVisible();
  return page;
}

/** Actions that the desk asks about once more. */
const ASKED_AGAIN = new Set(['Tiếp nhận', 'Yêu cầu bổ sung', 'Có kết quả', 'Trả kết quả']);

/** Does something with the dossier that is open: chooses the action, fills in its form, confirms where that is asked. */
async function act(desk: Page, name: string, fill: (form: Locator) => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  await desk.getByRole('group', { name: 'Việc có thể làm' }).getByRole('button', { name, exact: true }).click();
  const form = desk.getByRole('form', { name });
  await fill(form);
  await form.getByRole('button', { name, exact: true }).click();
  if (ASKED_AGAIN.has(name)) await desk.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(form).toBeHidden();
}

test('a dossier from the form to its result, with citizen and officers side by side', async ({ page, browser, complaints }) => {
  test.setTimeout(150_000);
  const code = await registerBirth(page);
  await page.goto('/ho-so/');
  await page.getByRole('link', { name: code }).click();
  const tracker = page.locator('dvc-status-tracker');
  const stands = (status: string) => expect(tracker.getByRole('region', { name: status })).toBeVisible();
  await stands('Mới đăng ký');

  const desk = await deskOf(browser, 'Lương Thị Mai', code);
  await act(desk, 'Tiếp nhận');
  await stands('Được tiếp nhận');
  await expect(tracker.getByText(/Hẹn trả/).first()).toBeVisible();

  // What is missing, asked for once; the citizen hears of it without a reload.
  await act(desk, 'Yêu cầu bổ sung', async (form) => {
    await form.getByRole('checkbox', { name: /Giấy chứng sinh/ }).check();
    await form.getByRole('textbox', { name: 'Sai hoặc thiếu gì, cần làm gì' }).fill('Ảnh chụp bị mờ, vui lòng chụp lại.');
  });
  await stands('Yêu cầu bổ sung giấy tờ');
  await tracker.getByRole('button', { name: 'Bổ sung ngay' }).click();
  await tracker.getByLabel(/Chọn tệp: Giấy chứng sinh/).setInputFiles({ name: 'ro-hon.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(tracker.getByText('Đã xong', { exact: true })).toBeVisible();
  await tracker.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
  await expect(tracker.getByText('Bạn đã gửi phần bổ sung, cơ quan đang xem.')).toBeVisible();
  await act(desk, 'Bổ sung đạt');

  // A fee, paid on the platform's page.
  await act(desk, 'Yêu cầu nộp phí', async (form) => {
    await form.getByRole('textbox', { name: 'Số tiền' }).fill('8000');
  });
  await stands('Yêu cầu thực hiện nghĩa vụ tài chính');
  await tracker.getByRole('link', { name: 'Nộp tiền' }).click();
  await page.getByRole('button', { name: 'Đến trang thanh toán' }).click();
  await page.getByRole('button', { name: /^Thanh toán/ }).click();
  await expect(page.getByRole('heading', { name: 'Đã thanh toán' })).toBeVisible();
  await page.locator('dvc-payment').getByRole('link', { name: 'Xem hồ sơ' }).click();
  await expect(tracker.getByRole('link', { name: 'Nộp tiền' })).toHaveCount(0);

  // The result, signed, taken online.
  await desk.reload();
  await act(desk, 'Có kết quả', async (form) => {
    await form.getByLabel(/^Chọn tệp/).setInputFiles({ name: 'trich-luc.pdf', mimeType: 'application/pdf', buffer: PDF });
    await expect(form.getByText('Đã xong', { exact: true })).toBeVisible();
  });
  await stands('Đã xử lý xong');
  await act(desk, 'Trả kết quả', (form) => form.getByRole('radio', { name: 'Trực tuyến' }).check());
  await stands('Đã trả kết quả');
  const saved = page.waitForEvent('download');
  await tracker.getByRole('button', { name: /Tải về trich-luc.pdf/ }).click();
  expect((await saved).suggestedFilename()).toBe('trich-luc.pdf');
  await expect(tracker.getByRole('link', { name: /Đánh giá/ })).toBeVisible();
  await desk.context().close();
  forgiveOtherServers(complaints);
});
