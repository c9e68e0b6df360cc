import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import { FEEDBACK_CODE, FEEDBACK_SECRET, FeedbackGateway, GOOD_TEXT, GOOD_TITLE } from '../../testing/feedback-gateway.js';
import { photo } from '../../testing/file-examples.js';
import { button, field, mountFeedback, submit, title, unmountFeedback, write } from '../../testing/mount-feedback.js';
import { storedText } from '../../testing/stored-text.js';
import { UploadGateway } from '../../testing/upload-gateway.js';

let gateway: FeedbackGateway;

beforeEach(() => {
  gateway = new FeedbackGateway();
  sessionStorage.clear();
});

afterEach(() => {
  unmountFeedback();
  vi.restoreAllMocks();
  document.documentElement.lang = 'vi';
});

const content = field('Nội dung');
const summary = title(/mục cần xem lại/);
const status = page.getByRole('status').first();
/** Id of what has the focus. */
const focused = (): string | undefined => document.querySelector('dvc-feedback')?.shadowRoot?.activeElement?.id;

describe('feedback', () => {
  it('is sent with what was written, and gives code and secret', async () => {
    const { told } = mountFeedback(gateway);
    await userEvent.click(page.getByRole('radio', { name: /Kiến nghị/ }));
    await write();
    await userEvent.fill(field('Xảy ra ở đâu (nếu có)'), 'Xã Lộc Bình');
    await userEvent.click(submit);
    await expect.element(title('Đã gửi')).toBeVisible();
    await expect.poll(focused).toBe('received');
    await expect.element(page.getByText(FEEDBACK_CODE, { exact: true })).toBeVisible();
    await expect.element(page.getByText(FEEDBACK_SECRET, { exact: true })).toBeVisible();
    expect(gateway.requests).toEqual([
      { kind: 'petition', subject: 'procedure', title: GOOD_TITLE, content: GOOD_TEXT, place: 'Xã Lộc Bình', sender: { name: 'Nông Thị Hoa', address: 'Thôn Bản Cáu, xã Lộc Bình', phone: '0912345678', publishName: false } },
    ]);
    expect(told).toEqual([`dvc-feedback-sent ${FEEDBACK_CODE}`]);
  });

  it('goes to the agency that is chosen, and names staff only where it is about staff', async () => {
    mountFeedback(gateway, { service: '1.001193', agency: 'H37.08' });
    await expect.element(page.getByRole('combobox', { name: 'Gửi đến' })).toHaveValue('H37.08');
    await expect.element(field(/Cán bộ nào/)).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('radio', { name: /Thái độ/ }));
    await userEvent.fill(field(/Cán bộ nào/), 'Quầy số 3');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Gửi đến' }), 'H37');
    await write();
    await userEvent.click(submit);
    await expect.element(title('Đã gửi')).toBeVisible();
    expect(gateway.requests[0]).toMatchObject({ agencyCode: 'H37', staffName: 'Quầy số 3' });
    expect(gateway.requests[0]).not.toHaveProperty('serviceCode');
  });

  it('is anonymous to the public unless the sender wants their name there', async () => {
    mountFeedback(gateway);
    await write();
    await userEvent.click(page.getByRole('checkbox', { name: /Công khai họ tên/ }));
    await userEvent.click(submit);
    await expect.element(title('Đã gửi')).toBeVisible();
    expect(gateway.requests[0]?.sender.publishName).toBe(true);
  });

  it('of who is signed in has their name', async () => {
    mountFeedback(gateway, { session: new FakeSession(citizen()) });
    await expect.element(field('Họ và tên')).toHaveValue(citizen().identity.displayName);
  });

  it('can be written before the rest of the form has come', async () => {
    mountFeedback(gateway);
    await userEvent.fill(content, 'Viết ngay');
    const early = document.querySelector('dvc-feedback')?.shadowRoot?.querySelector('textarea');
    await expect.element(submit).toBeVisible();
    await expect.element(content).toHaveValue('Viết ngay');
    expect(document.querySelector('dvc-feedback')?.shadowRoot?.querySelector('textarea')).toBe(early);
  });

  it('says until when an agency looks at it, and where complaints belong', async () => {
    mountFeedback(gateway);
    await expect.element(page.getByText(/phân loại trong 5 ngày làm việc, rồi trả lời trong 15 ngày làm việc/)).toBeVisible();
    await userEvent.click(page.getByText('Khiếu nại, tố cáo gửi ở đâu?'));
    await expect.element(page.getByText('Luật Khiếu nại số 02/2011/QH13')).toBeVisible();
  });

  it('carries files, uploaded under a key of their own', async () => {
    const uploads = new UploadGateway();
    gateway = new FeedbackGateway(uploads.answers);
    mountFeedback(gateway);
    await write();
    await userEvent.click(button('Đính kèm ảnh, tệp'));
    await userEvent.upload(page.getByLabelText(/^Chọn tệp/), new File([await photo()], 'bang.jpg', { type: 'image/jpeg' }));
    await expect.element(page.getByText('Đã xong', { exact: true })).toBeVisible();
    await userEvent.click(submit);
    await expect.element(title('Đã gửi')).toBeVisible();
    expect(gateway.requests[0]?.uploadIds).toHaveLength(1);
    const key = gateway.asked.find(({ method, path }) => method === 'POST' && path === '/v1/feedback')?.headers.get('applicant-key');
    expect(key).toHaveLength(43);
    expect(uploads.asked[0]?.headers.get('applicant-key')).toBe(key);
  });
});

