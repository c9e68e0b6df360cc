import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deskFeedbackIn, DeskFeedbackGateway } from '../../testing/desk-feedback-gateway.js';
import { officer } from '../../testing/desk-gateway.js';
import { problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import '../provider/define.js';
import './define.js';

const CODE = 'PA-4K7M-2QXD';
let gateway: DeskFeedbackGateway;

beforeEach(() => {
  gateway = new DeskFeedbackGateway();
  sessionStorage.clear();
});

afterEach(() => {
  render(html``, document.body);
  document.documentElement.lang = 'vi';
});

interface Options {
  readonly code?: string;
  readonly locale?: string;
  readonly session?: FakeSession;
  readonly endpoint?: string;
}

const show = ({ code = '', endpoint = `/gateway-${crypto.randomUUID()}`, locale = 'vi', session = new FakeSession(officer(['officer', 'manager'])) }: Options = {}): string[] => {
  const told: string[] = [];
  render(
    html`<dvc-provider .fetch=${gateway.fetch} endpoint=${endpoint} locale=${locale}>
      <session-in-place .session=${session}><dvc-desk-feedback code=${code} @dvc-desk-feedback-acted=${({ action }: { action: string }) => told.push(action)}></dvc-desk-feedback></session-in-place>
    </dvc-provider>`,
    document.body,
  );
  return told;
};

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const action = (name: string) => page.getByRole('group', { name: 'Việc có thể làm' }).getByRole('button', { name, exact: true });
const form = page.getByRole('form');
const submit = (name: string) => form.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name });
const root = (): ShadowRoot => document.querySelector('dvc-desk-feedback')?.shadowRoot as ShadowRoot;

describe('the inbox of feedback', () => {
  it('shows how much is where, and what is late in words', async () => {
    show();
    await expect.element(button(/^Đã nhận 1$/)).toBeVisible();
    await expect.element(button('1 quá hạn')).toBeVisible();
    await expect.element(page.getByText('Quá hạn 5 ngày làm việc')).toBeVisible();
    await expect.element(page.getByText('Triệu Văn Lâm')).toBeVisible();
  });

  it('is narrowed by state, kind, due date and words', async () => {
    show();
    await userEvent.click(button(/^Đã trả lời/));
    await expect.poll(() => gateway.queries.at(-1)?.get('state')).toBe('answered');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Hạn' }), 'late');
    await userEvent.fill(page.getByRole('searchbox', { name: /Mã, tiêu đề/ }), 'khai sinh');
    await expect.poll(() => String(gateway.queries.at(-1))).toMatch(/state=answered.*due=late.*q=khai\+sinh/);
    await userEvent.click(button('Bỏ 2 bộ lọc'));
    await expect.poll(() => gateway.queries.at(-1)?.get('q')).toBeNull();
  });

  it('opens one, and comes back', async () => {
    show();
    await userEvent.click(button(/^Bảng niêm yết thủ tục/));
    await expect.element(page.getByRole('heading', { name: /Bảng niêm yết/ })).toBeVisible();
    await userEvent.click(button(/← Phản ánh/));
    await expect.element(page.getByText('Triệu Văn Lâm')).toBeVisible();
  });

  it('keeps the lines of a long title apart from what stands below', async () => {
    await page.viewport(320, 800);
    show();
    await expect.poll(() => root()?.querySelector('.what .open')).toBeTruthy();
    const words = document.createRange();
    words.selectNodeContents(root().querySelector('.what .open') as Element);
    const lines = [...words.getClientRects()].filter(({ height }) => height > 0);
    const below = root().querySelector('.what .hint')?.getBoundingClientRect();
    await page.viewport(1024, 800);
    expect(new Set(lines.map(({ top }) => top)).size).toBeGreaterThan(1);
    expect(below?.top).toBeGreaterThanOrEqual(Math.max(...lines.map(({ bottom }) => bottom)));
  });

  it('is for officers only', async () => {
    show({ session: new FakeSession(citizen()) });
    await expect.element(page.getByText(/chưa được giao vai trò/)).toBeVisible();
    await expect.element(page.getByText('Triệu Văn Lâm')).not.toBeInTheDocument();
  });
});

