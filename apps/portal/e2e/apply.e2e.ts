import type { Page, Request } from '@playwright/test';
import { CITIZEN, PDF } from '@dvcqg/tooling/e2e/live-dossier';
import { choose } from './birth-registration.js';
import { CANARIES, canariesIn, gatewayLog, storedText } from './canaries.js';
import { signIn } from './people.js';
import { expect, test } from './watched-test.js';

const form = (page: Page) => page.locator('dvc-dossier-form');
const goOn = (page: Page): Promise<void> => form(page).getByRole('button', { name: 'Tiếp tục', exact: true }).click();
const step = (page: Page, name: string) => form(page).getByRole('heading', { name, exact: true });

const EXPIRED = { type: '/problems/unauthenticated', title: 'You are not signed in', status: 401, code: 'unauthenticated', requestId: 'expired' };

test('the scan for canaries finds them in every spelling', () => {
  const { child } = CANARIES;
  for (const text of [child.toUpperCase(), child.normalize('NFD'), `x=${encodeURIComponent(child)}`, Buffer.from(child).toString('base64')]) expect(canariesIn(`… ${text} …`)).toEqual(['child']);
});

test('birth registration from the search to the receipt, with a cut network, a reload and an expired session on the way', async ({ page, context, complaints }) => {
  test.setTimeout(180_000);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto('/');
  await page.locator('dvc-service-search').getByRole('combobox').fill('khai sinh');
  await page.getByRole('option', { name: 'Thủ tục đăng ký khai sinh' }).first().click();
  await page.locator('dvc-service-detail').getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).first().click();
  await expect(step(page, 'Người nộp hồ sơ')).toBeVisible();
  await signIn(page, form(page).getByRole('button', { name: 'Đăng nhập' }), CITIZEN);
  await expect(form(page).getByLabel('Họ, chữ đệm, tên').first()).toHaveValue('Nông Thị Hoa');
  await choose(page, 'Tỉnh, thành phố', 'lang son', 'Lạng Sơn');
  await choose(page, 'Xã, phường, đặc khu', 'tam thanh', 'Phường Tam Thanh');
  await goOn(page);
  await expect(step(page, 'Người yêu cầu và người được khai sinh')).toBeVisible();

  // The network goes while the form is being filled in, and comes back.
  const inForm = form(page);
  await context.setOffline(true);
  await inForm.getByRole('radio', { name: 'Mẹ', exact: true }).check();
  await inForm.getByLabel('Họ, chữ đệm, tên').nth(1).fill(CANARIES.child);
  await inForm.getByLabel('Ngày, tháng, năm sinh').nth(1).fill('20/11/2026');
  await inForm.getByRole('radio', { name: 'Nữ', exact: true }).check();
  await expect(inForm.getByText(/mất mạng/i).first()).toBeVisible();
  await context.setOffline(false);
  await expect(inForm.getByText(/Đã lưu trên cổng lúc/).first()).toBeVisible();
  await choose(page, 'Dân tộc', 'tay', 'Tày');
  await inForm.getByLabel('Nơi sinh', { exact: false }).first().fill(CANARIES.birthplace);
  await inForm.getByLabel('Quê quán').fill(CANARIES.hometown);
  await goOn(page);
  await expect(step(page, 'Cha, mẹ')).toBeVisible();
  await inForm.getByLabel('Họ, chữ đệm, tên').first().fill(CANARIES.mother);
  await expect(inForm.getByText(/Đã lưu trên cổng lúc/).first()).toBeVisible();

  // A reload: still signed in, on the same step, with everything.
  await page.reload();
  await expect(step(page, 'Cha, mẹ')).toBeVisible();
  await expect(inForm.getByLabel('Họ, chữ đệm, tên').first()).toHaveValue(CANARIES.mother);
  await inForm.getByLabel('Ngày sinh hoặc năm sinh').first().fill('1996');
  await choose(page, 'Dân tộc', 'nung', 'Nùng');
  await choose(page, 'Quốc tịch', 'viet', 'Việt Nam');
  await inForm.getByLabel('Nơi cư trú').first().fill(CANARIES.hometown);
  await goOn(page);
  await expect(step(page, 'Bản sao')).toBeVisible();
  await inForm.getByRole('radio', { name: 'Không', exact: true }).check();
  await goOn(page);
  await expect(step(page, 'Giấy tờ kèm theo')).toBeVisible();

  // The session runs out: the form stays, and signing in goes on in a window of its own.
  const [before] = requests.flatMap((request) => request.headers()['authorization'] ?? []).slice(-1);
  await page.route('/v1/**', (route) => (before !== undefined && route.request().headers()['authorization'] === before ? route.fulfill({ status: 401, json: EXPIRED, contentType: 'application/problem+json' }) : route.fallback()));
  await inForm.getByLabel(/^Chọn tệp: Giấy chứng sinh/).setInputFiles({ name: CANARIES.file, mimeType: 'application/pdf', buffer: PDF });
  await signIn(page, form(page).getByRole('button', { name: 'Đăng nhập lại' }), CITIZEN);
  await expect(inForm.getByText('Đã xong', { exact: true }).first()).toBeVisible();
  await goOn(page);

  await expect(step(page, 'Nhận kết quả và cam đoan')).toBeVisible();
  await inForm.getByRole('radio', { name: 'Bản điện tử trên cổng' }).check();
  await inForm.getByRole('checkbox', { name: /Tôi cam đoan/ }).check();
  await inForm.getByRole('button', { name: 'Tiếp tục', exact: true }).click();
  await expect(step(page, 'Xem lại câu trả lời')).toBeVisible();

  // The gateway receives the dossier, but its answer is lost on the way.
  let answers = 0;
  await page.route('/v1/dossiers', async (route) => {
    if (route.request().method() !== 'POST' || (answers += 1) > 1) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await inForm.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await expect(step(page, 'Đã nhận hồ sơ')).toBeVisible();
  await expect(inForm.getByText(/^H37-\d{6}-\d{4}$/)).toBeVisible();
  const sent = requests.filter((request) => request.method() === 'POST' && request.url().endsWith('/v1/dossiers'));
  expect(new Set(sent.map((request) => request.headers()['idempotency-key'])).size).toBe(1);
  const download = page.waitForEvent('download');
  await inForm.getByRole('button', { name: /^Tải biên nhận/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^H37-.*\.pdf$/);

  expect(canariesIn(requests.map((request) => `${request.url()} ${request.headers()['referer'] ?? ''}`).join('\n')), 'in addresses').toEqual([]);
  expect(canariesIn(await storedText(page)), 'in what the browser keeps').toEqual([]);
  await expect.poll(gatewayLog).toContain('"route":"/v1/dossiers"');
  expect(canariesIn(gatewayLog()), 'in the log').toEqual([]);
  expect(canariesIn(complaints.join('\n')), 'in the console').toEqual([]);
  // The browser tells of the cut network, the expired session and the identity provider, which is elsewhere.
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|401/.test(complaint)));
});