describe('while it is written', () => {
  it('says how many accented words there are, without blaming', async () => {
    mountFeedback(gateway);
    await userEvent.fill(content, 'Bảng niêm yết đã cũ');
    await expect.element(page.getByText(/^[45] trên 10 từ có dấu$/)).toBeVisible();
    await expect.element(content).not.toHaveAttribute('aria-invalid');
    await userEvent.fill(content, GOOD_TEXT);
    await expect.element(page.getByText('Đã đủ số từ')).toBeVisible();
  });

  it('shows a link where it stands, and leads there', async () => {
    mountFeedback(gateway);
    await userEvent.fill(content, `${GOOD_TEXT} Xem https://example.com/trang nhé.`);
    await expect.element(page.getByText(/Bỏ đường dẫn đã đánh dấu/)).toBeVisible();
    await expect.poll(() => document.querySelector('dvc-feedback')?.shadowRoot?.querySelector('mark')?.textContent).toBe('https://example.com/trang');
    await expect.poll(() => status.element().textContent).toMatch(/Có 1 điều cần sửa/);
    await userEvent.click(button(/Đến chỗ này/));
    const area = document.querySelector('dvc-feedback')?.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('https://example.com/trang');
    await expect.element(content).toBeVisible();
    await expect.poll(focused).toBe('content');
    await expect.element(content).toHaveAccessibleDescription(/Bỏ đường dẫn/);
  });

  it('names personal data that would become public', async () => {
    mountFeedback(gateway);
    await userEvent.fill(content, `${GOOD_TEXT} Gọi tôi số 0912 345 678.`);
    await expect.element(page.getByText(/nên bỏ phần đã đánh dấu: số điện thoại/)).toBeVisible();
  });

  it.each([
    ['complaint', 'Tôi khiếu nại quyết định thu hồi đất của xã', /là khiếu nại/, 'Luật Khiếu nại số 02/2011/QH13'],
    ['denunciation', 'Tôi tố cáo cán bộ đã nhận tiền của dân', /là tố cáo/, 'Luật Tố cáo số 25/2018/QH14'],
  ])('a %s is told where it belongs', async (_matter, text, words, law) => {
    mountFeedback(gateway);
    await userEvent.fill(content, `${text}. ${GOOD_TEXT}`);
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText(law).last()).toBeVisible();
  });
});

