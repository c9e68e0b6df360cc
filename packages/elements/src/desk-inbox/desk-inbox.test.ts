import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DeskGateway, itemsOf, officer } from '../../testing/desk-gateway.js';
import { pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import '../provider/define.js';
import { FIRST_VIEW, readView, withView } from './address/inbox-view.js';
import './define.js';

interface Options {
  readonly session?: FakeSession;
  readonly locale?: string;
  readonly urlState?: boolean;
  readonly on?: (event: Event) => void;
}

const show = (fetch: typeof globalThis.fetch, { session = new FakeSession(officer()), locale = 'vi', urlState = false, on }: Options = {}): void =>
  void render(
    html`<dvc-provider .fetch=${fetch} locale=${locale}>
      <session-in-place .session=${session}><dvc-desk-inbox dossier-href="#/ho-so/{code}" ?url-state=${urlState} @dvc-desk-open=${on}></dvc-desk-inbox></session-in-place>
    </dvc-provider>`,
    document.body,
  );

const desk = (count = 3): DeskGateway => Object.assign(new DeskGateway(), { items: itemsOf('intake', count) });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const link = (number: number) => page.getByRole('link', { name: `H37-261122-${String(number).padStart(4, '0')}` });
const root = (): ShadowRoot => document.querySelector('dvc-desk-inbox')?.shadowRoot as ShadowRoot;
const active = (): string => (root().activeElement as HTMLElement | null)?.textContent.trim() ?? '';
const lastQuery = (gateway: DeskGateway): Record<string, string> => Object.fromEntries(gateway.queries.at(-1) ?? []);
const address = location.href;

afterEach(() => {
  render(html``, document.body);
  history.replaceState(null, '', address);
  document.documentElement.lang = 'vi';
});

describe('the inbox', () => {
  it('lists what waits to be accepted, with who, what and until when in words', async () => {
    show(desk().fetch);
    await expect.element(link(1)).toHaveAttribute('href', '#/ho-so/H37-261122-0001');
    const first = page.getByRole('listitem').first();
    await expect.element(first.getByText('Nông Thị Hoa')).toBeVisible();
    await expect.element(first.getByText('Mới đăng ký')).toBeVisible();
    await expect.element(first.getByText('Quá hạn 1 ngày làm việc')).toBeVisible();
    await expect.element(page.getByText('Còn 2 ngày làm việc')).toBeVisible();
  });

  it('shows on each queue how many dossiers wait there and how many are late', async () => {
    show(desk().fetch);
    await expect.element(button(/Chờ tiếp nhận 12 1 quá hạn/)).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button(/Chờ bổ sung 7$/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('asks for another queue, and keeps it in the address', async () => {
    const gateway = desk();
    show(gateway.fetch, { urlState: true });
    await userEvent.click(button(/Đang giải quyết/));
    await expect.poll(() => lastQuery(gateway)).toEqual({ queue: 'work', sort: 'due', limit: '50' });
    expect(new URL(location.href).searchParams.get('queue')).toBe('work');
    history.back();
    await expect.poll(() => lastQuery(gateway)['queue']).toBe('intake');
  });

  it('looks for a name without writing it into the address', async () => {
    const gateway = desk();
    show(gateway.fetch, { urlState: true });
    await userEvent.fill(page.getByRole('searchbox', { name: 'Mã hồ sơ hoặc tên người nộp' }), 'nong thi hoa');
    await expect.poll(() => lastQuery(gateway)['q']).toBe('nong thi hoa');
    expect(location.href).not.toContain('nong');
  });

  it('keeps what narrows the list in the address, and takes it away in one press', async () => {
    const gateway = desk();
    show(gateway.fetch, { urlState: true });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Hạn', exact: true }), 'late');
    await userEvent.click(page.getByRole('checkbox', { name: 'Chỉ việc của tôi' }));
    await expect.poll(() => lastQuery(gateway)).toMatchObject({ due: 'late', mine: 'true' });
    expect(location.search).toContain('due=late&mine=true');
    await userEvent.click(button('Bỏ 2 bộ lọc'));
    await expect.poll(() => lastQuery(gateway)).toEqual({ queue: 'intake', sort: 'due', limit: '50' });
    expect(location.search).not.toContain('due');
  });

  it('says what is wrong with a procedure’s code and asks nothing', async () => {
    const gateway = desk();
    show(gateway.fetch);
    await userEvent.click(page.getByText('Thêm bộ lọc'));
    const field = page.getByRole('textbox', { name: 'Mã thủ tục' });
    await userEvent.fill(field, '999');
    await userEvent.tab();
    expect((field.element() as HTMLInputElement).validationMessage).toBe('Mã thủ tục có dạng 1.001193.');
    expect(lastQuery(gateway)).not.toHaveProperty('service');
  });

  it('turns pages by cursor, there and back', async () => {
    show(desk(120).fetch);
    await expect.element(page.getByText('1–50 trong 120 hồ sơ')).toBeVisible();
    await userEvent.click(button('Trang sau'));
    await expect.element(link(51)).toBeVisible();
    await expect.element(page.getByText('51–100 trong 120 hồ sơ')).toBeVisible();
    await userEvent.click(button('Trang trước'));
    await expect.element(link(1)).toBeVisible();
    await expect.element(button('Trang trước')).toBeDisabled();
    const colour = (name: string): string => getComputedStyle(button(name).element()).color;
    expect(colour('Trang trước')).not.toBe(colour('Trang sau'));
  });

  it('tells that something has changed, and leaves the list alone until it is asked', async () => {
    const gateway = desk();
    show(gateway.fetch);
    await expect.element(link(1)).toBeVisible();
    gateway.count('intake', 13);
    gateway.items = itemsOf('intake', 4);
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(page.getByText('Danh sách vừa có thay đổi.')).toBeVisible();
    expect(link(4).elements()).toEqual([]);
    await userEvent.click(button('Cập nhật danh sách'));
    await expect.element(link(4)).toBeVisible();
    await expect.element(button(/Chờ tiếp nhận 13/)).toBeVisible();
  });

  it('can be asked for again after a failure, with the id of the request', async () => {
    const gateway = desk();
    gateway.fault = (path) => (path === '/v1/desk/dossiers' ? problemResponse(500, 'internal_error') : undefined);
    show(gateway.fetch);
    await expect.element(page.getByText('Mã yêu cầu: example')).toBeVisible();
    gateway.fault = undefined;
    await userEvent.click(button('Thử lại'));
    await expect.element(link(1)).toBeVisible();
  });

  it('says so when there is nothing', async () => {
    show(desk(0).fetch);
    await expect.element(page.getByText('Không có hồ sơ nào ở đây.')).toBeVisible();
  });

  it('shows nothing to a citizen and forgets everything when the officer signs out', async () => {
    const session = new FakeSession(officer());
    show(desk().fetch, { session });
    await expect.element(link(1)).toBeVisible();
    session.set('none', undefined);
    await expect.element(button('Đăng nhập')).toBeVisible();
    session.set('active', citizen());
    await expect.element(page.getByText(/chưa được giao vai trò/)).toBeVisible();
    expect(link(1).elements()).toEqual([]);
  });

  it('asks whether the session still lives when the gateway says that nobody is signed in', async () => {
    const session = new FakeSession(officer());
    const gateway = desk();
    gateway.fault = (path) => (path === '/v1/desk/dossiers' ? problemResponse(401, 'unauthenticated') : undefined);
    show(gateway.fetch, { session });
    await expect.poll(() => session.renewals).toBe(1);
  });

  it('lets the page open a dossier in its own way', async () => {
    const codes: string[] = [];
    show(desk().fetch, { on: (event) => (event.preventDefault(), codes.push((event as Event & { code: string }).code)) });
    await userEvent.click(link(2));
    expect(codes).toEqual(['H37-261122-0002']);
    expect(location.hash).toBe('');
  });
});

describe('the keyboard', () => {
  it('goes through the list with j, k and arrows, and selects with x', async () => {
    show(desk().fetch);
    await userEvent.click(page.getByRole('heading', { name: 'Hộp hồ sơ' }));
    await userEvent.keyboard('j');
    await expect.poll(active).toBe('H37-261122-0001');
    await userEvent.keyboard('{ArrowDown}j');
    await expect.poll(active).toBe('H37-261122-0003');
    await userEvent.keyboard('k');
    await expect.poll(active).toBe('H37-261122-0002');
    await userEvent.keyboard('x');
    await expect.element(page.getByRole('checkbox', { name: 'Chọn H37-261122-0002' })).toBeChecked();
    await expect.element(page.getByText('Đã chọn 1 hồ sơ')).toBeVisible();
  });

  it('means letters while one types', async () => {
    show(desk().fetch);
    await expect.element(link(1)).toBeVisible();
    await userEvent.click(page.getByRole('heading', { name: 'Hộp hồ sơ' }));
    await userEvent.keyboard('/');
    await userEvent.keyboard('jkx?');
    await expect.element(page.getByRole('searchbox')).toHaveValue('jkx?');
  });

  it('is explained in a dialog that ? opens', async () => {
    show(desk().fetch);
    await expect.element(link(1)).toBeVisible();
    await userEvent.click(page.getByRole('heading', { name: 'Hộp hồ sơ' }));
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
    await userEvent.click(button('Đóng'));
    expect(page.getByRole('dialog').elements()).toEqual([]);
  });
});

describe('accepting many', () => {
  const choose = async (gateway: DeskGateway): Promise<void> => {
    show(gateway.fetch);
    await userEvent.click(page.getByRole('checkbox', { name: 'Chọn cả trang' }));
    await userEvent.click(button('Tiếp nhận 3 hồ sơ'));
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }));
  };

  it('asks first, then tells what became of each and when it is due', async () => {
    const gateway = desk();
    gateway.refuses = { 'H37-261122-0002': 'revision_conflict' };
    await choose(gateway);
    await expect.element(page.getByText('Đã tiếp nhận 2 trên 3 hồ sơ.')).toBeVisible();
    await expect.element(page.getByText(/Đã tiếp nhận, hẹn trả/).first()).toBeVisible();
    await expect.element(page.getByText(/vừa có thay đổi. Mở ra xem lại/)).toBeVisible();
    expect(button(/Thử lại/).elements()).toEqual([]);
    expect(gateway.bulks[0]?.command).toEqual({ command: { action: 'accept' }, dossiers: [1, 2, 3].map((at) => ({ code: `H37-261122-000${at}`, revision: 1 })) });
  });

  it('tries again only what failed by chance, as something new', async () => {
    const gateway = desk();
    gateway.refuses = { 'H37-261122-0001': 'unavailable', 'H37-261122-0002': 'action_not_allowed' };
    await choose(gateway);
    await expect.element(button('Thử lại 1 hồ sơ lỗi')).toBeVisible();
    gateway.refuses = { 'H37-261122-0002': 'action_not_allowed' };
    await userEvent.click(button('Thử lại 1 hồ sơ lỗi'));
    await expect.element(page.getByText('Đã tiếp nhận 2 trên 3 hồ sơ.')).toBeVisible();
    expect(gateway.bulks[1]?.command.dossiers).toEqual([{ code: 'H37-261122-0001', revision: 1 }]);
    expect(gateway.bulks[1]?.key).not.toBe(gateway.bulks[0]?.key);
  });

  it('sends the same again under the same key when nobody knows what was done', async () => {
    const gateway = desk();
    const keys: (string | null)[] = [];
    gateway.fault = (path, request) => (path === '/v1/desk/actions' ? (keys.push(request.headers.get('idempotency-key')), problemResponse(500, 'internal_error')) : undefined);
    await choose(gateway);
    await expect.element(page.getByText(/gửi lại không tiếp nhận hai lần/)).toBeVisible();
    gateway.fault = undefined;
    await userEvent.click(button('Gửi lại'));
    await expect.element(page.getByText('Đã tiếp nhận 3 trên 3 hồ sơ.')).toBeVisible();
    expect(gateway.bulks[0]?.key).toBe(keys[0]);
  });
});

describe('the address', () => {
  it.each([
    ['?queue=work&due=late&mine=true&sort=newest&service=1.001193', { queue: 'work', due: 'late', mine: true, sort: 'newest', service: '1.001193' }],
    ['?queue=<script>&due=x&sort=1&service=abc&from=2026-02-30&agency=a%20b', {}],
    ['?from=2026-11-01&to=2026-11-22&agency=H37.08', { from: '2026-11-01', to: '2026-11-22', agency: 'H37.08' }],
  ])('%s is read as far as the contract allows', (query, expected) => {
    expect(readView(query)).toEqual({ ...FIRST_VIEW, ...expected });
  });

  it('says nothing of what is as at first, and leaves the rest of it alone', () => {
    expect(withView('https://x.vn/a?other=1&queue=all#/ho-so/1', FIRST_VIEW)).toBe('https://x.vn/a?other=1#/ho-so/1');
  });
});

describe.each(['vi', 'en', 'zh-Hans'] as const)('accessibility in %s', (locale) => {
  it.each([
    ['a list', desk(60).fetch, new FakeSession(officer(['officer', 'manager']))],
    ['nothing', desk(0).fetch, new FakeSession(officer())],
    ['pending', pendingFetch, new FakeSession(officer())],
    ['error', Object.assign(desk(), { fault: () => problemResponse(500, 'internal_error') }).fetch, new FakeSession(officer())],
    ['a citizen', desk().fetch, new FakeSession(citizen())],
    ['signed out', desk().fetch, new FakeSession()],
    ['session over', desk().fetch, Object.assign(new FakeSession(officer()), { state: 'ended' as const })],
  ] as const)('%s has no violation and fits 320 px', async (_state, fetch, session) => {
    await page.viewport(320, 800);
    show(fetch, { locale, session });
    await expect.poll(() => root().querySelector('.list, .empty, .notice, .skeleton')).toBeTruthy();
    await expect.poll(() => document.querySelector('dvc-provider')?.lang).toBe(locale);
    for (const width of [320, 1280]) {
      await page.viewport(width, 800);
      const { violations } = await axe.run(document.querySelector('dvc-desk-inbox') as Element, { rules: { 'heading-order': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: markup }) => markup).join()}`)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    await page.viewport(1024, 800);
  });
});
