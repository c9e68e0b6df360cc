import type { DossierList, DraftList } from '@dvcqg/openapi';
import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { example, exampleFetch, pendingFetch, problemResponse, type Answerer } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import '../provider/define.js';
import './define.js';
import { fillAddress } from '../core/fill-address.js';
import { statusLabel } from './my-dossiers-labels.js';

interface Options {
  readonly session?: FakeSession;
  readonly locale?: string;
}

const show = (fetch: typeof globalThis.fetch, { session = new FakeSession(citizen()), locale = 'vi' }: Options = {}): void =>
  void render(
    html`<dvc-provider .fetch=${fetch} locale=${locale}>
      <session-in-place .session=${session}>
        <dvc-my-dossiers form-href=${'/nop-ho-so/?code={code}&draft={draft}'} dossier-href="/ho-so/?code={code}"></dvc-my-dossiers>
      </session-in-place>
    </dvc-provider>`,
    document.body,
  );

const answering = (answers: Readonly<Record<string, Answerer>>): typeof fetch => exampleFetch(answers);
const draftsOf = (count: number, nextCursor: string | null = null): DraftList => {
  const { items } = example<DraftList>('/v1/drafts', 'example');
  return { total: count, nextCursor, items: Array.from({ length: count }, (_, at) => ({ ...items[0]!, id: crypto.randomUUID(), serviceName: `Thủ tục ${nextCursor ?? 'cuối'} ${at + 1}` })) };
};
const nothingYet = { '/v1/drafts': () => draftsOf(0), '/v1/dossiers': (): DossierList => ({ items: [], total: 0, nextCursor: null }) };
const button = (name: string | RegExp) => page.getByRole('button', { name });
const root = (): ShadowRoot => document.querySelector('dvc-my-dossiers')?.shadowRoot as ShadowRoot;

afterEach(() => {
  render(html``, document.body);
  document.documentElement.lang = 'vi';
});

describe('the reader’s own dossiers', () => {
  it('are listed with code, service, agency, status and day', async () => {
    show(exampleFetch());
    await expect.element(page.getByRole('heading', { name: 'Hồ sơ đã nộp' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'H37-261122-0001' })).toHaveAttribute('href', '/ho-so/?code=H37-261122-0001');
    await expect.element(page.getByText('Mới đăng ký')).toBeVisible();
  });

  it('say until when the result is due, and which of them wait for the reader', async () => {
    const [item] = example<DossierList>('/v1/dossiers', 'example').items;
    const items = [{ ...item!, dueAt: '2026-11-27T10:00:00Z', needsCitizen: true }, { ...item!, code: 'H37-261122-0002' }];
    show(answering({ ...nothingYet, '/v1/dossiers': () => ({ items, total: 2, nextCursor: null }) }));
    await expect.element(page.getByText('27 tháng 11, 2026')).toBeVisible();
    await expect.poll(() => page.getByText('Cần bạn làm tiếp').elements().length).toBe(1);
    expect(page.getByText('Hẹn trả kết quả').elements()).toHaveLength(1);
  });

  it('have drafts beside them, with the way back into the form', async () => {
    show(exampleFetch());
    await expect.element(page.getByRole('link', { name: 'Tiếp tục: Thủ tục đăng ký khai sinh' })).toHaveAttribute('href', '/nop-ho-so/?code=1.001193&draft=0f4d2a8e-5b1c-4f6e-9a37-2c8d1e6b7f90');
    await expect.element(page.getByText('Được giữ đến')).toBeVisible();
  });

  it('grow page by page', async () => {
    show(answering({ '/v1/drafts': (url) => (url.searchParams.get('cursor') === 'hai' ? draftsOf(1) : draftsOf(2, 'hai')) }));
    await expect.element(page.getByText('Thủ tục hai 2')).toBeVisible();
    await userEvent.click(button('Xem thêm'));
    await expect.element(page.getByText('Thủ tục cuối 1')).toBeVisible();
    await expect.element(page.getByText('Thủ tục hai 1')).toBeVisible();
    expect(button('Xem thêm').elements()).toEqual([]);
  });

  it('say so when there are none', async () => {
    show(answering(nothingYet));
    await expect.element(page.getByText('Không có bản nháp nào.')).toBeVisible();
    await expect.element(page.getByText('Chưa có hồ sơ nào được nộp.')).toBeVisible();
  });

  it('that could not be read can be asked for again, with the id of the request; the drafts still show', async () => {
    let fails = true;
    show(answering({ '/v1/dossiers': () => (fails ? problemResponse(500, 'internal_error') : example('/v1/dossiers', 'example')) }));
    await expect.element(page.getByText('Mã yêu cầu: example')).toBeVisible();
    await expect.element(page.getByRole('link', { name: /Tiếp tục/ })).toBeVisible();
    fails = false;
    await userEvent.click(button('Thử lại'));
    await expect.element(page.getByRole('link', { name: 'H37-261122-0001' })).toBeVisible();
  });

  it('are shown to nobody else: when the person changes, the lists begin anew', async () => {
    const session = new FakeSession(citizen());
    let owner = 'một';
    show(answering({ '/v1/drafts': () => ({ ...draftsOf(1), items: draftsOf(1).items.map((draft) => ({ ...draft, serviceName: `Của ${owner}` })) }) }), { session });
    await expect.element(page.getByText('Của một', { exact: true })).toBeVisible();
    owner = 'hai';
    session.set('active', citizen('b'.repeat(43)));
    await expect.element(page.getByText('Của hai', { exact: true })).toBeVisible();
    expect(page.getByText('Của một', { exact: true }).elements()).toEqual([]);
    session.set('none', undefined);
    await expect.element(button('Đăng nhập')).toBeVisible();
    expect(page.getByText('Của hai', { exact: true }).elements()).toEqual([]);
  });
});