describe('a refusal', () => {
  it('names everything that is missing, and leads to each', async () => {
    mountFeedback(gateway);
    await userEvent.click(submit);
    await expect.element(title('Có 5 mục cần xem lại')).toBeVisible();
    await expect.poll(focused).toBe('summary');
    await userEvent.click(button('Ghi số điện thoại hoặc thư điện tử để cơ quan liên hệ.'));
    await expect.element(field('Số điện thoại')).toBeVisible();
    await expect.poll(focused).toBe('phone');
    await expect.element(field('Số điện thoại')).toHaveAttribute('aria-invalid', 'true');
    expect(gateway.sent).toEqual([]);
  });

  it('goes away as soon as its field is right', async () => {
    mountFeedback(gateway);
    await userEvent.click(submit);
    await expect.element(summary).toBeVisible();
    await write();
    await expect.element(summary).not.toBeInTheDocument();
    await userEvent.click(submit);
    await expect.element(title('Đã gửi')).toBeVisible();
  });

  it('of the gateway says what to change and where, and keeps every word', async () => {
    gateway.violations = [{ rule: 'personal_data', pointer: '/body/content', places: [{ start: 0, end: 4, data: 'name' }] }, { rule: 'duplicate', pointer: '/body/content', duplicateOf: 'PA-9HTR-W3EN' }];
    mountFeedback(gateway);
    await write();
    await userEvent.click(submit);
    await expect.element(title('Có 2 mục cần xem lại')).toBeVisible();
    await expect.poll(focused).toBe('summary');
    await expect.element(button(/Bạn đã gửi nội dung này với mã PA-9HTR-W3EN/)).toBeVisible();
    await expect.element(content).toHaveValue(GOOD_TEXT);
    gateway.violations = [];
    await userEvent.fill(content, `${GOOD_TEXT} Thêm.`);
    await userEvent.click(submit);
    await expect.element(title('Đã gửi')).toBeVisible();
    expect(new Set(gateway.sent.map(({ key }) => key)).size).toBe(2);
  });

  it('of who sends too much says to wait, and keeps every word', async () => {
    gateway.fault = (method) => (method === 'POST' ? problemResponse(429, 'rate_limited', {}, { 'retry-after': '600' }) : undefined);
    mountFeedback(gateway);
    await write();
    await userEvent.click(submit);
    await expect.element(page.getByText(/có quá nhiều yêu cầu cùng lúc/).last()).toBeVisible();
    await expect.element(page.getByText('Vui lòng thử lại sau 600 giây.')).toBeVisible();
    await expect.element(content).toHaveValue(GOOD_TEXT);
  });

  it('by rules that could not be loaded comes from the gateway', async () => {
    gateway.fault = (_method, path) => (path.endsWith('feedback-rules') ? problemResponse(500, 'internal_error') : undefined);
    gateway.violations = [{ rule: 'complaint', pointer: '/body/title', places: [{ start: 0, end: 4 }] }];
    mountFeedback(gateway);
    await write();
    await userEvent.click(submit);
    await expect.element(button(/là khiếu nại/)).toBeVisible();
  });
});

