import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { offlineFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { FIGURES, highlights, ReportGateway } from '../../testing/report-examples.js';
import '../provider/define.js';
import './define.js';

const HOME = ['services_online', 'done', 'on_time', 'satisfied'] as const;

let gateway: ReportGateway;
beforeEach(() => void (gateway = new ReportGateway()));
afterEach(() => {
  render(html``, document.body);
  document.documentElement.lang = 'vi';
});

const show = (names: readonly string[], { fetch = gateway.fetch as typeof globalThis.fetch, locale = 'vi', compare = 'year_before', href = '' } = {}): void =>
  void render(html`<dvc-provider .fetch=${fetch} locale=${locale}>${names.map((name) => html`<dvc-stat name=${name} compare=${compare} href=${href}></dvc-stat>`)}</dvc-provider>`, document.body);

const text = (): string => document.querySelector('dvc-stat')?.shadowRoot?.textContent ?? '';

const violations = async (): Promise<string[]> => (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: code }) => code).join(' ')}`);

describe('a figure', () => {
  it('has a number, its name, the period and how it moved, in words', async () => {
    show(['on_time']);
    await expect.element(page.getByText('97,9%')).toBeVisible();
    await expect.element(page.getByText('Tỷ lệ đúng hạn')).toBeVisible();
    await expect.element(page.getByText('Năm 2026, đến 22/11/2026')).toBeVisible();
    expect(text()).toContain('Tăng 4,5 điểm phần trăm so với cùng kỳ năm trước (tốt lên)');
  });

  it('leads to where more is told', async () => {
    show(['on_time'], { href: '/ket-qua-phuc-vu/' });
    await expect.element(page.getByRole('link', { name: 'Tỷ lệ đúng hạn' })).toHaveAttribute('href', '/ket-qua-phuc-vu/');
  });

  it('that the portal has no data for says so in place of a number', async () => {
    show(['feedback']);
    await expect.element(page.getByText('Cổng này chưa có số liệu')).toBeVisible();
    await expect.element(page.getByText('Phản ánh, kiến nghị')).toBeVisible();
  });

  it('that fell although more is better is told to have got worse', async () => {
    gateway.answers[FIGURES] = () => {
      const answer = highlights();
      const figures = answer.figures.map((figure) => ({ ...figure, figure: 'done_late' as const, better: 'less' as const, unit: 'count' as const, value: 120, compared: { value: 100, numerator: 100, denominator: null, missing: null, change: 20 } }));
      return { ...answer, figures: figures.slice(0, 1) };
    };
    show(['done_late'], { compare: 'previous' });
    await expect.poll(text).toContain('Tăng 20% so với kỳ trước (kém đi)');
  });

  it('is not compared where the page does not want it', async () => {
    show(['on_time'], { compare: 'none' });
    await expect.element(page.getByText('97,9%')).toBeVisible();
    expect(text()).not.toContain('Tăng');
  });
});

describe('figures of one page', () => {
  it('are asked for in one question', async () => {
    show(HOME);
    await expect.element(page.getByText('94,9%')).toBeVisible();
    expect(gateway.queries(FIGURES).map((query) => query.getAll('figure'))).toEqual([[...HOME]]);
  });

  it('are not lost because one has a name that does not exist', async () => {
    show(['on_time', 'nothing_such']);
    await expect.element(page.getByText('97,9%')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
    expect(gateway.queries(FIGURES).map((query) => query.getAll('figure'))).toEqual([['on_time']]);
  });

  it('that could not be read can be asked for again, with the id of the request', async () => {
    let fails = true;
    const { [FIGURES]: answer } = gateway.answers;
    gateway.answers[FIGURES] = (url, request) => (fails ? problemResponse(500, 'internal_error') : answer?.(url, request));
    show(['on_time']);
    await expect.element(page.getByText('Mã yêu cầu: example')).toBeVisible();
    fails = false;
    await userEvent.click(page.getByRole('button', { name: 'Thử lại' }));
    await expect.element(page.getByText('97,9%')).toBeVisible();
  });
});

describe.each(['vi', 'en', 'zh-Hans'] as const)('in %s', (locale) => {
  it.each([
    ['complete', () => gateway.fetch],
    ['pending', () => pendingFetch],
    ['offline', () => offlineFetch],
  ] as const)('%s has no barrier that a machine finds, and fits 320 px', async (_state, fetch) => {
    await page.viewport(320, 700);
    show([...HOME, 'feedback'], { fetch: fetch(), locale, href: '/ket-qua-phuc-vu/' });
    await expect.poll(() => document.querySelector('dvc-provider')?.lang).toBe(locale);
    await expect.poll(() => document.querySelector('dvc-stat')?.shadowRoot?.querySelector('.value, .waiting, .retry')).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1280, 700);
  });
});
