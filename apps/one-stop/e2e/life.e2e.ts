import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { CITIZEN, PDF, signIn, submitDossier } from '@dvcqg/tooling/e2e/live-dossier';

const OFFICER = 'Lương Thị Mai';
const SPECIALIST = 'Hoàng Anh Tuấn';
const MANAGER = 'Bế Thị Lan';
const OTHER_AGENCY = 'Trần Thị Thu';
const inbox = (page: Page): Locator => page.locator('dvc-desk-inbox');
const dossier = (page: Page): Locator => page.locator('dvc-desk-dossier');
/** Breaches of the page's own policy, and faults of its scripts. */
const complaints: string[] = [];

const newPage = async (browser: Browser): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) complaints.push(message.text());
  });
  return page;
};

const atDesk = async (browser: Browser, who: string): Promise<Page> => {
  const page = await newPage(browser);
  await page.goto('/mot-cua/');
  await page.locator('dvc-sign-in').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: who }).click();
  await expect(inbox(page).getByRole('heading', { name: 'Hộp hồ sơ' })).toBeVisible();
  return page;
};

const open = async (page: Page, code: string): Promise<void> => {
  await page.goto(`/mot-cua/#/ho-so/${code}`);
  await page.reload();
  await expect(dossier(page).getByRole('heading', { name: code })).toBeVisible();
};

/** Does one thing with the dossier that is open, and confirms it where it is asked about once more. */
const act = async (page: Page, name: string, fill: (form: Locator) => Promise<void> = async () => undefined): Promise<void> => {
  await dossier(page).getByRole('group', { name: 'Việc có thể làm' }).getByRole('button', { name, exact: true }).click();
  const form = page.locator('dvc-desk-act');
  const send = form.getByRole('button', { name, exact: true });
  await expect(send).toBeVisible();
  await fill(form);
  await send.click();
  const confirm = form.getByRole('button', { name: 'Xác nhận' });
  const done = dossier(page).getByText(`Đã ghi nhận: ${name}`).last();
  await expect(confirm.or(done).first()).toBeVisible();
  if (await confirm.isVisible()) await confirm.click();
  await expect(done).toBeVisible();
};

test.afterEach(() => expect(complaints.splice(0)).toEqual([]));

