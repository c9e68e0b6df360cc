import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import { FEEDBACK_CODE, FEEDBACK_KEY, FEEDBACK_SECRET, feedbackIn, FeedbackGateway, publishedItems } from '../../testing/feedback-gateway.js';
import { button, field, mountFeedback, title, unmountFeedback } from '../../testing/mount-feedback.js';

let gateway: FeedbackGateway;

beforeEach(() => {
  gateway = new FeedbackGateway();
  sessionStorage.clear();
});

afterEach(async () => {
  unmountFeedback();
  history.replaceState(null, '', location.pathname + location.search);
  document.documentElement.lang = 'vi';
  await page.viewport(1024, 800);
});

const lookUp = async (code = FEEDBACK_CODE, secret = FEEDBACK_SECRET): Promise<void> => {
  await userEvent.fill(field('Mã'), code);
  await userEvent.fill(field(/^Mã bí mật/), secret);
  await userEvent.click(button('Tra cứu'));
};

const root = (): ShadowRoot => document.querySelector('dvc-feedback')?.shadowRoot as ShadowRoot;

describe('looking up', () => {
  it('opens by code and secret, however they are typed, and sends the secret in a header only', async () => {
    mountFeedback(gateway, { view: 'track' });
    await lookUp('pa 4k7m–2qxd', ` ${FEEDBACK_SECRET}\u200B`);
    await expect.element(title('Đã nhận')).toBeVisible();
    expect(gateway.asked.map(({ path, query }) => `${path}?${query}`).join()).not.toContain(FEEDBACK_SECRET);
    expect(gateway.asked.at(-1)?.headers.get('feedback-secret')).toBe(FEEDBACK_SECRET);
  });

  it('opens by the link that was saved, and takes it out of the address', async () => {
    history.replaceState(null, '', FEEDBACK_KEY);
    mountFeedback(gateway);
    await expect.element(title('Đã nhận')).toBeVisible();
    expect(location.href).not.toContain('secret');
  });

  it('says what is wrong with a code before anything is asked', async () => {
    mountFeedback(gateway, { view: 'track' });
    await lookUp('PA-12', 'kurz');
    await expect.element(page.getByText(/Mã chưa đúng dạng/)).toBeVisible();
    await expect.element(page.getByText(/Mã bí mật chưa đủ/)).toBeVisible();
    await expect.poll(() => root().activeElement?.id).toBe('key-code');
    expect(gateway.asked.filter(({ path }) => path.includes('PA-'))).toEqual([]);
  });

  it('of who was signed in needs no secret, and goes away with them', async () => {
    const session = new FakeSession(citizen());
    gateway.fault = (_method, path) => (path.endsWith(FEEDBACK_CODE) ? new Response(JSON.stringify(gateway.feedback), { headers: { 'content-type': 'application/json' } }) : undefined);
    mountFeedback(gateway, { view: 'track', session });
    await lookUp(FEEDBACK_CODE, '');
    await expect.element(title('Đã nhận')).toBeVisible();
    session.set('none', undefined);
    await expect.element(title('Đã nhận')).not.toBeInTheDocument();
  });

  it('says the same of what is unknown and what is somebody else’s', async () => {
    mountFeedback(gateway, { view: 'track' });
    await lookUp(FEEDBACK_CODE, '0'.repeat(43));
    await expect.element(page.getByText(/Không mở được bằng mã này/)).toBeVisible();
  });

  it('shows due date, holder, answer and its files', async () => {
    gateway.feedback = feedbackIn('published');
    mountFeedback(gateway, { view: 'track' });
    await lookUp();
    await expect.element(page.getByText(/Cảm ơn bà đã phản ánh/)).toBeVisible();
    await expect.element(button(/Tải về bang-niem-yet-moi.pdf/)).toBeVisible();
    await expect.element(page.getByText(/Công khai từ/)).toBeVisible();
  });

  it('shows why it was not accepted and where it belongs', async () => {
    gateway.feedback = feedbackIn('not_accepted');
    mountFeedback(gateway, { view: 'track' });
    await lookUp();
    await expect.element(page.getByText('Là khiếu nại')).toBeVisible();
    await expect.element(page.getByText('Ban Tiếp công dân tỉnh Lạng Sơn').last()).toBeVisible();
  });

  it('tries again after a fault', async () => {
    let isAway = true;
    gateway.fault = (method, path) => (method === 'GET' && path.endsWith(FEEDBACK_CODE) && isAway ? problemResponse(409, 'operation_running') : undefined);
    mountFeedback(gateway, { view: 'track' });
    await lookUp();
    await expect.element(button('Thử lại')).toBeVisible();
    isAway = false;
    await userEvent.click(button('Thử lại'));
    await expect.element(title('Đã nhận')).toBeVisible();
  });
});

