import { CITIZEN, OFFICER, PDF, send, signIn, submitDossier } from '@dvcqg/tooling/e2e/live-dossier';
import { expect, test } from './watched-test.js';

const PAPER = 'Giấy tờ tuỳ thân';
const REASON = 'Ảnh chụp bị mờ, vui lòng chụp lại.';
test('a dossier that the officer moves is followed as it happens, and what is missing is sent in place', async ({ page, browser, complaints }) => {
  test.setTimeout(120_000);
  const citizen = await signIn(page, CITIZEN);
  const { code } = await submitDossier(page, citizen);
  await page.goto(`/tra-cuu/?code=${code}`);
  const tracker = page.locator('dvc-status-tracker');
  await expect(tracker.getByRole('region', { name: 'Mới đăng ký' })).toBeVisible();

  const desk = await browser.newPage();
  const officer = await signIn(desk, OFFICER);
  const act = (command: object, revision: number): Promise<{ revision: number }> => send(desk, officer, `/v1/desk/dossiers/${code}/actions`, command, revision);
  const until = new Date(Date.now() + 14 * 24 * 3600_000).toISOString();
  const { revision } = await act({ action: 'request_supplement', items: [{ paper: PAPER, reason: REASON }, { reason: 'Cho biết số điện thoại đúng.' }], until }, 1);

  // Told by the gateway, without a reload.
  await expect(tracker.getByRole('region', { name: 'Yêu cầu bổ sung giấy tờ' })).toBeVisible();
  await expect(tracker.getByRole('status').first()).toContainText('Hồ sơ vừa có cập nhật');
  await tracker.getByRole('button', { name: 'Bổ sung ngay' }).click();
  await expect(tracker.getByText(REASON).first()).toBeVisible();
  await tracker.getByLabel(`Chọn tệp: ${PAPER}`).setInputFiles({ name: 'cccd.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(tracker.getByText('Đã xong', { exact: true })).toBeVisible();
  await tracker.getByLabel('Trả lời mục 2 bằng lời').fill('0912 345 678');

  // The answer is lost on the way; the page asks again under the same key, and nothing is sent twice.
  const keys: (string | undefined)[] = [];
  await page.route('**/supplements/*', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await tracker.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
  await expect(tracker.getByText('Bạn đã gửi phần bổ sung, cơ quan đang xem.')).toBeVisible();
  expect(new Set(keys).size).toBe(1);
  await expect(tracker.getByRole('heading', { name: 'Đã bổ sung' })).toBeVisible();

  const { revision: received } = await act({ action: 'receive_supplement' }, revision + 1);
  const { revision: accepted } = await act({ action: 'accept_supplement' }, received);
  await act({ action: 'accept' }, accepted);
  await expect(tracker.getByRole('region', { name: 'Được tiếp nhận' })).toBeVisible();
  const download = page.waitForEvent('download');
  await tracker.getByRole('button', { name: 'Thêm ngày hẹn vào lịch' }).click();
  expect((await download).suggestedFilename()).toBe(`${code}.ics`);
  await desk.close();

  await page.goto('/ho-so/');
  await expect(page.locator('dvc-my-dossiers').getByRole('link', { name: code })).toHaveAttribute('href', `/tra-cuu/?code=${code}`);
  // The browser tells of the cut answer, and of the identity provider, which is elsewhere.
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !/ERR_FAILED|^request to http:\/\/127\.0\.0\.1:\d+$/.test(complaint)));
});
