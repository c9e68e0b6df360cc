import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { officer } from '../../testing/desk-gateway.js';
import { exampleFetch, problemResponse } from '../../testing/example-fetch.js';
import { FakeSession } from '../../testing/fake-session.js';
import { pdf } from '../../testing/file-examples.js';
import '../provider/define.js';
import './define.js';

const queries: URLSearchParams[] = [];
const register = exampleFetch({ '/v1/desk/register.pdf': (url) => (queries.push(url.searchParams), new Response(pdf(), { headers: { 'content-type': 'application/pdf' } })) });

const show = (fetch: typeof globalThis.fetch, locale = 'vi', session = new FakeSession(officer())): void =>
  void render(html`<dvc-provider .fetch=${fetch} locale=${locale}><session-in-place .session=${session}><dvc-desk-register></dvc-desk-register></session-in-place></dvc-provider>`, document.body);

const make = () => page.getByRole('button', { name: 'Lập sổ' });

afterEach(() => {
  render(html``, document.body);
  queries.length = 0;
  document.documentElement.lang = 'vi';
});

describe('the register', () => {
  it('is drawn in the page, of the days that were chosen', async () => {
    show(register);
    await userEvent.fill(page.getByLabelText('Nộp từ ngày'), '2026-11-01');
    await userEvent.fill(page.getByLabelText('đến ngày'), '2026-11-22');
    await userEvent.click(make());
    await expect.element(page.getByRole('img', { name: 'Trang 1 trên 1' })).toBeVisible();
    expect(Object.fromEntries(queries[0] ?? [])).toEqual({ queue: 'all', sort: 'oldest', submittedFrom: '2026-11-01', submittedTo: '2026-11-22' });
    await expect.element(page.getByText('so-theo-doi-2026-11-01-2026-11-22.pdf')).toBeVisible();
  });

  it('says when the days are the wrong way round, and asks nothing', async () => {
    show(register);
    await userEvent.fill(page.getByLabelText('Nộp từ ngày'), '2026-11-22');
    await userEvent.fill(page.getByLabelText('đến ngày'), '2026-11-01');
    await userEvent.click(make());
    await expect.element(page.getByText('Ngày bắt đầu phải trước ngày kết thúc.')).toBeVisible();
    expect(queries).toEqual([]);
  });

  it('that could not be made can be asked for again', async () => {
    show(exampleFetch({ '/v1/desk/register.pdf': () => problemResponse(503, 'unavailable') }));
    await userEvent.click(make());
    await expect.element(page.getByText('Mã yêu cầu: example')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  });

  it.each(['vi', 'en', 'zh-Hans'])('has no violation and fits 320 px in %s', async (locale) => {
    await page.viewport(320, 800);
    show(register, locale);
    await expect.poll(() => document.querySelector('dvc-provider')?.lang).toBe(locale);
    const host = document.querySelector('dvc-desk-register') as Element;
    await expect.poll(() => host.shadowRoot?.querySelector('form')).toBeTruthy();
    const { violations } = await axe.run(host, { rules: { 'heading-order': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: markup }) => markup).join()}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1024, 800);
  });
});
