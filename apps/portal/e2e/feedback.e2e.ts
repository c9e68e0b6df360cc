import type { Browser, Page } from '@playwright/test';
import { expect, forgiveOtherServers, test } from './watched-test.js';

const TITLE = 'Bảng niêm yết thủ tục khai sinh ở bộ phận một cửa đã cũ';
const TEXT = 'Bảng niêm yết ở bộ phận một cửa vẫn ghi phải nộp bản sao sổ hộ khẩu khi đăng ký khai sinh, gia đình tôi phải đi lại hai lần.';
const NAME = 'Lộc Thị Thử Nghiệm';

const feedback = (page: Page) => page.locator('dvc-feedback');

async function write(page: Page, title: string, text: string): Promise<void> {
  const fill = (name: string, value: string) => feedback(page).getByRole('textbox', { name }).fill(value);
  await fill('Họ và tên', NAME);
  await fill('Địa chỉ', 'Thôn Bản Cáu, xã Lộc Bình');
  await fill('Số điện thoại', '0912345678');
  await fill('Tiêu đề', title);
  await fill('Nội dung', text);
}

/** The desk of an officer, with feedback open. */
async function deskOf(browser: Browser, code: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await page.goto(`/mot-cua/#/phan-anh/${code}`);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).first().click();
  await page.getByRole('button', { name: 'Bế Thị Lan' }).click();
  await expect(page.getByRole('article').getByText(code)).toBeVisible();
  return page;
}

async function act(desk: Page, name: string, fill: (form: ReturnType<Page['getByRole']>) => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  await desk.getByRole('group', { name: 'Việc có thể làm' }).getByRole('button', { name, exact: true }).click();
  const form = desk.getByRole('form', { name, exact: true });
  await fill(form);
  await form.getByRole('button', { name, exact: true }).click();
  await expect(form).toBeHidden();
}