describe('deleting a draft', () => {
  const removals = (): { removed: string[]; fetch: typeof fetch } => {
    const removed: string[] = [];
    const fetch = answering({ 'delete /v1/drafts/{draftId}': (url) => (removed.push(url.pathname.split('/').at(-1) ?? ''), new Response(null, { status: 204 })) });
    return { removed, fetch };
  };

  it('takes it off the list at once and can be undone: the gateway was not asked yet', async () => {
    const { removed, fetch } = removals();
    show(fetch);
    await userEvent.click(button('Xoá bản nháp: Thủ tục đăng ký khai sinh'));
    expect(page.getByRole('link', { name: /Tiếp tục/ }).elements()).toEqual([]);
    await expect.poll(() => root().activeElement?.id).toBe('undo');
    await userEvent.click(button('Hoàn tác'));
    await expect.element(page.getByRole('link', { name: /Tiếp tục/ })).toBeVisible();
    expect(removed).toEqual([]);
  });

  it('is carried out when the page is left', async () => {
    const { removed, fetch } = removals();
    show(fetch);
    await userEvent.click(button('Xoá bản nháp: Thủ tục đăng ký khai sinh'));
    globalThis.dispatchEvent(new Event('pagehide'));
    await expect.poll(() => removed).toEqual(['0f4d2a8e-5b1c-4f6e-9a37-2c8d1e6b7f90']);
  });

  it('that the gateway refuses brings it back and says so', async () => {
    show(answering({ 'delete /v1/drafts/{draftId}': () => problemResponse(403, 'forbidden') }));
    await userEvent.click(button('Xoá bản nháp: Thủ tục đăng ký khai sinh'));
    globalThis.dispatchEvent(new Event('pagehide'));
    await expect.element(page.getByText(/Chưa xoá được bản nháp này/)).toBeVisible();
  });
});

describe('an address to go on with', () => {
  it.each([
    ['has its names filled in, encoded', '/a/?code={code}&x={y}', '/a/?code=1%2F2&x={y}'],
    ['is none without a template', ' ', undefined],
    ['never runs a script', 'javascript:alert({code})', undefined],
  ])('%s', (_case, template, expected) => {
    expect(fillAddress(template, { code: '1/2' })).toBe(expected);
  });
});

describe('a status', () => {
  it.each(['một_trạng_thái_mới', 'toString', 'constructor'])('that is not known yet (%s) is shown as being in progress', (status) => {
    expect(statusLabel(status).words()).toBe('Đang xử lý');
  });
});

describe.each(['vi', 'en', 'zh-Hans'] as const)('accessibility in %s', (locale) => {
  const many = answering({ '/v1/drafts': () => draftsOf(3, 'hai') });
  it.each([
    ['lists', many, new FakeSession(citizen())],
    ['nothing', answering(nothingYet), new FakeSession(citizen())],
    ['pending', pendingFetch, new FakeSession(citizen())],
    ['error', answering({ '/v1/drafts': () => problemResponse(500, 'internal_error') }), new FakeSession(citizen())],
    ['signed out', many, new FakeSession()],
    ['session over', many, Object.assign(new FakeSession(citizen()), { state: 'ended' as const })],
    ['starting', many, Object.assign(new FakeSession(), { state: 'starting' as const })],
  ] as const)('%s has no violation and fits 320 px', async (_state, fetch, session) => {
    await page.viewport(320, 800);
    show(fetch, { locale, session });
    await expect.poll(() => root().querySelector('h2, .notice, .hint, .skeleton')).toBeTruthy();
    await expect.poll(() => document.querySelector('dvc-provider')?.lang).toBe(locale);
    const { violations } = await axe.run(document.querySelector('dvc-my-dossiers') as Element, { rules: { 'heading-order': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: markup }) => markup).join()}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1024, 800);
  });
});
