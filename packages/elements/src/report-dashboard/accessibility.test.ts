import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { offlineFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { clearReport, showReport } from '../../testing/mount-report.js';
import { INDEX, madeUpBoundaries, RANKING, ReportGateway, SUMMARY, TREND } from '../../testing/report-examples.js';

let gateway: ReportGateway;
beforeEach(() => void (gateway = new ReportGateway()));
afterEach(clearReport);

const violations = async (): Promise<string[]> => (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: code }) => code).join(' ')}`);
const shadow = (): ShadowRoot => document.querySelector('dvc-report-dashboard')?.shadowRoot as ShadowRoot;
const isDrawn = (): boolean => shadow().querySelector('[data-chart="map"] path.mark') !== null && shadow().querySelector('[data-chart="index"] svg') !== null;
const spoken = (locale: string) => expect.poll(() => document.querySelector('dvc-provider')?.lang).toBe(locale);

describe.each(['vi', 'en', 'zh-Hans'] as const)('for everybody, in %s', (locale) => {
  it.each([320, 768, 1280])('charts, map and opened details at %i px have no barrier that a machine finds, and scroll nothing sideways', async (width) => {
    await page.viewport(width, 900);
    history.replaceState(null, '', '?by=commune');
    showReport(gateway.fetch, { locale, boundaries: madeUpBoundaries() });
    await spoken(locale);
    await expect.poll(isDrawn).toBe(true);
    for (const details of shadow().querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const target of shadow().querySelectorAll('button, select, summary, a.small, .segment')) {
      const { height } = target.getBoundingClientRect();
      if (height > 0) expect(height, target.textContent ?? '').toBeGreaterThanOrEqual(44);
    }
    await page.viewport(1280, 900);
  });

  it('tables in place of charts have none either', async () => {
    showReport(gateway.fetch, { locale });
    await spoken(locale);
    await expect.poll(() => shadow().querySelectorAll('[aria-pressed="false"]').length).toBe(5);
    for (const button of shadow().querySelectorAll<HTMLElement>('[aria-pressed]')) button.click();
    await expect.poll(() => shadow().querySelectorAll('[aria-pressed="true"]').length).toBe(5);
    expect(await violations()).toEqual([]);
  });

  it.each([
    ['pending', pendingFetch],
    ['offline', offlineFetch],
  ])('%s has none either', async (state, fetch) => {
    showReport(fetch, { locale });
    await spoken(locale);
    await expect.poll(() => shadow().querySelector(state === 'pending' ? '.skeleton' : '.notice')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

describe('what the gateway answers', () => {
  it('with nothing counted is said in words, without empty charts', async () => {
    const nothing = { value: null, numerator: null, denominator: 0, missing: 'nothing_counted', compared: null };
    const emptied = (key: string) => (answer: unknown) => ({ ...(answer as object), [key]: ((answer as Record<string, readonly object[]>)[key] ?? []).map((each) => ({ ...each, ...nothing })) });
    for (const path of [SUMMARY]) gateway.answers[path] = ((answer) => (url, request) => emptied('figures')(answer?.(url, request)))(gateway.answers[path]);
    gateway.answers[RANKING] = ((answer) => (url, request) => ({ ...(answer?.(url, request) as object), items: [], total: 0 }))(gateway.answers[RANKING]);
    gateway.answers[TREND] = ((answer) => (url, request) => {
      const trend = answer?.(url, request) as { series: { steps: object[] }[] };
      return { ...trend, series: trend.series.map((each) => ({ ...each, comparedSteps: [], steps: each.steps.map((step) => ({ ...step, ...nothing })) })) };
    })(gateway.answers[TREND]);
    showReport(gateway.fetch);
    await expect.element(page.getByText('Không có gì để xếp hạng trong kỳ này theo cách lọc này.')).toBeVisible();
    await expect.element(page.getByText('Tỷ lệ đúng hạn: chưa có số liệu trong kỳ này.')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('refusing everything leaves a way to try again in each place', async () => {
    for (const path of [SUMMARY, TREND, RANKING, INDEX]) gateway.answers[path] = () => problemResponse(503, 'unavailable');
    showReport(gateway.fetch);
    await expect.poll(() => page.getByRole('button', { name: 'Thử lại' }).elements().length, { timeout: 20_000 }).toBe(4);
    expect(await violations()).toEqual([]);
  });

  it('of official names stays Vietnamese and says so', async () => {
    showReport(gateway.fetch, { locale: 'en' });
    await spoken('en');
    await expect.poll(() => page.getByText('Sở Xây dựng').elements().map((each) => each.closest('[lang]')?.getAttribute('lang'))).toContain('vi');
  });
});

describe('by keyboard', () => {
  it('one gets from the filters to the ranking and down, and hears where one is', async () => {
    showReport(gateway.fetch);
    await expect.element(page.getByRole('link', { name: 'Sở Tư pháp' })).toBeVisible();
    (page.getByRole('link', { name: 'Sở Tư pháp' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shadow().activeElement?.id).toBe('scope-title');
    await expect.poll(() => shadow().querySelector('[role=status]')?.textContent).toMatch(/^Đã có số liệu/);
  });
});
