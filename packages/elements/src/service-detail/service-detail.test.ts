import type { Service } from '@dvcqg/openapi';
import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { example, exampleFetch, jsonResponse, offlineFetch, pendingFetch, problemFetch } from '../../testing/example-fetch.js';
import { longPaperName, plainService, richService } from '../../testing/service-examples.js';
import '../provider/define.js';
import './define.js';
import type { DvcServiceDetail } from './service-detail.js';
import type { DvcServiceLoadedEvent } from './service-detail-events.js';

const PATH = '/v1/services/{code}';
const serving = (service: Service): typeof fetch => exampleFetch({ [PATH]: () => service });

interface Options {
  readonly code?: string;
  readonly locale?: string;
  readonly headingLevel?: number;
  readonly onLoaded?: (event: DvcServiceLoadedEvent) => void;
}

const show = (fetch: typeof globalThis.fetch, { code = '1.001193', locale = 'vi', headingLevel = 2, onLoaded }: Options = {}): DvcServiceDetail => {
  render(
    html`<dvc-provider .fetch=${fetch} locale=${locale} @dvc-service-loaded=${onLoaded}>
      <dvc-service-detail code=${code} heading-level=${headingLevel}>
        <a slot="apply" href="/apply">Nộp hồ sơ</a>
        <a slot="not-found" href="/search">Tìm thủ tục khác</a>
      </dvc-service-detail>
    </dvc-provider>`,
    document.body,
  );
  return document.querySelector('dvc-service-detail') as DvcServiceDetail;
};

const title = () => page.getByRole('heading', { name: 'Thủ tục đăng ký khai sinh' });

afterEach(() => {
  render(html``, document.body);
  sessionStorage.clear();
  document.documentElement.lang = 'vi';
});

describe('a service that was found', () => {
  it('has its official name as heading of the asked level, sections one below', async () => {
    show(serving(richService()), { headingLevel: 3 });
    await expect.element(page.getByRole('heading', { level: 3, name: 'Thủ tục đăng ký khai sinh' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 4, name: 'Giấy tờ cần chuẩn bị' })).toBeVisible();
  });

  it('says in plain words how far it can be done online', async () => {
    show(serving({ ...plainService(), onlineLevel: 'full' }));
    await expect.element(page.getByText('Nộp hồ sơ, trả phí và nhận kết quả trên mạng; không phải đến cơ quan.')).toBeVisible();
  });

  it('tells the page which service and version is shown', async () => {
    const loaded: [string, number][] = [];
    show(serving({ ...plainService(), version: 4 }), { onLoaded: ({ code, version }) => void loaded.push([code, version]) });
    await expect.poll(() => loaded).toEqual([['1.001193', 4]]);
  });

  it('keeps the words that are made for the search to itself', async () => {
    show(serving({ ...plainService(), keywords: ['giấy tờ cho em bé'] }));
    await expect.element(page.getByRole('heading', { name: plainService().name })).toBeVisible();
    expect(page.getByText('giấy tờ cho em bé').elements()).toEqual([]);
  });

  it('shows another service when the code changes', async () => {
    const element = show(exampleFetch({ [PATH]: (url) => ({ ...plainService(), name: `Thủ tục ${url.pathname.slice(-8)}` }) }));
    await expect.element(page.getByRole('heading', { name: 'Thủ tục 1.001193' })).toBeVisible();
    element.code = '1.004873';
    await expect.element(page.getByRole('heading', { name: 'Thủ tục 1.004873' })).toBeVisible();
  });

  it('leads to the page’s own way of applying', async () => {
    show(serving(plainService()));
    await expect.element(page.getByRole('link', { name: 'Nộp hồ sơ' })).toBeVisible();
  });

  it('leaves out parts that the source says nothing of', async () => {
    show(serving({ ...plainService(), legalBases: [], requirements: ' \n ', results: [], steps: [] }));
    await expect.element(title()).toBeVisible();
    for (const name of ['Căn cứ pháp lý', 'Yêu cầu, điều kiện', 'Kết quả nhận được', 'Các bước thực hiện'])
      expect(page.getByRole('heading', { name }).elements()).toHaveLength(0);
  });
});

