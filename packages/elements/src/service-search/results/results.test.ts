import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleFetch, jsonResponse } from '../../../testing/example-fetch.js';
import { cards, field, heading, mountSearch, refuse, serverAnswers } from '../../../testing/mount-search.js';
import { answerFor, summaries } from '../../../testing/search-examples.js';
import '../../provider/define.js';
import '../define.js';

const START = location.pathname + location.search;
const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name} `) });
const submit = async (text: string): Promise<void> => {
  await field.fill(text);
  await userEvent.keyboard('{Enter}');
};

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, '', START);
});

describe('results', () => {
  it('begin with popular services and life events', async () => {
    const search = mountSearch();
    await expect.element(heading('Dịch vụ được tìm nhiều')).toBeVisible();
    await page.getByRole('button', { name: 'Có con nhỏ 9' }).click();
    await expect.element(page.getByRole('button', { name: 'Bỏ lọc: Có con nhỏ' })).toBeVisible();
    await expect.poll(() => search.shadowRoot?.activeElement?.id).toBe('results-title');
  });

  it('list what was found, and tell numbers but never the text', async () => {
    const search = mountSearch();
    const told: unknown[] = [];
    search.addEventListener('dvc-search-changed', ({ length, total, noGoodMatch }) => told.push([length, total, noGoodMatch]));
    await submit('kết hôn');
    await expect.element(heading('Kết quả cho “kết hôn”: 2')).toBeVisible();
    expect(cards.elements()).toHaveLength(2);
    expect(told.at(-1)).toEqual([7, 2, false]);
  });

  it('lead to the service by a link', async () => {
    mountSearch({ attributes: 'service-href="#service={code}"' });
    await submit('kết hôn');
    await expect.element(page.getByRole('link', { name: 'Đăng ký kết hôn', exact: true })).toHaveAttribute('href', '#service=1.001003');
  });

  it('are narrowed by filters, which stay visible and can be taken back', async () => {
    const search = mountSearch();
    await submit('đăng ký');
    await expect.element(heading('Kết quả cho “đăng ký”: 14')).toBeVisible();
    if (page.getByRole('button', { name: 'Bộ lọc', exact: true }).elements().length > 0) await page.getByRole('button', { name: 'Bộ lọc', exact: true }).click();
    await box('Hộ tịch').click();
    await expect.element(heading('Kết quả cho “đăng ký”: 6')).toBeVisible();
    await expect.element(box('Hộ tịch')).toBeChecked();
    expect(search.shadowRoot?.activeElement).toBe(box('Hộ tịch').element());
    await page.getByRole('button', { name: 'Bỏ lọc: Hộ tịch' }).click();
    await expect.element(heading('Kết quả cho “đăng ký”: 14')).toBeVisible();
    await expect.element(box('Hộ tịch')).not.toBeChecked();
  });

  it('are all shown again with “Bỏ tất cả”', async () => {
    const search = mountSearch();
    await search.search('đăng ký', { sector: ['G15-TP07'], level: ['full'] });
    await page.getByRole('button', { name: 'Bỏ tất cả' }).click();
    await expect.element(heading('Kết quả cho “đăng ký”: 14')).toBeVisible();
  });

  it('go on page by page, with the focus on the first that is new', async () => {
    const search = mountSearch({ attributes: 'limit="10" service-href="#{code}"' });
    await expect.element(page.getByText('Đang hiện 10 trên 24')).toBeVisible();
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    await expect.element(page.getByText('Đang hiện 20 trên 24')).toBeVisible();
    await expect.poll(() => search.shadowRoot?.activeElement).toBe(cards.nth(10).getByRole('link').element());
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    await expect.element(page.getByText('Đang hiện 24 trên 24')).toBeVisible();
    expect(new Set(cards.elements().map((card) => card.textContent)).size).toBe(24);
  });

  it('list each service once when another version of the catalogue answers the next page', async () => {
    const search = mountSearch({
      attributes: 'limit="10"',
      answers: {
        ...serverAnswers,
        '/v1/services': (url) => {
          const answer = answerFor(url);
          if (!url.searchParams.has('cursor')) return answer;
          return { ...answer, items: [...answerFor(new URL(url.origin)).items.slice(8, 10), ...answer.items.slice(0, 8)] };
        },
      },
    });
    await expect.poll(() => cards.elements().length).toBe(10);
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    await expect.poll(() => cards.elements().length).toBe(18);
    const codes = [...(search.shadowRoot?.querySelectorAll('.badges .code') ?? [])].map(({ textContent }) => textContent);
    expect(new Set(codes).size).toBe(18);
  });

  it('keep the width of the page when a name is long or has no spaces', async () => {
    await page.viewport(320, 640);
    const services = ['khai '.repeat(400), 'khai'.repeat(400)].map((name, index) => ({ ...summaries(2)[index]!, name }));
    const search = mountSearch({ answers: { ...serverAnswers, '/v1/services': (url) => answerFor(url, services) } });
    await expect.poll(() => cards.elements().length).toBe(2);
    expect(document.documentElement.scrollWidth).toBe(320);
    await field.fill('khai');
    await expect.poll(() => search.shadowRoot?.querySelectorAll('[role="option"]').length).toBe(2);
    const list = search.shadowRoot?.querySelector('#list') as HTMLElement;
    expect(list.scrollWidth).toBe(list.clientWidth);
    expect(list.querySelectorAll('[role="option"]')[1]!.getBoundingClientRect().bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom);
  });

  it('say plainly when nothing fits well, with what to try and whom to call', async () => {
    const distant = summaries(3);
    mountSearch({ answers: { ...serverAnswers, '/v1/services': (url) => ({ ...answerFor(new URL(url.origin), distant), noGoodMatch: true }) } });
    await submit('bán vé số');
    await expect.element(heading('Không có dịch vụ khớp hẳn với “bán vé số”')).toBeVisible();
    await expect.element(heading('Có thể có ích')).toBeVisible();
    await expect.element(page.getByRole('link', { name: '1022' })).toHaveAttribute('href', 'tel:1022');
  });

  it('can be asked for again after an error, and name the request', async () => {
    let isBroken = true;
    mountSearch({
      answers: { ...serverAnswers, '/v1/services': (url) => (isBroken ? jsonResponse({}, 403) : answerFor(url)), '/v1/catalog': refuse },
    });
    await expect.element(page.getByText('Mã yêu cầu: example')).toBeVisible();
    isBroken = false;
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.element(heading('Dịch vụ được tìm nhiều')).toBeVisible();
  });
});

describe('the address', () => {
  it('is read at the start', async () => {
    history.replaceState(null, '', `${START}${START.includes('?') ? '&' : '?'}q=k%E1%BA%BFt+h%C3%B4n&sector=G15-TP07&tier=moon`);
    mountSearch({ attributes: 'url-state' });
    await expect.element(heading('Kết quả cho “kết hôn”: 2')).toBeVisible();
    await expect.element(field).toHaveValue('kết hôn');
    await expect.element(page.getByRole('button', { name: 'Bỏ lọc: Hộ tịch' })).toBeVisible();
  });

  it('follows the search, and Back restores the one before', async () => {
    mountSearch({ attributes: 'url-state' });
    await submit('khai sinh');
    await expect.element(heading('Kết quả cho “khai sinh”: 4')).toBeVisible();
    expect(new URLSearchParams(location.search).get('q')).toBe('khai sinh');
    await submit('kết hôn');
    await expect.element(heading('Kết quả cho “kết hôn”: 2')).toBeVisible();
    history.back();
    await expect.element(heading('Kết quả cho “khai sinh”: 4')).toBeVisible();
    await expect.element(field).toHaveValue('khai sinh');
    history.back();
    await expect.element(heading('Dịch vụ được tìm nhiều')).toBeVisible();
    await expect.element(field).toHaveValue('');
  });

  it('does not undo what the reader typed while the results were loading', async () => {
    const search = mountSearch({ attributes: 'url-state' });
    await search.updateComplete;
    const input = search.shadowRoot?.querySelector('input');
    expect(input).toBeInstanceOf(HTMLInputElement);
    expect(search.shadowRoot?.querySelector('#results-title')).toBeNull();
    input!.value = 'khai sinh';
    input!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.element(heading('Dịch vụ được tìm nhiều')).toBeVisible();
    await expect.element(field).toHaveValue('khai sinh');
  });

  it('stays alone without url-state', async () => {
    mountSearch({ fetch: exampleFetch(serverAnswers) });
    await submit('khai sinh');
    await expect.element(heading('Kết quả cho “khai sinh”: 4')).toBeVisible();
    expect(location.pathname + location.search).toBe(START);
  });
});
