import type { DeskRating, DeskRatingList } from '@dvcqg/openapi';
import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { officer } from '../../testing/desk-gateway.js';
import { type Answerer, example, exampleFetch, offlineFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { FakeSession } from '../../testing/fake-session.js';
import '../provider/define.js';
import './define.js';

const PATH = '/v1/desk/ratings';
const FIGURES = '/v1/desk/rating-summaries';
const asked: URL[] = [];
const items = (): DeskRating[] => example<DeskRatingList>(PATH, 'example').items;
const NOTHING = { items: [], total: 0, nextCursor: null };
const NO_FIGURES = { ...NOTHING, minimum: 1, before: '2026-11-22T03:00:00Z' };
const answering = (list: Answerer = () => example(PATH, 'example'), figures: Answerer = () => example(FIGURES, 'example')): typeof fetch =>
  exampleFetch({ [PATH]: (url, request) => (asked.push(url), list(url, request)), [FIGURES]: (url, request) => (asked.push(url), figures(url, request)) });
const lastQuery = (path = PATH): Record<string, string> => Object.fromEntries(asked.filter(({ pathname }) => pathname === path).at(-1)?.searchParams ?? []);

const manager = (): FakeSession => new FakeSession(officer(['manager']));
const show = (fetch: typeof globalThis.fetch, { session = manager(), locale = 'vi' } = {}): void =>
  void render(
    html`<dvc-provider .fetch=${fetch} locale=${locale}><session-in-place .session=${session}><dvc-desk-ratings dossier-href="#/ho-so/{code}">Đang mở…</dvc-desk-ratings></session-in-place></dvc-provider>`,
    document.body,
  );

afterEach(() => {
  render(html``, document.body);
  asked.length = 0;
  document.documentElement.lang = 'vi';
});

describe('ratings at the desk', () => {
  it('are told with level, reasons, words and whose dossier it was', async () => {
    show(answering());
    const list = page.getByRole('list', { name: 'Đánh giá', exact: true });
    await expect.element(list.getByText('Không hài lòng')).toBeVisible();
    await expect.element(list.getByRole('list', { name: 'Lý do' }).getByText('Chậm, phải chờ lâu')).toBeVisible();
    await expect.element(list.getByText(items()[0]?.comment ?? '')).toBeVisible();
    await expect.element(list.getByRole('link', { name: 'H37-261122-0001' })).toHaveAttribute('href', '#/ho-so/H37-261122-0001');
  });

  it('say that words about persons are left to managers', async () => {
    show(answering(() => ({ items: [{ ...items()[1], isCommentHidden: true }], total: 1, nextCursor: null })), { session: new FakeSession(officer()) });
    await expect.element(page.getByText('Ý kiến có thông tin cá nhân, chỉ lãnh đạo xem được.')).toBeVisible();
  });

  it('come in figures with grade and what is not measured, for managers', async () => {
    show(answering());
    const figures = page.getByRole('list', { name: 'Tổng hợp' });
    await expect.element(figures.getByText('Xuất sắc')).toBeVisible();
    await expect.element(figures.getByText('14 trên 16 điểm')).toBeVisible();
    await expect.element(figures.getByText('Tạm tính theo 8 trên 9 chỉ số')).toBeVisible();
    await userEvent.click(figures.getByText('Từng chỉ số và mức').first());
    await expect.element(figures.getByRole('row', { name: '8. Tiếp thu, giải trình Chưa đo được' }).first()).toBeVisible();
    const order = figures.getByRole('table').elements()[1]?.querySelectorAll('tbody th') ?? [];
    expect([...order].map(({ textContent }) => textContent?.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.', 'Mứ', 'Đá']);
    await expect.element(figures.getByText('Chưa xếp loại')).toBeVisible();
  });

  it('come without figures for who is no manager, and nothing is asked of them', async () => {
    show(answering(), { session: new FakeSession(officer(['officer', 'specialist'])) });
    await expect.element(page.getByRole('list', { name: 'Đánh giá', exact: true })).toBeVisible();
    expect(page.getByRole('heading', { name: 'Tổng hợp' }).elements()).toEqual([]);
    expect(asked.some(({ pathname }) => pathname === FIGURES)).toBe(false);
  });

  it('are narrowed by level, kind, service, days and words, and widened again in one press', async () => {
    show(answering());
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Mức hài lòng' }), 'dissatisfied');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Đánh giá về' }), 'dossier');
    await userEvent.fill(page.getByRole('textbox', { name: 'Mã thủ tục' }), '1.001193');
    await userEvent.click(page.getByRole('checkbox', { name: 'Chỉ đánh giá có ý kiến' }));
    await userEvent.fill(page.getByLabelText('Từ ngày'), '2026-11-01');
    await userEvent.tab();
    await expect.poll(() => lastQuery()).toEqual({ level: 'dissatisfied', kind: 'dossier', service: '1.001193', ratedFrom: '2026-11-01', commented: 'true', limit: '50' });
    await userEvent.click(page.getByRole('button', { name: 'Bỏ lọc' }));
    await expect.poll(() => lastQuery()).toEqual({ limit: '50' });
  });

  it('are not asked for days that are the wrong way round', async () => {
    show(answering());
    await userEvent.fill(page.getByLabelText('Từ ngày'), '2026-11-22');
    await userEvent.fill(page.getByLabelText('đến ngày'), '2026-11-01');
    await userEvent.tab();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Ngày bắt đầu phải trước ngày kết thúc.');
    expect(lastQuery()).not.toHaveProperty('ratedTo');
  });

  it('are summed up by service and for another period', async () => {
    show(answering());
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Tổng hợp theo' }), 'service');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kỳ' }), page.getByRole('combobox', { name: 'Kỳ' }).getByRole('option').elements()[1] as HTMLOptionElement);
    await expect.poll(() => lastQuery(FIGURES)['by']).toBe('service');
    expect(lastQuery(FIGURES)['period']).toMatch(/^20\d\d$/);
  });

  it('turn pages by cursor', async () => {
    const many = Array.from({ length: 60 }, (_each, at) => ({ ...items()[1], number: `DG-0000-0000-${String(at).padStart(4, '0')}` }));
    show(answering((url) => {
      const from = Number(url.searchParams.get('cursor') ?? 0);
      return { items: many.slice(from, from + 50), total: 60, nextCursor: from === 0 ? '50' : null };
    }));
    await userEvent.click(page.getByRole('button', { name: 'Trang sau' }));
    await expect.element(page.getByText('51–60 trong 60')).toBeVisible();
  });

  it('show everything as the words that it is', async () => {
    const comment = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202e';
    show(answering(() => ({ items: [{ ...items()[0], comment }], total: 1, nextCursor: null })));
    await expect.element(page.getByText(comment)).toBeVisible();
    expect(document.querySelector('dvc-desk-ratings')?.shadowRoot?.querySelectorAll('img, script')).toHaveLength(0);
  });

  it('are forgotten when the officer signs out', async () => {
    const session = manager();
    show(answering(), { session });
    await expect.element(page.getByText('Xuất sắc')).toBeVisible();
    session.set('none', undefined);
    await expect.element(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
    expect(document.querySelector('dvc-desk-ratings')?.shadowRoot?.textContent).not.toContain('H37-261122-0001');
  });

  it('can be asked for again after a failure', async () => {
    let isBroken = true;
    show(answering(() => (isBroken ? problemResponse(500, 'internal_error') : example(PATH, 'example'))));
    await expect.element(page.getByText('Mã yêu cầu: example')).toBeVisible();
    isBroken = false;
    await userEvent.click(page.getByRole('button', { name: 'Thử lại' }));
    await expect.element(page.getByRole('list', { name: 'Đánh giá', exact: true })).toBeVisible();
  });
});

