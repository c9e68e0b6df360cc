import type { ReportRanking } from '@dvcqg/openapi';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { problemResponse } from '../../testing/example-fetch.js';
import { clearReport, showReport } from '../../testing/mount-report.js';
import { INDEX, madeUpBoundaries, RANKING, ReportGateway, SUMMARY, TREND } from '../../testing/report-examples.js';

let gateway: ReportGateway;
beforeEach(() => void (gateway = new ReportGateway()));
afterEach(clearReport);

/** What was asked last; lists of names to choose from are asked for by code. */
const last = (path: string): Record<string, string> => Object.fromEntries(gateway.queries(path).findLast((query) => query.get('order') !== 'code') ?? []);
const focused = (): string => document.querySelector('dvc-report-dashboard')?.shadowRoot?.activeElement?.textContent?.trim() ?? '';
const panel = (name: string | RegExp) => page.getByRole('region', { name });
const title = (name: string) => page.getByRole('heading', { level: 2, name });
const select = (name: string) => page.getByRole('combobox', { name, exact: true });

describe('what is seen first', () => {
  it('is whose figures these are, of when, and compared with when', async () => {
    showReport(gateway.fetch);
    await expect.element(title('UBND tỉnh Lạng Sơn')).toBeVisible();
    await expect.element(page.getByText(/Năm 2026, đến 22\/11\/2026\s*\. So với từ 01\/01\/2025 đến 22\/11\/2025\./)).toBeVisible();
  });

  it('are the main figures, each with how it moved', async () => {
    showReport(gateway.fetch);
    await expect.element(panel('Số liệu chính').getByText('61.842').first()).toBeVisible();
    expect(panel('Số liệu chính').element().textContent).toContain('Tăng 15,1% (kém đi)');
  });

  it('can be saved as CSV and XLSX: links that ask what is shown', async () => {
    showReport(gateway.fetch);
    await userEvent.selectOptions(select('So sánh với'), 'Kỳ trước');
    const address = new URL((panel('Số liệu chính').getByRole('link', { name: 'XLSX' }).element() as HTMLAnchorElement).href);
    expect(address.pathname).toBe('/v1/reports/summary');
    expect(Object.fromEntries(address.searchParams)).toEqual({ compare: 'previous', format: 'xlsx' });
  });
});

describe('every chart', () => {
  const CHARTS = [/^Diễn biến theo thời gian/, /^Hồ sơ đã giải quyết/, /^Dịch vụ theo mức độ/, /^Chỉ số phục vụ/] as const;

  it.each(CHARTS)('%s has a name, a sentence and a table that is heard', async (name) => {
    showReport(gateway.fetch);
    await expect.element(panel(name).getByRole('img', { name })).toBeVisible();
    expect(panel(name).getByRole('paragraph').first().element().textContent).toMatch(/\d.*\.$/);
    expect(panel(name).getByRole('table', { name }).first().getByRole('row').elements().length).toBeGreaterThan(2);
  });

  it('becomes its table for everybody, and a chart again', async () => {
    showReport(gateway.fetch);
    const trend = panel(/^Diễn biến/).first();
    await expect.element(trend.getByRole('img')).toBeVisible();
    await userEvent.click(trend.getByRole('button', { name: 'Xem dạng bảng' }));
    await expect.element(trend.getByRole('rowheader', { name: 'Tháng 1 năm 2026' })).toBeVisible();
    expect(trend.getByRole('img').elements()).toEqual([]);
    await userEvent.click(trend.getByRole('button', { name: 'Xem dạng bảng' }));
    await expect.element(trend.getByRole('img')).toBeVisible();
  });

  it('can be saved as a picture with its title, as it is shown', async () => {
    const saved: HTMLAnchorElement[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this);
    });
    showReport(gateway.fetch);
    await userEvent.click(panel(/^Diễn biến/).first().getByRole('button', { name: 'Lưu ảnh PNG' }));
    await expect.element(page.getByText('Đã lưu ảnh.')).toBeInTheDocument();
    click.mockRestore();
    expect(saved.map(({ download }) => download)).toEqual(['trend-2026.png']);
    const picture = await createImageBitmap(await (await fetch(saved[0]?.href ?? '')).blob());
    const shown = document.querySelector('dvc-report-dashboard')?.shadowRoot?.querySelector('[data-chart="trend"] svg') as SVGSVGElement;
    expect(picture.width).toBeGreaterThanOrEqual(shown.getBoundingClientRect().width * 2);
    expect(colours(picture)).toBeGreaterThan(3);
  });

  it('fits the place that it has when the window changes', async () => {
    const element = showReport(gateway.fetch);
    await expect.element(panel(/^Diễn biến/).first().getByRole('img')).toBeVisible();
    await page.viewport(320, 800);
    await expect.poll(() => Number(element.shadowRoot?.querySelector('[data-chart="trend"] svg')?.getAttribute('width'))).toBeLessThan(320);
    await page.viewport(1280, 800);
  });
});

