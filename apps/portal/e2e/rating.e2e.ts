import { CITIZEN, OFFICER, send, signIn, submitDossier } from '@dvcqg/tooling/e2e/live-dossier';
import { expect, forgiveOtherServers, test } from './watched-test.js';

const WORDS = 'Chờ lâu quá, phải đến ba lần.';

test('a citizen rates a finished dossier from the tracker and changes it; officer and manager read it', async ({ page, browser, complaints }) => {
  test.setTimeout(150_000);
  const citizen = await signIn(page, CITIZEN);
  const { code } = await submitDossier(page, citizen);
  await page.goto(`/tra-cuu/?code=${code}`);
  const tracker = page.locator('dvc-status-tracker');
  await expect(tracker.getByRole('region', { name: 'Mới đăng ký' })).toBeVisible();
  await expect(tracker.getByRole('link', { name: /Đánh giá/ })).toHaveCount(0);

  // The officer finishes it; the manager's account may do all of it.
  const desk = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  const officer = await signIn(desk, OFFICER);
  let revision = 1;
  for (const command of [{ action: 'accept' }, { action: 'assign', unit: 'Phòng Tư pháp' }, { action: 'finish', outcome: 'refused', reason: 'Không đủ điều kiện' }, { action: 'return_result', method: 'online' }]) {
    ({ revision } = await send<{ revision: number }>(desk, officer, `/v1/desk/dossiers/${code}/actions`, command, revision));
  }

  await tracker.getByRole('link', { name: /Đánh giá/ }).click();
  const widget = page.locator('dvc-rating-widget');
  await expect(widget.getByText(code)).toBeVisible();
  await widget.getByRole('radio', { name: 'Hài lòng', exact: true }).check();
  await widget.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await expect(widget.getByText('Cảm ơn bạn đã đánh giá.')).toBeVisible();

  // On another day they think of it otherwise: dissatisfied needs a reason.
  await page.reload();
  await widget.getByRole('button', { name: 'Sửa đánh giá' }).click();
  await widget.getByRole('radio', { name: 'Không hài lòng', exact: true }).check();
  await widget.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await expect(widget.getByText('Cảm ơn bạn đã đánh giá.')).toHaveCount(0);
  await widget.getByRole('checkbox', { name: 'Chậm, phải chờ lâu' }).check();
  await widget.getByRole('textbox').fill(WORDS);
  await widget.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await expect(widget.getByText('Cảm ơn bạn đã đánh giá.')).toBeVisible();

  // The manager reads whose it was, and what it comes to, by the navigation of the one-stop.
  await desk.goto('/mot-cua/');
  await desk.getByRole('navigation', { name: 'Trang' }).getByRole('link', { name: 'Đánh giá' }).click();
  const read = desk.locator('dvc-desk-ratings');
  const item = read.getByRole('list', { name: 'Đánh giá', exact: true }).getByRole('listitem').filter({ hasText: code });
  await expect(item).toContainText(WORDS);
  await expect(item).toContainText('Không hài lòng');
  await expect(item.getByRole('list', { name: 'Lý do' })).toHaveText('Chậm, phải chờ lâu');
  const province = read.getByRole('list', { name: 'Tổng hợp' }).getByRole('listitem').filter({ hasText: 'H37' }).first();
  await expect(province).toContainText(/đánh giá.*hài lòng/s);
  await expect(province).toContainText(/điểm/);
  await province.getByText('Từng chỉ số và mức').click();
  await expect(province.getByRole('row', { name: /^5\. Tổ chức Bộ phận Một cửa/ })).toBeVisible();
  await item.getByRole('link', { name: code }).click();
  await expect(desk.getByRole('article', { name: code })).toBeVisible();
  await desk.context().close();

  // Who is no manager sees it without whose it was.
  const other = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await other.goto('/mot-cua/#/danh-gia');
  await other.locator('dvc-sign-in').getByRole('button', { name: 'Đăng nhập' }).click();
  await other.getByRole('button', { name: 'Lương Thị Mai' }).click();
  await expect(other.locator('dvc-desk-ratings').getByText(WORDS).first()).toBeVisible();
  await expect(other.locator('dvc-desk-ratings').getByText(code)).toHaveCount(0);
  await expect(other.locator('dvc-desk-ratings').getByRole('heading', { name: 'Tổng hợp' })).toHaveCount(0);
  await other.context().close();
  forgiveOtherServers(complaints);
});

test('people at one counter rate on one device, each for themselves', async ({ page }) => {
  await page.goto('/danh-gia/#place=quay-3-tam-thanh');
  const widget = page.locator('dvc-rating-widget');
  await expect(widget.getByText('Quầy số 3, Trung tâm Phục vụ hành chính công phường Tam Thanh')).toBeVisible();
  await widget.getByRole('radio', { name: 'Rất hài lòng' }).check();
  await widget.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await expect(widget.getByText('Cảm ơn bạn đã đánh giá.')).toBeVisible();
});