describe('ratings at the desk are accessible', () => {
  const states: readonly [string, typeof fetch, () => FakeSession, string][] = [
    ['for a manager', answering(), manager, '.rating'],
    ['for an officer', answering(), () => new FakeSession(officer()), '.rating'],
    ['without any', answering(() => NOTHING, () => NO_FIGURES), manager, '.empty'],
    ['while they come', pendingFetch, manager, '.skeleton'],
    ['without a network', offlineFetch, manager, '[role=alert]'],
    ['signed out', answering(), () => new FakeSession(), '.notice'],
  ];
  const cases = states.flatMap(([state, ...rest]) => ['vi', 'en', 'zh-Hans'].map((locale) => [state, locale, ...rest] as const));
  it.each(cases)('%s in %s', async (_state, locale, fetch, session, selector) => {
    await page.viewport(320, 900);
    show(fetch, { session: session(), locale });
    await expect.poll(() => document.querySelector('dvc-provider')?.lang).toBe(locale);
    const host = document.querySelector('dvc-desk-ratings') as HTMLElement;
    await expect.poll(() => host.shadowRoot?.querySelector(selector)).toBeTruthy();
    for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    const { violations } = await axe.run(host, { rules: { 'heading-order': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: markup }) => markup).join()}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1024, 800);
  });
});