/** How many colours a picture has, counted at every tenth point. */
const colours = (picture: ImageBitmap): number => {
  const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.drawImage(picture, 0, 0);
  const { data } = pen.getImageData(0, 0, picture.width, picture.height);
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 40) seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  return seen.size;
};

describe('a ranking', () => {
  it('names who is first, and how many others share that place', async () => {
    gateway.answers[RANKING] = ((answer) => (url, request) => {
      const ranking = answer?.(url, request) as ReportRanking;
      return { ...ranking, items: ranking.items.map((item, at) => ({ ...item, values: item.values.map((value) => ({ ...value, value: at < 3 ? 1 : value.value })) })) };
    })(gateway.answers[RANKING]);
    showReport(gateway.fetch);
    await expect.element(page.getByText('Tỷ lệ đúng hạn: cao nhất Sở Xây dựng và 2 mục khác (100%), thấp nhất Sở Nông nghiệp và Môi trường (93,3%).')).toBeVisible();
  });
});

describe('the index of Decision 766', () => {
  it('shows its groups, and each criterion with formula, share and points', async () => {
    showReport(gateway.fetch);
    await expect.element(page.getByText(/^Đạt 68,19 trên 72 điểm/)).toBeVisible();
    await userEvent.click(page.getByText('Cung cấp dịch vụ công trực tuyến').last());
    await expect.element(page.getByText('min(2, 2 × R ÷ 80%)').first()).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: 'Thủ tục cung cấp trực tuyến' })).toBeVisible();
  });

  it('says of what is not measured that it is not', async () => {
    showReport(gateway.fetch);
    await userEvent.click(page.getByText('Công khai, minh bạch').last());
    await expect.element(page.getByRole('cell', { name: 'Cổng này chưa có số liệu' }).first()).toBeVisible();
  });
});

describe('going down and back', () => {
  it('leads from the province to an agency, to its services, and back by the way above', async () => {
    showReport(gateway.fetch);
    gateway.answers[SUMMARY] = ((answer) => (url, request) => withScope(answer?.(url, request), url))(gateway.answers[SUMMARY]);
    await userEvent.click(page.getByRole('link', { name: 'Sở Tư pháp' }));
    await expect.poll(focused).toBe('Sở Tư pháp');
    expect(last(RANKING)).toMatchObject({ agency: 'H37.11', by: 'service' });
    expect(new URLSearchParams(location.search).get('agency')).toBe('H37.11');

    await userEvent.click(page.getByRole('link', { name: 'Thủ tục đăng ký khai sinh' }));
    await expect.poll(() => last(SUMMARY)).toMatchObject({ agency: 'H37.11', service: '1.001190' });

    const way = page.getByRole('navigation', { name: 'Đường về' });
    await userEvent.click(way.getByRole('link', { name: 'Sở Tư pháp' }));
    await expect.poll(() => last(SUMMARY)['service']).toBeUndefined();
    await userEvent.click(way.getByRole('link', { name: 'UBND tỉnh Lạng Sơn' }));
    await expect.poll(focused).toBe('UBND tỉnh Lạng Sơn');
    expect(location.search).toBe('');
  });

  it('follows the browser back', async () => {
    showReport(gateway.fetch);
    await userEvent.click(page.getByRole('link', { name: 'Sở Tư pháp' }));
    await expect.poll(() => last(RANKING)['agency']).toBe('H37.11');
    history.back();
    await expect.poll(() => last(SUMMARY)['agency']).toBeUndefined();
  });

  it('leads on through agencies that have agencies below them', async () => {
    showReport(gateway.fetch);
    await userEvent.click(page.getByRole('link', { name: 'Sở Nông nghiệp và Môi trường' }));
    await expect.poll(() => last(RANKING)).toMatchObject({ agency: 'H37.08', by: 'agency' });
  });

  it('leads nowhere from what the province received itself', async () => {
    gateway.answers[RANKING] = ((answer) => (url, request) => {
      const ranking = answer?.(url, request) as ReportRanking;
      return { ...ranking, items: ranking.items.map((item, at) => (at === 0 ? { ...item, of: { code: 'H37', name: 'UBND tỉnh Lạng Sơn' } } : item)) };
    })(gateway.answers[RANKING]);
    showReport(gateway.fetch);
    await expect.element(page.getByRole('link', { name: 'Sở Tư pháp' })).toBeVisible();
    expect(page.getByRole('link', { name: 'UBND tỉnh Lạng Sơn' }).elements()).toEqual([]);
  });

  it('is by buttons where the address is not the dashboard’s', async () => {
    showReport(gateway.fetch, { urlState: false });
    await userEvent.click(page.getByRole('button', { name: 'Sở Tư pháp' }));
    await expect.poll(() => last(RANKING)['agency']).toBe('H37.11');
    expect(location.search).toBe('');
  });
});

interface Scoped {
  readonly scope: { readonly province: unknown };
}

/** What the gateway would say of whom the figures are. */
const withScope = (answer: unknown, { searchParams }: URL): unknown => {
  const [agency, service] = [searchParams.get('agency'), searchParams.get('service')];
  const scope = { ...(answer as Scoped).scope, agency: agency && { code: agency, name: 'Sở Tư pháp' }, service: service && { code: service, name: 'Thủ tục đăng ký khai sinh' } };
  return { ...(answer as Scoped), scope };
};

