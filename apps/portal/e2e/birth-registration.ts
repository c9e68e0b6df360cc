import type { Locator, Page } from '@playwright/test';
import { PDF } from '@dvcqg/tooling/e2e/live-dossier';
import { CANARIES } from './canaries.js';
import { signIn } from './people.js';
import { expect } from './watched-test.js';

const formOf = (page: Page): Locator => page.locator('dvc-dossier-form');

/** Types what one looks for and takes what is offered. */
export async function choose(page: Page, label: string, text: string, option: string): Promise<void> {
  await formOf(page).getByLabel(label, { exact: false }).first().fill(text);
  await formOf(page).getByRole('option', { name: option }).first().click();
}

/** Registers a birth as Nông Thị Hoa, without a mishap; gives the dossier's code. */
export async function registerBirth(page: Page): Promise<string> {
  const form = formOf(page);
  const step = (name: string) => expect(form.getByRole('heading', { name, exact: true })).toBeVisible();
  const goOn = () => form.getByRole('button', { name: 'Tiếp tục', exact: true }).click();
  await page.goto('/nop-ho-so/?code=1.001193');
  await step('Người nộp hồ sơ');
  await signIn(page, form.getByRole('button', { name: 'Đăng nhập' }), 'Nông Thị Hoa');
  await expect(form.getByLabel('Họ, chữ đệm, tên').first()).toHaveValue('Nông Thị Hoa');
  await choose(page, 'Tỉnh, thành phố', 'lang son', 'Lạng Sơn');
  await choose(page, 'Xã, phường, đặc khu', 'tam thanh', 'Phường Tam Thanh');
  await goOn();
  await step('Người yêu cầu và người được khai sinh');
  await form.getByRole('radio', { name: 'Mẹ', exact: true }).check();
  await form.getByLabel('Họ, chữ đệm, tên').nth(1).fill(CANARIES.child);
  await form.getByLabel('Ngày, tháng, năm sinh').nth(1).fill('20/11/2026');
  await form.getByRole('radio', { name: 'Nữ', exact: true }).check();
  await choose(page, 'Dân tộc', 'tay', 'Tày');
  await form.getByLabel('Nơi sinh', { exact: false }).first().fill(CANARIES.birthplace);
  await form.getByLabel('Quê quán').fill(CANARIES.hometown);
  await goOn();
  await step('Cha, mẹ');
  await form.getByLabel('Họ, chữ đệm, tên').first().fill(CANARIES.mother);
  await form.getByLabel('Ngày sinh hoặc năm sinh').first().fill('1996');
  await choose(page, 'Dân tộc', 'nung', 'Nùng');
  await choose(page, 'Quốc tịch', 'viet', 'Việt Nam');
  await form.getByLabel('Nơi cư trú').first().fill(CANARIES.hometown);
  await goOn();
  await step('Bản sao');
  await form.getByRole('radio', { name: 'Không', exact: true }).check();
  await goOn();
  await step('Giấy tờ kèm theo');
  await form.getByLabel(/^Chọn tệp: Giấy chứng sinh/).setInputFiles({ name: CANARIES.file, mimeType: 'application/pdf', buffer: PDF });
  await expect(form.getByText('Đã xong', { exact: true }).first()).toBeVisible();
  await goOn();
  await step('Nhận kết quả và cam đoan');
  await form.getByRole('radio', { name: 'Bản điện tử trên cổng' }).check();
  await form.getByRole('checkbox', { name: /Tôi cam đoan/ }).check();
  await goOn();
  await step('Xem lại câu trả lời');
  await form.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await step('Đã nhận hồ sơ');
  return form.getByText(/^H37-\d{6}-\d{4}$/).innerText();
}