test('a dossier lives from its registration to its result, moved by an officer, a specialist and a manager', async ({ browser }) => {
  test.setTimeout(240_000);
  const citizen = await newPage(browser);
  const { code } = await submitDossier(citizen, await signIn(citizen, CITIZEN));

  const officer = await atDesk(browser, OFFICER);
  await inbox(officer).getByRole('link', { name: code }).click();
  await expect(dossier(officer).getByText('Xin cấp giấy')).toBeVisible();
  await act(officer, 'Yêu cầu nộp phí', (form) => form.getByLabel('Số tiền').fill('8000'));
  await act(officer, 'Ghi nhận tiền mặt', (form) => form.getByLabel('Số biên lai').fill('BL-0001'));
  await act(officer, 'Tiếp nhận', (form) => expect(form.getByText(/Tiếp nhận bây giờ thì hẹn trả lúc/)).toBeVisible());
  await expect(dossier(officer).getByText(/Đã ghi nhận: Tiếp nhận. Hẹn trả/).last()).toBeVisible();
  await act(officer, 'Phân công', (form) => form.getByLabel('Phòng, bộ phận').fill('Phòng Tư pháp'));

  const specialist = await atDesk(browser, SPECIALIST);
  await open(specialist, code);
  await act(specialist, 'Bắt đầu xử lý');

  // The manager does something meanwhile: the specialist is told, and loses nothing of what was typed.
  const manager = await atDesk(browser, MANAGER);
  await open(manager, code);
  await act(manager, 'Xin lỗi và hẹn lại', async (form) => {
    await form.getByLabel('Ngày hẹn mới').fill('30/06/2099');
    await form.getByLabel('Lý do').fill('Chờ ý kiến của cơ quan khác.');
  });
  await dossier(specialist).getByRole('button', { name: 'Tạm dừng' }).click();
  const form = specialist.locator('dvc-desk-act');
  await form.getByLabel('Lý do').fill('Chờ xác minh');
  await form.getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(form.getByText(/Chưa thực hiện: hồ sơ vừa có thay đổi/)).toBeVisible();
  await expect(dossier(specialist).getByRole('alert').getByText('Xin lỗi và hẹn lại')).toBeVisible();
  await expect(form.getByLabel('Lý do')).toHaveValue('Chờ xác minh');
  await form.getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(dossier(specialist).getByText('Đã ghi nhận: Tạm dừng.').last()).toBeVisible();

  await act(specialist, 'Giải quyết tiếp');
  await act(specialist, 'Có kết quả', async (result) => {
    await result.getByLabel(/Chọn tệp/).setInputFiles({ name: 'ket-qua.pdf', mimeType: 'application/pdf', buffer: PDF });
    await expect(result.getByRole('button', { name: 'Mở tệp: ket-qua.pdf' })).toBeVisible();
  });
  await open(officer, code);
  await expect(dossier(officer).getByRole('img', { name: 'Trang 1 trên 1' })).toBeVisible();
  await act(officer, 'Trả kết quả', (result) => result.getByRole('radio', { name: 'Trực tiếp' }).check());

  await open(manager, code);
  for (const paper of ['Mẫu 01', 'Mẫu 04', 'Mẫu 06']) {
    await dossier(manager).getByRole('button', { name: paper }).click();
    await expect(dossier(manager).getByText(new RegExp(`^${paper}.*\\.pdf$`))).toBeVisible();
    await expect(dossier(manager).getByRole('img', { name: /Trang 1 trên/ })).toBeVisible();
  }
  await dossier(manager).getByRole('button', { name: 'Xem nhật ký' }).click();
  await expect(dossier(manager).getByText('Nhật ký nguyên vẹn: không dòng nào bị sửa.')).toBeVisible();
  await expect(dossier(manager).getByRole('cell', { name: `Chuyên viên ${SPECIALIST}` }).first()).toBeVisible();
});

test('many dossiers are accepted at once, stand in the register, and stay unknown to another agency', async ({ browser }) => {
  test.setTimeout(120_000);
  const citizen = await newPage(browser);
  const authorization = await signIn(citizen, CITIZEN);
  const codes = [await submitDossier(citizen, authorization), await submitDossier(citizen, authorization)].map(({ code }) => code);

  const officer = await atDesk(browser, OFFICER);
  for (const code of codes) await inbox(officer).getByRole('checkbox', { name: `Chọn ${code}` }).check();
  await inbox(officer).getByRole('button', { name: 'Tiếp nhận 2 hồ sơ' }).click();
  await inbox(officer).getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
  await expect(inbox(officer).getByText('Đã tiếp nhận 2 trên 2 hồ sơ.')).toBeVisible();
  await inbox(officer).getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
  await inbox(officer).getByRole('searchbox').fill('nong thi hoa');
  await inbox(officer).getByRole('button', { name: /^Đang giải quyết/ }).click();
  await expect(inbox(officer).getByRole('link', { name: codes[1] as string })).toBeVisible();
  expect(officer.url()).not.toContain('nong');

  await officer.getByRole('link', { name: 'Sổ theo dõi' }).click();
  await officer.locator('dvc-desk-register').getByRole('button', { name: 'Lập sổ' }).click();
  await expect(officer.getByRole('img', { name: /Trang 1 trên/ })).toBeVisible();

  const stranger = await atDesk(browser, OTHER_AGENCY);
  await expect(inbox(stranger).getByText('Không có hồ sơ nào ở đây.')).toBeVisible();
  await stranger.goto(`/mot-cua/#/ho-so/${codes[0]}`);
  await expect(dossier(stranger).getByText('Không tìm thấy nội dung này.')).toBeVisible();
});
