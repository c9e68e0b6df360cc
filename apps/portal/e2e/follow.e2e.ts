import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './watched-test.js';

const CITIZEN = 'Nông Thị Hoa';
const OFFICER = 'Bế Thị Lan';
/** A service of the sample data without an e-form of its own. */
const SERVICE = '1.001612';
const PAPER = 'Giấy tờ tuỳ thân';
const REASON = 'Ảnh chụp bị mờ, vui lòng chụp lại.';
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n168\n%%EOF\n',
);

/** Signs in on a page that asks the gateway something at once; gives the header that it asks with. */
async function signIn(page: Page, who: string): Promise<string> {
  const asked = page.waitForRequest((request) => request.url().includes('/v1/drafts') && request.headers()['authorization'] !== undefined);
  await page.goto('/ho-so/');
  await page.locator('header dvc-sign-in').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: who }).click();
  return (await asked).headers()['authorization'] as string;
}

/** Sends JSON to the gateway as somebody. */
async function send<Answer>(page: Page, authorization: string, path: string, data: object, revision?: number): Promise<Answer> {
  const headers = { authorization, 'idempotency-key': randomUUID(), ...(revision !== undefined && { 'if-match': `"${revision}"` }) };
  const response = await page.request.post(path, { headers, data });
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Answer;
}

interface Definition {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly { readonly sections: readonly { readonly fields: readonly { readonly id: string; readonly options?: readonly { readonly value: string }[] }[] }[] }[];
}

/** Right answers to the form that is made from the metadata of a service: the first case, papers later. */
async function submission(page: Page): Promise<object> {
  const { id, version, steps } = (await (await page.request.get(`/v1/services/${SERVICE}/form`)).json()) as Definition;
  const fields = steps.flatMap(({ sections }) => sections).flatMap((section) => section.fields);
  const later = fields.filter((field) => field.id.startsWith('papers_later_')).map((field) => [field.id, field.options?.map(({ value }) => value)]);
  const values = {
    applicant: { fullName: CITIZEN, birthDate: '1990-03-08', identityNumber: '020190000017', phone: '0912345678' },
    applicant_address: { province: '20', commune: '05977' },
    applicant_kind: 'citizen', document_case: fields.find((field) => field.id === 'document_case')?.options?.[0]?.value,
    acting_for: 'self', request: 'Xin cấp giấy', result_return: 'online', declaration: true,
    ...Object.fromEntries(later),
  };
  return { serviceCode: SERVICE, form: { id, version }, values };
}

test('a dossier that the officer moves is followed as it happens, and what is missing is sent in place', async ({ page, browser, complaints }) => {
  test.setTimeout(120_000);
  const citizen = await signIn(page, CITIZEN);
  const { code } = await send<{ code: string }>(page, citizen, '/v1/dossiers', await submission(page));
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
