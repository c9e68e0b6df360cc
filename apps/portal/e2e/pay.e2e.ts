import type { Page } from '@playwright/test';
import { CITIZEN, OFFICER, send, signIn, submitDossier } from '@dvcqg/tooling/e2e/live-dossier';
import { expect, forgiveOtherServers, test } from './watched-test.js';

/** Bills of the payment simulator; each test has its own, since a bill is paid once. */
const FINE = { code: 'QD-2611-000123', verifier: '12A-345.67' };
const HOSPITAL = { code: 'BN-20260456', verifier: '8/3/1995' };

const payment = (page: Page) => page.locator('dvc-payment');
const title = (page: Page, name: string) => payment(page).getByRole('heading', { name });
const press = (page: Page, name: string) => payment(page).getByRole('button', { name }).click();

async function findBill(page: Page, [first, second]: readonly [string, string], { code, verifier }: typeof FINE): Promise<void> {
  await payment(page).getByRole('textbox', { name: first }).fill(code);
  await payment(page).getByRole('textbox', { name: second }).fill(verifier);
  await press(page, 'Tìm khoản phải nộp');
  await payment(page).locator('.bill').getByRole('button', { name: /^Nộp/ }).first().click();
  await expect(title(page, 'Khoản phải nộp')).toBeFocused();
}

test('a traffic fine is found from the menu, paid on the platform’s page, and comes back paid with its receipt', async ({ page, complaints }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Nộp tiền' }).click();
  await findBill(page, ['Số quyết định xử phạt', 'Biển số xe'], FINE);
  await press(page, 'Đến trang thanh toán');
  await page.getByRole('button', { name: /^Thanh toán/ }).click();

  await expect(title(page, 'Đã thanh toán')).toBeVisible();
  await expect(page).toHaveURL(/\/thanh-toan\/$/);
  const [receipt] = await Promise.all([page.waitForEvent('download'), press(page, 'Tải biên lai (PDF)')]);
  expect(receipt.suggestedFilename()).toMatch(/^bien-lai-[0-9a-f]{8}\.pdf$/);
  // Still the same after a reload; and who looks the fine up again is not asked for money.
  await page.reload();
  await expect(title(page, 'Đã thanh toán')).toBeVisible();
  await press(page, 'Nộp khoản khác');
  await payment(page).getByRole('textbox', { name: 'Số quyết định xử phạt' }).fill(FINE.code);
  await payment(page).getByRole('textbox', { name: 'Biển số xe' }).fill(FINE.verifier);
  await press(page, 'Tìm khoản phải nộp');
  await expect(payment(page).getByText('Đã nộp', { exact: true }).first()).toBeVisible();
  expect(asked.filter((url) => url.includes(FINE.code) || url.includes(encodeURIComponent(FINE.verifier)))).toEqual([]);
  forgiveOtherServers(complaints);
});

test('a hospital fee that was given up at the platform is paid by transfer, and the page hears of it by itself', async ({ page, context, complaints }) => {
  await page.goto('/thanh-toan/');
  await payment(page).getByRole('radio', { name: 'Viện phí' }).check();
  await findBill(page, ['Mã người bệnh', 'Ngày sinh'], HOSPITAL);
  await press(page, 'Đến trang thanh toán');
  const platform = new URL(await page.waitForURL(/127\.0\.0\.1/).then(() => page.url())).origin;
  await page.getByRole('button', { name: 'Huỷ, trở lại trang trước' }).click();

  await expect(title(page, 'Lần thanh toán vừa rồi không thành công')).toBeVisible();
  await press(page, 'Hiện mã VietQR');
  await expect(payment(page).getByRole('img', { name: /VietQR/ })).toBeVisible();
  const content = (await payment(page).locator('.to-type .code').last().textContent()) ?? '';
  const bank = await context.newPage();
  await bank.goto(platform);
  await bank.getByRole('listitem').filter({ hasText: content }).getByRole('button').click();
  await bank.close();

  await expect(title(page, 'Đã thanh toán')).toBeVisible();
  await expect(payment(page).getByText('Mã giao dịch')).toBeVisible();
  forgiveOtherServers(complaints);
});

test('the fee of a dossier is paid from its tracker by who holds the receipt, and the tracker knows', async ({ page, browser, complaints }) => {
  test.setTimeout(120_000);
  const citizen = await signIn(page, CITIZEN);
  const { code, secret } = await submitDossier(page, citizen);
  const desk = await browser.newPage();
  const officer = await signIn(desk, OFFICER);
  const act = (command: object, revision: number): Promise<{ revision: number }> => send(desk, officer, `/v1/desk/dossiers/${code}/actions`, command, revision);
  const { revision } = await act({ action: 'accept' }, 1);
  await act({ action: 'request_payment', amount: 100_000, collect: 'before' }, revision);
  await desk.close();

  // Somebody else's browser, with the receipt.
  const holder = await browser.newPage();
  const asked: string[] = [];
  holder.on('request', (request) => asked.push(request.url()));
  await holder.goto(`/tra-cuu/#code=${code}&secret=${secret}`);
  await holder.locator('dvc-status-tracker').getByRole('link', { name: 'Nộp tiền' }).click();
  await expect(title(holder, 'Khoản phải nộp')).toBeVisible();
  await holder.reload();
  await expect(payment(holder).getByText(/^100\.000\s₫$/)).toBeVisible();
  await press(holder, 'Đến trang thanh toán');
  await holder.getByRole('button', { name: /^Thanh toán/ }).click();
  await expect(title(holder, 'Đã thanh toán')).toBeVisible();
  await payment(holder).getByRole('link', { name: 'Xem hồ sơ' }).click();
  const tracker = holder.locator('dvc-status-tracker');
  await expect(tracker.getByText(code).first()).toBeVisible();
  await expect(tracker.getByRole('link', { name: 'Nộp tiền' })).toHaveCount(0);
  expect(asked.filter((url) => url.includes(secret))).toEqual([]);
  await holder.close();
  forgiveOtherServers(complaints);
});

test('coming back with an address that says so pays nothing', async ({ page, complaints }) => {
  await page.goto('/thanh-toan/#dvc-payment=00000000-0000-4000-8000-000000000000');
  await expect(payment(page).locator('#failure')).toContainText('đừng nộp lần nữa');
  await expect(title(page, 'Đã thanh toán')).toHaveCount(0);
  expect(complaints).toEqual([expect.stringContaining('404')]);
  complaints.length = 0;
});