describe('nothing is lost', () => {
  it('when the line is cut: it is asked about under the same key', async () => {
    let cuts = 0;
    gateway.fault = (method, path) => (method === 'POST' && path === '/v1/feedback' && (cuts += 1) <= 4 ? 'cut' : undefined);
    mountFeedback(gateway);
    await write();
    await userEvent.click(submit);
    await userEvent.click(button('Hỏi lại ngay'));
    await expect.element(title('Đã gửi')).toBeVisible();
    const keys = gateway.asked.filter(({ method, path }) => method === 'POST' && path === '/v1/feedback').map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(1);
  });

  it('when the page is loaded again: text, sender and choices are there', async () => {
    const { endpoint } = mountFeedback(gateway);
    await userEvent.click(page.getByRole('radio', { name: /Thái độ/ }));
    await write();
    await vi.waitUntil(() => sessionStorage.length > 0);
    unmountFeedback();
    mountFeedback(gateway, { endpoint });
    await expect.element(content).toHaveValue(GOOD_TEXT);
    await expect.element(field('Số điện thoại')).toHaveValue('0912345678');
    await expect.element(page.getByRole('radio', { name: /Thái độ/ })).toBeChecked();
    await userEvent.click(button('Xoá, viết lại từ đầu'));
    await expect.element(content).toHaveValue('');
  });

  it('when the page is loaded again while it is on its way: it is sent once', async () => {
    let isAway = true;
    gateway.fault = (method) => (method === 'POST' && isAway ? 'cut' : undefined);
    const { endpoint } = mountFeedback(gateway);
    await write();
    await userEvent.click(submit);
    await expect.element(page.getByText('Chưa rõ cổng đã nhận chưa – đang hỏi lại', { exact: true }).last()).toBeVisible();
    unmountFeedback();
    isAway = false;
    mountFeedback(gateway, { endpoint });
    await expect.element(title('Đã gửi')).toBeVisible();
    expect(gateway.requests).toHaveLength(1);
  });

  it('when the reader looks at another view', async () => {
    mountFeedback(gateway);
    await write();
    await userEvent.click(button('Tra cứu kết quả'));
    await expect.element(page.getByRole('form', { name: 'Tra cứu kết quả' })).toBeVisible();
    await userEvent.click(button('Gửi phản ánh, kiến nghị'));
    await expect.element(content).toHaveValue(GOOD_TEXT);
  });

  it('and nothing readable stays in the browser', async () => {
    mountFeedback(gateway);
    await write({ name: 'Canary Nguyễn' });
    await vi.waitUntil(() => sessionStorage.length > 0);
    await userEvent.click(submit);
    await expect.element(title('Đã gửi')).toBeVisible();
    const stored = await storedText();
    for (const canary of ['Canary', 'niêm yết', FEEDBACK_SECRET]) expect(stored).not.toContain(canary);
  });
});

describe('code and secret', () => {
  const sent = async (): Promise<void> => {
    mountFeedback(gateway);
    await write();
    await userEvent.click(submit);
    await expect.element(title('Đã gửi')).toBeVisible();
  };

  it('are copied together with the way back', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    await sent();
    await expect.element(page.getByText(/Hãy lưu hai mã này trước khi rời trang/)).toBeVisible();
    await userEvent.click(button('Chép cả hai mã'));
    await expect.element(page.getByText(/Bạn đã lưu hai mã/)).toBeVisible();
    expect(copied[0]).toContain(`${location.pathname}${location.search}#code=${FEEDBACK_CODE}&secret=${FEEDBACK_SECRET}`);
    // The tab need not keep them any longer.
    await expect.poll(() => Object.keys(sessionStorage).filter((key) => key.startsWith('dvc-feedback'))).toEqual([]);
  });

  it('are downloaded as a file of text', async () => {
    const saved: { name: string; href: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, href: this.href });
    });
    await sent();
    await userEvent.click(button('Tải về'));
    await expect.poll(() => saved[0]?.name).toBe(`${FEEDBACK_CODE}.txt`);
    const text = await (await fetch(saved[0]?.href ?? '')).text();
    expect(text).toContain(FEEDBACK_SECRET);
    expect(text).toContain(FEEDBACK_CODE);
  });

  it('are printed', async () => {
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => undefined);
    await sent();
    await userEvent.click(button('In'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('open what was sent', async () => {
    await sent();
    await userEvent.click(button('Xem tình trạng'));
    await expect.element(title('Đã nhận')).toBeVisible();
    expect(gateway.asked.at(-1)?.headers.get('feedback-secret')).toBe(FEEDBACK_SECRET);
    expect(location.href).not.toContain('secret');
  });

  it('make room for another feedback', async () => {
    await sent();
    await userEvent.click(button('Gửi nội dung khác'));
    await expect.element(content).toHaveValue('');
    await expect.element(field('Tiêu đề')).toBeVisible();
    await expect.poll(focused).toBe('title');
  });
});