describe('time and fees', () => {
  const cells = () => page.getByRole('cell').elements().map((cell) => (cell as HTMLElement).innerText.replaceAll(/\s+/g, ' '));

  it('stand in a table by channel, a row for each of a channel’s options', async () => {
    show(serving(richService()));
    await expect.element(page.getByRole('table', { name: 'Cách nộp, thời hạn, phí' })).toBeVisible();
    expect(page.getByRole('rowheader').elements().map((header) => header.textContent)).toEqual(['Trực tuyến', 'Trực tiếp', 'Qua bưu chính']);
    expect(page.getByRole('row').elements()).toHaveLength(5);
  });

  it.each([
    ['an amount', 1, /Lệ phí: 135\.000\s₫/],
    ['nothing to pay, with the reason', 3, /Lệ phí: Miễn phí Miễn cho người thuộc hộ nghèo/],
    ['words only', 5, /Phí: - 135\.000 đồng mỗi lần; - Trực tuyến: 115\.000 đồng/],
    ['neither amount nor words', 5, /Giá dịch vụ: Không rõ/],
    ['no fee at all', 7, /Không rõ/],
    ['no time at all', 6, /Không rõ/],
    ['a time in working days with its condition', 0, /3 ngày làm việc Kể từ ngày nhận đủ hồ sơ hợp lệ/],
  ])('show %s', async (_case, index, words) => {
    show(serving(richService()));
    await expect.poll(() => cells()[index]).toMatch(words);
  });

  it('are never an amount that the source only counts as "other"', async () => {
    const time = { amount: 1, unit: 'other', text: 'Ngay trong ngày tiếp nhận hồ sơ' } as const;
    show(serving({ ...plainService(), channels: [{ channel: 'online', options: [{ processingTime: time, fees: [] }] }] }));
    await expect.poll(() => cells()[0]).toMatch(/^Thời hạn giải quyết Ngay trong ngày tiếp nhận hồ sơ$/);
  });
});