describe('filters', () => {
  it('ask anew and stand in the address', async () => {
    showReport(gateway.fetch);
    await expect.element(select('Xem kỹ theo chỉ tiêu')).toBeVisible();
    await userEvent.selectOptions(select('Cấp'), 'Cấp xã');
    await userEvent.selectOptions(select('Cơ quan'), 'Sở Xây dựng');
    await userEvent.selectOptions(select('Xem kỹ theo chỉ tiêu'), 'Mức độ hài lòng');
    await expect.poll(() => last(TREND)).toMatchObject({ tier: 'commune', agency: 'H37.17', figure: 'satisfied', granularity: 'month' });
    expect(Object.fromEntries(new URLSearchParams(location.search))).toEqual({ tier: 'commune', agency: 'H37.17', figure: 'satisfied' });
  });

  it('are taken from the address, and what the contract does not know is left out', async () => {
    history.replaceState(null, '', '?period=2026-Q3&by=commune&order=worst&tier=moon&agency=%3Cscript%3E&utm=1');
    showReport(gateway.fetch);
    await expect.poll(() => last(RANKING)).toMatchObject({ period: '2026-Q3', by: 'commune', order: 'worst' });
    expect(Object.keys(last(SUMMARY))).toEqual(['period', 'compare']);
    expect(last(TREND)['granularity']).toBe('week');
  });

  it('take days of one’s own, once there are both and in order', async () => {
    showReport(gateway.fetch);
    await userEvent.selectOptions(select('Kỳ báo cáo'), 'Từ ngày đến ngày…');
    await expect.poll(() => document.querySelector('dvc-report-dashboard')?.shadowRoot?.activeElement?.id).toBe('from');
    const asked = gateway.queries(SUMMARY).length;
    await page.getByLabelText('Từ ngày').fill('2026-03-01');
    expect(gateway.queries(SUMMARY)).toHaveLength(asked);
    await page.getByLabelText('Đến ngày').fill('2026-03-15');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => last(SUMMARY)).toMatchObject({ from: '2026-03-01', to: '2026-03-15' });
    expect(last(TREND)['granularity']).toBe('day');
  });

  it('by which nothing is compared take the second line away', async () => {
    showReport(gateway.fetch);
    await userEvent.selectOptions(select('So sánh với'), 'Không so sánh');
    await expect.poll(() => Object.keys(last(SUMMARY))).toEqual([]);
  });
});

describe('the map', () => {
  it('is drawn from boundaries that the page gives, beside the ranking', async () => {
    history.replaceState(null, '', '?by=commune');
    const element = showReport(gateway.fetch, { boundaries: madeUpBoundaries() });
    await expect.element(page.getByRole('img', { name: /^Bản đồ xã, phường/ })).toBeVisible();
    await expect.poll(() => element.shadowRoot?.querySelectorAll('[data-chart="map"] path.mark[data-fill]').length).toBeGreaterThanOrEqual(12);
    await expect.element(page.getByText(/^11 trên 12 xã, phường có số liệu/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'UBND phường Đông Kinh' })).toBeVisible();
  });

  it('leads to the place that is pressed', async () => {
    history.replaceState(null, '', '?by=commune');
    const element = showReport(gateway.fetch, { boundaries: madeUpBoundaries(['05977']) });
    await expect.poll(() => element.shadowRoot?.querySelector('[data-chart="map"] path.mark[data-fill^="step"]')).toBeTruthy();
    const shapes = element.shadowRoot?.querySelectorAll('[data-chart="map"] path.mark[data-fill^="step"]') ?? [];
    shapes[shapes.length - 1]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.poll(() => last(RANKING)).toMatchObject({ agency: 'H37.31', by: 'service' });
  });

  it('is a ranking alone without boundaries, or with such as make no sense', async () => {
    history.replaceState(null, '', '?by=commune');
    showReport(gateway.fetch, { boundaries: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { code: {} }, geometry: null }] } });
    await expect.element(page.getByRole('link', { name: 'UBND phường Đông Kinh' })).toBeVisible();
    expect(page.getByRole('img', { name: /^Bản đồ/ }).elements()).toEqual([]);
  });
});

describe('what could not be read', () => {
  it('says so in its own place, with the id of the request, and can be asked for again; the rest stands', async () => {
    let fails = true;
    const { [INDEX]: answer } = gateway.answers;
    gateway.answers[INDEX] = (url, request) => (fails ? problemResponse(500, 'internal_error') : answer?.(url, request));
    showReport(gateway.fetch);
    const index = panel(/^Chỉ số phục vụ/);
    await expect.element(index.getByText('Mã yêu cầu: example')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Sở Tư pháp' })).toBeVisible();
    fails = false;
    await userEvent.click(index.getByRole('button', { name: 'Thử lại' }));
    await expect.element(page.getByText(/^Đạt 68,19 trên 72 điểm/)).toBeVisible();
  });
});