test('feedback from the citizen by way of the officer to where anybody reads it, with both side by side', async ({ page, browser, complaints }) => {
  test.setTimeout(150_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Phản ánh, kiến nghị' }).click();

  // What cannot be taken is said before it is sent, with the place.
  await write(page, TITLE, `${TEXT} Xem https://example.com/bang nhé.`);
  await expect(feedback(page).locator('mark')).toHaveText('https://example.com/bang');
  await feedback(page).getByRole('textbox', { name: 'Nội dung' }).fill(`${TEXT} ${NAME} mong được trả lời.`);
  await expect(feedback(page).locator('mark')).toHaveCount(0);
  await page.reload();
  await expect(feedback(page).getByRole('textbox', { name: 'Tiêu đề' })).toHaveValue(TITLE);
  await feedback(page).getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(feedback(page).getByRole('heading', { name: 'Đã gửi' })).toBeVisible();
  const [code, secret] = await feedback(page).locator('.receipt .code').allTextContents() as [string, string];
  expect(code).toMatch(/^PA-/);
  const [saved] = await Promise.all([page.waitForEvent('download'), feedback(page).getByRole('button', { name: 'Tải về' }).click()]);
  expect(saved.suggestedFilename()).toBe(`${code}.txt`);
  await feedback(page).getByRole('button', { name: 'Xem tình trạng' }).click();
  const stands = async (state: string): Promise<void> => {
    await feedback(page).getByRole('button', { name: 'Cập nhật' }).click();
    await expect(feedback(page).getByRole('heading', { name: state })).toBeVisible();
  };
  await stands('Đã nhận');

  const desk = await deskOf(browser, code);
  await act(desk, 'Phân loại');
  await stands('Đã phân loại');

  // The sender is asked, and answers in the page that is open.
  await act(desk, 'Đề nghị nói rõ thêm', (form) => form.getByRole('textbox', { name: 'Cần nói rõ điều gì' }).fill('Sự việc xảy ra ngày nào, ở quầy số mấy?'));
  await stands('Chờ người gửi nói rõ thêm');
  await feedback(page).getByRole('textbox', { name: 'Bạn nói rõ thêm' }).fill('Sáng thứ hai vừa rồi, ở quầy số ba của bộ phận một cửa.');
  await feedback(page).getByRole('form', { name: 'Nói rõ thêm' }).getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(feedback(page).getByText(/^Bạn trả lời lúc/)).toBeVisible();
  await desk.reload();
  await expect(desk.getByText('Sáng thứ hai vừa rồi')).toBeVisible();

  await act(desk, 'Trả lời', (form) => form.getByRole('textbox', { name: 'Trả lời của cơ quan' }).fill('Bảng niêm yết đã được thay. Cảm ơn bà đã góp ý.'));
  await stands('Đã trả lời');
  await expect(feedback(page).getByText('Bảng niêm yết đã được thay.')).toBeVisible();

  // The sender's name does not become public, whatever the officer overlooks.
  await act(desk, 'Công khai', async (form) => {
    await expect(form.locator('mark').first()).toHaveText(NAME);
    await form.getByRole('button', { name: 'Công khai', exact: true }).click();
    await expect(form.getByText('Chưa công khai được: còn thông tin cá nhân đã đánh dấu.')).toBeVisible();
    await form.getByRole('textbox', { name: 'Nội dung' }).fill(TEXT);
  });
  await stands('Đã công khai');

  const anybody = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await anybody.goto('/phan-anh/#cau-tra-loi');
  await feedback(anybody).getByRole('searchbox', { name: 'Tìm trong câu trả lời' }).fill('niem yet thu tuc khai sinh');
  await feedback(anybody).getByRole('button', { name: TITLE }).click();
  await expect(feedback(anybody).getByText('Bảng niêm yết đã được thay.')).toBeVisible();
  await expect(feedback(anybody).getByText('không công khai')).toBeVisible();
  await expect(feedback(anybody).getByText(NAME)).toHaveCount(0);

  await act(desk, 'Thôi công khai', (form) => form.getByRole('textbox', { name: 'Lý do' }).fill('Cần sửa một chi tiết.'));
  // Another reader: this one's browser may keep what was public for a while.
  const later = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await later.goto(`/phan-anh/?ma=${code}`);
  await expect(feedback(later).getByText('Câu trả lời này không có, hoặc không còn công khai.')).toBeVisible();
  expect(asked.filter((url) => url.includes(secret))).toEqual([]);
  await later.context().close();
  await anybody.context().close();
  await desk.context().close();
  forgiveOtherServers(complaints);
});

test('a saved link opens feedback on another device, and its secret does not stay in the address', async ({ page, browser, complaints }) => {
  await page.goto('/phan-anh/');
  await write(page, 'Đề nghị thêm ghế ngồi chờ', 'Bộ phận một cửa có rất ít ghế ngồi chờ, người già phải đứng lâu. Đề nghị kê thêm ghế cho người dân.');
  await feedback(page).getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(feedback(page).getByRole('heading', { name: 'Đã gửi' })).toBeVisible();
  const [code, secret] = await feedback(page).locator('.receipt .code').allTextContents() as [string, string];
  const other = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await other.goto(`/phan-anh/#code=${code}&secret=${secret}`);
  await expect(feedback(other).getByRole('heading', { name: 'Đã nhận' })).toBeVisible();
  expect(other.url()).not.toContain(secret);
  await other.goto(`/phan-anh/#code=${code}&secret=${'0'.repeat(43)}`);
  await expect(feedback(other).getByText(/Không mở được bằng mã này/)).toBeVisible();
  await other.context().close();
  forgiveOtherServers(complaints);
});

test('a complaint is told where it belongs and is not sent', async ({ page, complaints }) => {
  await page.goto('/phan-anh/');
  await write(page, 'Đơn của gia đình tôi', 'Tôi khiếu nại quyết định thu hồi đất của Uỷ ban nhân dân xã vì cho rằng quyết định đó không đúng pháp luật.');
  await feedback(page).getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(feedback(page).getByRole('heading', { name: 'Có 1 mục cần xem lại' })).toBeFocused();
  await expect(feedback(page).locator('.trouble .destination')).toContainText('Luật Khiếu nại');
  expect(complaints).toEqual([]);
});