describe('feedback on the desk', () => {
  it('shows the original, the sender and whether their name may be published', async () => {
    show({ code: CODE });
    await expect.element(page.getByText(/Bảng niêm yết tại bộ phận một cửa vẫn ghi/)).toBeVisible();
    await expect.element(page.getByText('Không công khai họ tên')).toBeVisible();
  });

  it('tells when it is due in one line', async () => {
    show({ code: CODE });
    await expect.poll(() => root()?.querySelector('header .due svg')).toBeTruthy();
    const due = root().querySelector('header .due') as HTMLElement;
    expect(due.getBoundingClientRect().height).toBeLessThan(2 * Number.parseFloat(getComputedStyle(due).fontSize));
  });

  it.each([
    ['received', ['classify', 'start', 'answer'], 'do-classify'],
    ['classified', ['classify', 'start', 'answer'], 'do-start'],
    ['answered', ['answer', 'publish'], 'do-publish'],
  ] as const)('that is %s puts forward what comes next, not what was done', async (state, actions, next) => {
    gateway.shown = { ...gateway.shown, actions: [...actions], feedback: { ...gateway.shown.feedback, state } };
    show({ code: CODE });
    await expect.poll(() => [...(root()?.querySelectorAll('[role=group] .primary') ?? [])].map(({ id }) => id)).toEqual([next]);
  });

  it('leads to what is alike', async () => {
    gateway.shown = { ...gateway.shown, similar: [{ code: 'PA-AAAA-BBBB', title: 'Bảng niêm yết cũ', state: 'received', similarity: 0.9 }] };
    show({ code: CODE });
    await userEvent.click(button('Bảng niêm yết cũ'));
    await expect.poll(() => document.querySelector('dvc-desk-feedback')?.code).toBe('PA-AAAA-BBBB');
  });

  it('is classified, and the next action is there', async () => {
    gateway.after = () => deskFeedbackIn('in_progress');
    const told = show({ code: CODE });
    await userEvent.click(action('Phân loại'));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Loại' }), 'petition');
    await userEvent.click(submit('Phân loại'));
    await expect.element(page.getByText('Đã ghi nhận: Phân loại.').last()).toBeVisible();
    expect(gateway.commands[0]?.command).toEqual({ action: 'classify', kind: 'petition', subject: 'procedure', serviceCode: '1.001193' });
    expect(told).toEqual(['classify']);
  });

  it('is forwarded to another agency, which must be chosen', async () => {
    show({ code: CODE });
    await userEvent.click(action('Chuyển cơ quan khác'));
    await userEvent.click(submit('Chuyển cơ quan khác'));
    const agency = page.getByRole('combobox', { name: 'Cơ quan nhận' });
    await expect.element(agency).toHaveAttribute('aria-invalid', 'true');
    await userEvent.selectOptions(agency, 'H37.08');
    await userEvent.click(submit('Chuyển cơ quan khác'));
    await expect.poll(() => gateway.commands.map(({ command }) => command)).toEqual([{ action: 'forward', agencyCode: 'H37.08' }]);
  });

  it('is refused with a reason for the sender', async () => {
    show({ code: CODE });
    await userEvent.click(action('Không tiếp nhận'));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Vì sao không tiếp nhận' }), 'unclear');
    await userEvent.click(submit('Không tiếp nhận'));
    await expect.element(page.getByText('Mục này cần có.')).toBeVisible();
    await userEvent.fill(field('Lý do'), 'Chưa rõ việc gì.');
    await userEvent.click(submit('Không tiếp nhận'));
    await expect.poll(() => gateway.commands.map(({ command }) => command)).toEqual([{ action: 'refuse', because: 'unclear', reason: 'Chưa rõ việc gì.' }]);
  });

  it('that somebody else changed meanwhile is not acted on, and keeps what was typed', async () => {
    gateway.shown = deskFeedbackIn('in_progress');
    show({ code: CODE });
    await userEvent.click(action('Trả lời'));
    await userEvent.fill(field('Trả lời của cơ quan'), 'Đã thay bảng mới.');
    gateway.overtake();
    await userEvent.click(submit('Trả lời'));
    await expect.element(page.getByText(/Điều bạn nhập vẫn còn đây/)).toBeVisible();
    await expect.element(page.getByText('Hoàng Anh Tuấn').first()).toBeVisible();
    await expect.element(field('Trả lời của cơ quan')).toHaveValue('Đã thay bảng mới.');
    await userEvent.click(submit('Trả lời'));
    await expect.element(page.getByText('Đã ghi nhận: Trả lời.').last()).toBeVisible();
    expect(gateway.commands.map(({ command }) => command.answer)).toEqual(['Đã thay bảng mới.', 'Đã thay bảng mới.']);
  });

  it('is done once although the answer was lost', async () => {
    let cuts = 0;
    gateway.shown = deskFeedbackIn('in_progress');
    gateway.fault = (method) => (method === 'POST' && (cuts += 1) <= 3 ? 'cut' : undefined);
    show({ code: CODE });
    await userEvent.click(action('Trả lời'));
    await userEvent.fill(field('Trả lời của cơ quan'), 'Đã xong.');
    await userEvent.click(submit('Trả lời'));
    await expect.element(page.getByText(/gửi lại không làm hai lần/)).toBeVisible();
    await userEvent.click(submit('Trả lời'));
    await expect.element(page.getByText('Đã ghi nhận: Trả lời.').last()).toBeVisible();
    expect(new Set(gateway.commands.map(({ key }) => key)).size).toBe(1);
  });

  it('keeps what was typed over a reload of the tab, and forgets it when the officer signs out', async () => {
    gateway.shown = deskFeedbackIn('in_progress');
    const endpoint = '/gateway-same';
    const session = new FakeSession(officer());
    show({ code: CODE, endpoint, session });
    await userEvent.click(action('Trả lời'));
    await userEvent.fill(field('Trả lời của cơ quan'), 'Viết dở');
    await vi.waitUntil(() => Object.keys(sessionStorage).some((key) => key.startsWith('dvc-desk-act')));
    render(html``, document.body);
    show({ code: CODE, endpoint, session });
    await userEvent.click(action('Trả lời'));
    await expect.element(field('Trả lời của cơ quan')).toHaveValue('Viết dở');
    session.set('none', undefined);
    await expect.poll(() => Object.keys(sessionStorage).filter((key) => key.startsWith('dvc-desk-act'))).toEqual([]);
  });
});