describe('papers', () => {
  it('can be ticked while they are gathered', async () => {
    show(serving(richService()));
    await userEvent.click(page.getByRole('checkbox', { name: 'Giấy chứng sinh' }));
    await expect.element(page.getByText('Đã có 1/3 giấy tờ.')).toBeVisible();
  });

  it('of another service begin without ticks', async () => {
    const element = show(exampleFetch({ [PATH]: (url) => ({ ...richService(), code: url.pathname.slice(-8) }) }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Giấy chứng sinh' }));
    element.code = '1.004873';
    await expect.poll(() => element.service?.code).toBe('1.004873');
    await expect.element(page.getByRole('checkbox', { name: 'Giấy chứng sinh' })).not.toBeChecked();
  });

  it('show headings of the source as notes, without a box to tick', async () => {
    show(serving(richService()));
    await expect.element(page.getByText('Giấy tờ phải nộp', { exact: true })).toBeVisible();
    expect(page.getByRole('checkbox', { name: 'Giấy tờ phải nộp' }).elements()).toHaveLength(0);
  });

  it('name a box by the beginning of a very long name and fold the rest, which stays in the page', async () => {
    const element = show(serving(richService()));
    const unfold = page.getByRole('listitem').filter({ hasText: 'mang thai hộ' }).getByRole('button', { name: 'Xem toàn bộ' });
    await expect.element(unfold).toHaveAttribute('aria-expanded', 'false');
    const box = element.shadowRoot?.getElementById('paper-c1.p4') as HTMLInputElement;
    const label = [...(box.labels ?? [])].map((one) => one.textContent?.trim()).join('');
    expect(label.length).toBeLessThanOrEqual(160);
    const folded = element.shadowRoot?.getElementById('fold-c1.p4') as HTMLElement;
    expect(folded.textContent?.trim()).toBe(longPaperName.trim().replace(/;$/, ''));
    const before = folded.clientHeight;
    await userEvent.click(unfold);
    expect(folded.clientHeight).toBeGreaterThan(before);
  });

  it('and cases are named without the list marks of the source', async () => {
    show(serving(richService()));
    await expect.element(page.getByRole('radio', { name: 'Đăng ký khai sinh đúng hạn', exact: true })).toBeChecked();
    await expect.element(page.getByRole('checkbox', { name: 'Giấy chứng sinh', exact: true })).toBeVisible();
  });

  it('say once that names are shortened', async () => {
    show(serving(richService()));
    await expect.element(page.getByText(/đã được rút gọn/)).toBeVisible();
  });

  it('are those of the chosen case', async () => {
    show(serving(richService()));
    await userEvent.click(page.getByRole('radio', { name: /bị bỏ rơi/ }));
    await expect.element(page.getByRole('checkbox', { name: 'Biên bản về việc trẻ bị bỏ rơi' })).toBeVisible();
    expect(page.getByRole('checkbox', { name: 'Giấy chứng sinh' }).elements()).toHaveLength(0);
  });

  it('of a case without a name and papers say so', async () => {
    show(serving(richService()));
    await userEvent.click(page.getByRole('radio', { name: 'Trường hợp 3' }));
    await expect.element(page.getByText('Không phải nộp giấy tờ.')).toBeVisible();
  });

  it('link to forms, but never to a script', async () => {
    const service = richService();
    service.cases[0]?.papers[1]?.forms.push({ name: 'Mẫu xấu', url: 'javascript:alert(1)' });
    const element = show(serving(service));
    await expect.element(page.getByRole('link', { name: 'Tờ khai đăng ký khai sinh' })).toHaveAttribute('href', '/forms/to-khai-khai-sinh.docx');
    expect(element.shadowRoot?.querySelector('a[href^="javascript"]')).toBeNull();
  });
});

describe('language', () => {
  it('changes at run time without another request, and keeps ticks and case', async () => {
    const fetch = vi.fn(serving(richService()));
    show(fetch);
    await userEvent.click(page.getByRole('checkbox', { name: 'Giấy chứng sinh' }));
    show(fetch, { locale: 'en' });
    await expect.element(page.getByText('Ready: 1 of 3 papers.')).toBeVisible();
    await expect.element(page.getByText('3 working days')).toBeVisible();
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('of official Vietnamese names is marked when the page speaks another', async () => {
    show(serving(richService()), { locale: 'zh-Hans' });
    await expect.element(page.getByRole('heading', { name: '需要准备的材料' })).toBeVisible();
    await expect.element(title()).toHaveAttribute('lang', 'vi');
    for (const name of ['528/QĐ-UBND', 'Ủy ban nhân dân tỉnh']) await expect.element(page.getByText(name, { exact: true }).first()).toHaveAttribute('lang', 'vi');
  });
});

describe('when something is wrong', () => {
  it('says that there is no such service, and shows the page’s way on', async () => {
    show(problemFetch('problem', PATH, 404), { code: '1.999999' });
    await expect.element(page.getByText(/^Không tìm thấy thủ tục có mã 1\.999999/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Tìm thủ tục khác' })).toBeVisible();
    expect(page.getByRole('button', { name: 'Thử lại' }).elements()).toHaveLength(0);
  });

  it('offers to try again and names the request', async () => {
    let broken = true;
    show(exampleFetch({ [PATH]: () => (broken ? jsonResponse({ ...example<object>(PATH, 'problem', '404'), status: 400 }, 403) : plainService()) }));
    await expect.element(page.getByText(/Mã yêu cầu:/)).toBeVisible();
    broken = false;
    await userEvent.click(page.getByRole('button', { name: 'Thử lại' }));
    await expect.element(title()).toBeVisible();
  });

  it('shows this tab’s last copy, and says so, when the gateway cannot be reached', async () => {
    show(serving(plainService()));
    await expect.element(title()).toBeVisible();
    show(offlineFetch);
    await expect.element(page.getByText(/Đây là bản đã xem lúc/), { timeout: 10_000 }).toBeVisible();
    await expect.element(title()).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  });

  it('does not stumble over a broken copy', async () => {
    sessionStorage.setItem('dvcqg.service-detail@1', '[null, {"key": 1}, "');
    show(serving(plainService()));
    await expect.element(title()).toBeVisible();
  });

  it('shows a version that no longer applies as such, with the way to the current one', async () => {
    const element = show(
      exampleFetch({ [PATH]: (url) => ({ ...plainService(), version: url.searchParams.has('version') ? 1 : 2, isCurrent: !url.searchParams.has('version') }) }),
    );
    element.version = 1;
    await expect.element(page.getByText('Đây là phiên bản cũ (số 1), không còn áp dụng.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Xem bản hiện hành' }));
    await expect.poll(() => element.service?.version).toBe(2);
  });
});

describe('without data', () => {
  it('says that no service was chosen', async () => {
    show(serving(plainService()), { code: ' ' });
    await expect.element(page.getByRole('status')).toHaveTextContent('Chưa chọn thủ tục.');
  });

  it('says that it is loading', async () => {
    show(pendingFetch);
    await expect.element(page.getByRole('status')).toHaveTextContent('Đang tải thông tin thủ tục…');
  });
});

describe('the page’s address', () => {
  it('is copied, and that is said', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show(serving(plainService()));
    await userEvent.click(page.getByRole('button', { name: 'Chép đường dẫn' }));
    await expect.element(page.getByRole('status')).toHaveTextContent('Đã chép đường dẫn.');
    expect(write).toHaveBeenCalledWith(location.href);
    write.mockRestore();
  });

  it('is shown for copying by hand where the clipboard is closed', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    show(serving(plainService()));
    await userEvent.click(page.getByRole('button', { name: 'Chép đường dẫn' }));
    await expect.element(page.getByRole('textbox', { name: 'Đường dẫn của trang này' })).toHaveValue(location.href);
    write.mockRestore();
  });
});

describe('on paper', () => {
  afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

  it('all cases and whole texts stand, with the page’s address and without controls', async () => {
    const element = show(serving(richService()));
    await expect.element(title()).toBeVisible();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await expect.element(page.getByText('Biên bản về việc trẻ bị bỏ rơi')).toBeVisible();
    await expect.element(page.getByText(location.href)).toBeVisible();
    const visible = [...(element.shadowRoot?.querySelectorAll('button, nav, fieldset') ?? [])].filter((control) => control.checkVisibility());
    expect(visible).toEqual([]);
    const folded = element.shadowRoot?.getElementById('fold-c1.p4') as HTMLElement;
    expect(folded.scrollHeight).toBeLessThanOrEqual(folded.clientHeight + 1);
  });
});

describe('by keyboard', () => {
  it('keeps its place when trying again takes the pressed button away', async () => {
    const element = show(exampleFetch({ [PATH]: () => jsonResponse({}, 403) }));
    const button = page.getByRole('button', { name: 'Thử lại' });
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(element.shadowRoot?.activeElement?.id).toBe('status');
  });

  it('the contents lead to a part', async () => {
    const element = show(serving(richService()));
    const button = page.getByRole('button', { name: 'Căn cứ pháp lý' });
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).toBe('Căn cứ pháp lý');
  });
});

describe.each(['vi', 'en', 'zh-Hans'])('accessibility in %s', (locale) => {
  const states: readonly (readonly [string, typeof fetch, string])[] = [
    ['complete', serving(richService()), '1.001193'],
    ['old version', serving({ ...plainService(), isCurrent: false }), '1.001193'],
    ['pending', pendingFetch, '1.001193'],
    ['not found', problemFetch('problem', PATH, 404), '1.999999'],
    ['error', exampleFetch({ [PATH]: () => jsonResponse({}, 403) }), '1.001193'],
    ['initial', serving(plainService()), ''],
  ];

  it.each(states)('%s has no violation at 320 px and does not scroll sideways', async (state, fetch, code) => {
    await page.viewport(320, 800);
    const element = show(fetch, { code, locale });
    await expect.poll(() => element.shadowRoot?.querySelector(state === 'pending' || state === 'initial' ? '#status *' : 'article, .notice')).toBeTruthy();
    await expect.poll(() => element.closest('dvc-provider')?.lang).toBe(locale);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1024, 800);
  });
});