describe('saying more', () => {
  beforeEach(() => {
    gateway.feedback = feedbackIn('completion_requested');
  });

  it('sends what was asked for, once', async () => {
    let cuts = 0;
    gateway.fault = (method) => (method === 'POST' && (cuts += 1) <= 3 ? 'cut' : undefined);
    mountFeedback(gateway, { view: 'track' });
    await lookUp();
    await expect.element(page.getByText(/cho biết sự việc xảy ra vào ngày nào/).first()).toBeVisible();
    await userEvent.fill(field('Bạn nói rõ thêm'), 'Sáng thứ hai, quầy số ba.');
    await userEvent.click(button('Gửi'));
    await userEvent.click(button('Hỏi lại ngay'));
    await expect.element(page.getByText(/^Bạn trả lời lúc/)).toBeVisible();
    expect(gateway.completions.map(({ request }) => request)).toEqual([{ content: 'Sáng thứ hai, quầy số ba.' }]);
  });

  it('keeps what was typed over a reload', async () => {
    const { endpoint } = mountFeedback(gateway, { view: 'track' });
    await lookUp();
    await userEvent.fill(field('Bạn nói rõ thêm'), 'Viết dở');
    await expect.poll(() => Object.keys(sessionStorage).some((key) => key.includes('completion'))).toBe(true);
    mountFeedback(gateway, { view: 'track', endpoint });
    await lookUp();
    await expect.element(field('Bạn nói rõ thêm')).toHaveValue('Viết dở');
  });

  it('of nothing is not sent', async () => {
    mountFeedback(gateway, { view: 'track' });
    await lookUp();
    await userEvent.click(button('Gửi'));
    await expect.element(page.getByText('Hãy viết nội dung.')).toBeVisible();
    expect(gateway.completions).toEqual([]);
  });
});

describe('published answers', () => {
  it('are listed page by page', async () => {
    gateway.published = publishedItems(25);
    mountFeedback(gateway, { view: 'read' });
    await expect.element(page.getByText('10 trên 25 câu trả lời')).toBeVisible();
    await userEvent.click(button('Xem thêm'));
    await expect.element(page.getByText('20 trên 25 câu trả lời')).toBeVisible();
  });

  it('are searched, and say when there is none', async () => {
    gateway.published = publishedItems(25);
    mountFeedback(gateway, { view: 'read' });
    const search = page.getByRole('searchbox', { name: 'Tìm trong câu trả lời' });
    await userEvent.fill(search, 'số 17');
    await expect.element(button('Câu hỏi số 17')).toBeVisible();
    await userEvent.fill(search, 'không có gì');
    await expect.element(page.getByText(/Thử ít chữ hơn/)).toBeVisible();
  });

  it('open whole, without a name, and lead back to where they stood', async () => {
    mountFeedback(gateway, { view: 'read' });
    await userEvent.click(button(/^Bảng niêm yết/));
    await expect.element(page.getByText('Người gửi: không công khai')).toBeVisible();
    await expect.poll(() => root().activeElement?.id).toBe('published');
    await userEvent.click(button(/Tất cả câu trả lời/));
    await expect.poll(() => root().activeElement?.id).toBe(`open-${FEEDBACK_CODE}`);
  });

  it('that the page names are shown at once, and one that is not public any more says so', async () => {
    mountFeedback(gateway, { view: 'read', code: 'PA-0000-0000' });
    await expect.element(page.getByText(/không còn công khai/)).toBeVisible();
  });
});

type Prepare = (at: FeedbackGateway) => void;
const typed = (id: string, value: string): void => {
  const input = root().querySelector(`#${id}`) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const keyed = (): void => {
  typed('key-code', FEEDBACK_CODE);
  typed('key-secret', FEEDBACK_SECRET);
  root().querySelector<HTMLElement>('[data-view=track] [type=submit]')?.click();
};
const opened = (name: string): Prepare => (at) => void (at.feedback = feedbackIn(name));
const nothing: Prepare = () => undefined;

const STATES: readonly (readonly [name: string, view: string, prepare: Prepare, ready: string, act: () => void, shown: string])[] = [
  ['the form', 'send', nothing, '#agency', () => undefined, '#phone'],
  ['hints while writing', 'send', nothing, '#agency', () => typed('content', 'Tôi khiếu nại, xem https://example.com, gọi 0912 345 678.'), '.trouble'],
  ['what is missing', 'send', nothing, '#agency', () => root().querySelector<HTMLElement>('[type=submit]')?.click(), '#summary'],
  ['looking up', 'track', nothing, '#key-code', () => undefined, '#key-code'],
  ['one that was received', 'track', nothing, '#key-code', keyed, '#standing'],
  ['one that asks for more', 'track', opened('completion_requested'), '#key-code', keyed, '#completion'],
  ['one that is answered', 'track', opened('published'), '#key-code', keyed, '#answer'],
  ['one that is not accepted', 'track', opened('not_accepted'), '#key-code', keyed, '.destination'],
  ['answers', 'read', nothing, '#read-agency', () => undefined, '.card'],
  ['one answer', 'read', nothing, '.card .link', () => root().querySelector<HTMLElement>('.card .link')?.click(), '#published'],
  ['no answers', 'read', (at) => void (at.published = []), '#read-agency', () => undefined, '.stack > p'],
];

describe.each(['vi', 'en', 'zh-Hans'])('accessibility in %s', (locale) => {
  it.each(STATES.map((state) => [state[0], state] as const))('%s has no violation at 320 px and does not scroll sideways', async (_name, [, view, prepare, ready, act, shown]) => {
    await page.viewport(320, 800);
    document.body.style.margin = '0';
    prepare(gateway);
    mountFeedback(gateway, { view, locale });
    await expect.poll(() => root()?.querySelector(ready)).toBeTruthy();
    act();
    await expect.poll(() => root().querySelector(shown)).toBeTruthy();
    await expect.poll(() => document.querySelector('dvc-provider')?.lang).toBe(locale);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