describe('making public', () => {
  const withData = (): void => {
    const shown = deskFeedbackIn('answered');
    gateway.shown = { ...shown, feedback: { ...shown.feedback, content: `${shown.feedback.content} Gọi Nông Thị Hoa, 0912 345 678.` } };
  };

  it('shows the original beside the public text, and stops at personal data', async () => {
    withData();
    show({ code: CODE });
    await userEvent.click(action('Công khai'));
    await expect.element(page.getByText('Bản gốc', { exact: true }).first()).toBeVisible();
    await expect.poll(() => [...root().querySelectorAll('.act mark')].map((mark) => mark.textContent)).toEqual(expect.arrayContaining(['Nông Thị Hoa', '0912 345 678']));
    await userEvent.click(submit('Công khai'));
    await expect.element(page.getByText('Chưa công khai được: còn thông tin cá nhân đã đánh dấu.')).toBeVisible();
    expect(gateway.commands).toEqual([]);
  });

  it('is done once the text is clean; the original stays', async () => {
    withData();
    gateway.after = () => deskFeedbackIn('published');
    show({ code: CODE });
    await userEvent.click(action('Công khai'));
    await userEvent.fill(field('Nội dung'), 'Bảng niêm yết đã cũ.');
    await expect.element(page.getByText(/Không thấy thông tin cá nhân/)).toBeVisible();
    await userEvent.click(submit('Công khai'));
    await expect.element(page.getByRole('heading', { name: 'Bản công khai' })).toBeVisible();
    expect(gateway.commands[0]?.command.publication).toMatchObject({ content: 'Bảng niêm yết đã cũ.' });
  });

  it('shows what the gateway found besides', async () => {
    gateway.shown = deskFeedbackIn('answered');
    gateway.fault = (method) => (method === 'POST' ? problemResponse(422, 'feedback_refused', { feedbackViolations: [{ rule: 'personal_data', pointer: '/body/publication/title', places: [{ start: 0, end: 4, data: 'name' }] }] }) : undefined);
    show({ code: CODE });
    await userEvent.click(action('Công khai'));
    await userEvent.click(submit('Công khai'));
    await expect.element(field('Tiêu đề')).toHaveAttribute('aria-invalid', 'true');
  });
});

const STATES: readonly (readonly [name: string, prepare: () => void, code: string, press: readonly string[], shown: string])[] = [
  ['the inbox', () => undefined, '', [], '.line'],
  ['no feedback', () => (gateway.list = { ...gateway.list, items: [] }), '', [], '.empty'],
  ['a fault', () => (gateway.fault = () => problemResponse(409, 'operation_running')), '', [], '.notice'],
  ['one that was received', () => undefined, CODE, [], '#do-classify'],
  ['classifying', () => undefined, CODE, ['#do-classify'], '#act-kind'],
  ['what is missing', () => undefined, CODE, ['#do-refuse', '.act [type=submit]'], '.error'],
  ['answering', () => (gateway.shown = deskFeedbackIn('in_progress')), CODE, ['#do-answer'], '#act-answer'],
  ['making public', () => (gateway.shown = deskFeedbackIn('answered')), CODE, ['#do-publish'], '#act-content'],
  ['one that is public', () => (gateway.shown = deskFeedbackIn('published')), CODE, [], '#public'],
  ['one that is not accepted', () => (gateway.shown = deskFeedbackIn('not_accepted')), CODE, [], '#refusal'],
];

describe.each(['vi', 'en', 'zh-Hans'])('accessibility in %s', (locale) => {
  it.each(STATES.map((state) => [state[0], state] as const))('%s has no violation at 320 px and does not scroll sideways', async (_name, [, prepare, code, press, shown]) => {
    await page.viewport(320, 800);
    document.body.style.margin = '0';
    prepare();
    show({ code, locale });
    for (const selector of press) {
      await expect.poll(() => root()?.querySelector(selector)).toBeTruthy();
      root().querySelector<HTMLElement>(selector)?.click();
    }
    await expect.poll(() => root()?.querySelector(shown)).toBeTruthy();
    await expect.poll(() => document.querySelector('dvc-provider')?.lang).toBe(locale);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1024, 800);
  });
});
