import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { exampleFetch, jsonResponse } from '../../testing/example-fetch.js';
import { cards, compose, field, heading, mountSearch, options, refuse, serverAnswers } from '../../testing/mount-search.js';
import { answerFor } from '../../testing/search-examples.js';
import '../provider/define.js';
import './define.js';
import type { DvcServiceSearch } from './service-search.js';

const COMPACT = 'variant="compact"';
const LINKED = `${COMPACT} service-href="#service={code}" results-href="#q={q}"`;

const codesOf = (search: DvcServiceSearch): string[] => {
  const codes: string[] = [];
  search.addEventListener('dvc-service-selected', ({ code }) => codes.push(code));
  return codes;
};
const valueOf = (search: DvcServiceSearch): string | undefined => search.shadowRoot?.querySelector('input')?.value;
const textOf = (locator: Locator): string | undefined => locator.elements()[0]?.textContent?.trim();
const typeAndSee = async (text: string): Promise<void> => {
  await field.fill(text);
  await expect.element(options.first()).toBeVisible();
};

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the field', () => {
  it('suggests services while the reader types, with the matches marked', async () => {
    const search = mountSearch({ attributes: COMPACT });
    await typeAndSee('khai sinh');
    await expect.poll(() => textOf(options.first())).toContain('Đăng ký khai sinh');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    expect(search.shadowRoot?.querySelector('mark')?.textContent).toBe('khai sinh');
  });

  it('offers eight services at most, and the way to all', async () => {
    mountSearch({ attributes: COMPACT });
    await typeAndSee('đăng ký');
    expect(options.elements()).toHaveLength(9);
    await expect.poll(() => textOf(options.last())).toContain('Xem tất cả kết quả');
  });

  it('keeps the focus while the keys move in the list, and opens the chosen service', async () => {
    const search = mountSearch({ attributes: LINKED });
    const codes = codesOf(search);
    await typeAndSee('đăng ký');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(search.shadowRoot?.activeElement?.id).toBe('field');
    await expect.element(field).toHaveAttribute('aria-activedescendant', 'option-1');
    await expect.element(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    expect(codes).toEqual(['1.001001']);
    expect(location.hash).toBe('#service=1.001001');
  });

  it('opens a service that is clicked', async () => {
    const codes = codesOf(mountSearch({ attributes: LINKED }));
    await typeAndSee('kết hôn');
    await options.first().click();
    expect(codes).toEqual(['1.001003']);
  });

  it('leaves a service to the page that cancels the choice', async () => {
    const search = mountSearch({ attributes: LINKED });
    const codes = codesOf(search);
    search.addEventListener('dvc-service-select', (event) => event.preventDefault());
    await typeAndSee('kết hôn');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(codes).toEqual([]);
    expect(location.hash).toBe('');
  });

  it('closes with Escape, and empties with a second Escape', async () => {
    const search = mountSearch({ attributes: COMPACT });
    await typeAndSee('khai sinh');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    expect(valueOf(search)).toBe('khai sinh');
    await userEvent.keyboard('{Escape}');
    expect(valueOf(search)).toBe('');
  });

  it('closes when the reader leaves by Tab, with the text kept', async () => {
    const search = mountSearch({ attributes: COMPACT });
    await typeAndSee('khai sinh');
    await userEvent.keyboard('{Tab}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    expect(valueOf(search)).toBe('khai sinh');
  });

  it('leads to the page of results with Enter', async () => {
    mountSearch({ attributes: LINKED });
    await field.fill('khai sinh & tử');
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe(`#q=${encodeURIComponent('khai sinh & tử')}`);
  });

  it('tells a screen reader how many suggestions there are', async () => {
    mountSearch({ attributes: COMPACT });
    await typeAndSee('kết hôn');
    await expect.poll(() => textOf(page.getByRole('status'))).toBe('Gợi ý: 2. Dùng phím mũi tên để chọn.');
  });

  it('says so when nothing is found', async () => {
    mountSearch({ attributes: COMPACT });
    await field.fill('xyz');
    await expect.element(page.getByText('Không tìm thấy dịch vụ nào. Hãy thử từ khác hoặc ngắn hơn.').first()).toBeVisible();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  it('searches nothing during a composition, and at its end what was composed', async () => {
    const asked: (string | null)[] = [];
    const search = mountSearch({
      attributes: COMPACT,
      answers: { ...serverAnswers, '/v1/services': (url) => (asked.push(url.searchParams.get('q')), answerFor(url)) },
    });
    await typeAndSee('khai');
    compose(search, ['khai t', 'khai tử'], true);
    await expect.poll(() => textOf(options.first())).toContain('Đăng ký khai tử');
    expect(asked).toEqual(['khai', 'khai tử']);
  });

  it('does not take the Enter that ends a composition for a search', async () => {
    const search = mountSearch({ attributes: LINKED });
    await typeAndSee('đăng ký');
    compose(search, ['đăng ký k'], false);
    await userEvent.keyboard('{ArrowDown}');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true, cancelable: true });
    search.shadowRoot?.querySelector('input')?.dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(false);
    expect(location.hash).toBe('');
  });

  it('never lets an older answer replace a newer one', async () => {
    const gates = new Map<string, () => void>();
    const search = mountSearch({
      attributes: COMPACT,
      answers: {
        ...serverAnswers,
        '/v1/services': async (url) => {
          await new Promise<void>((resolve) => gates.set(url.searchParams.get('q') ?? '', resolve));
          return answerFor(url);
        },
      },
    });
    await field.fill('khai sinh');
    await expect.poll(() => gates.has('khai sinh')).toBe(true);
    await field.fill('kết hôn');
    await expect.poll(() => gates.has('kết hôn')).toBe(true);
    gates.get('kết hôn')?.();
    await expect.poll(() => textOf(options.first())).toContain('Đăng ký kết hôn');
    gates.get('khai sinh')?.();
    await search.updateComplete;
    await expect.poll(() => textOf(options.first())).toContain('Đăng ký kết hôn');
  });

  it('says what went wrong', async () => {
    mountSearch({ attributes: COMPACT, answers: { '/v1/services': () => jsonResponse({}, 403), '/v1/catalog': refuse } });
    await field.fill('khai');
    await expect.element(page.getByText('Không thể xem nội dung này.')).toBeVisible();
  });
});

describe('recent searches', () => {
  const searchFor = async (text: string): Promise<void> => {
    await field.fill(text);
    await userEvent.keyboard('{Enter}');
  };

  it('are offered in the empty field, newest first', async () => {
    mountSearch({ attributes: LINKED });
    await typeAndSee('hộ');
    await searchFor('khai sinh');
    await searchFor('kết hôn');
    await field.fill('');
    await expect.poll(() => textOf(options.nth(0))).toContain('kết hôn');
    await expect.poll(() => textOf(options.nth(1))).toContain('khai sinh');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(location.hash).toBe('#q=khai%20sinh');
  });

  it('can be removed one by one and all at once', async () => {
    mountSearch({ attributes: LINKED });
    await typeAndSee('hộ');
    for (const text of ['một', 'hai', 'ba']) await searchFor(text);
    await field.fill('');
    await expect.poll(() => options.elements().length).toBe(3);
    await userEvent.keyboard('{ArrowDown}{Delete}');
    await expect.poll(() => options.elements().length).toBe(2);
    await page.getByRole('button', { name: 'Xoá tất cả' }).click();
    await expect.poll(() => options.elements().length).toBe(0);
    expect(localStorage).toHaveLength(0);
  });

  it('are not kept on devices that many people use', async () => {
    mountSearch({ attributes: `${LINKED} without-recent` });
    await typeAndSee('hộ');
    await searchFor('khai sinh');
    expect(localStorage).toHaveLength(0);
  });

  it('survive a storage full of nonsense', async () => {
    const endpoint = '/gateway-nonsense';
    localStorage.setItem(`dvc-service-search.recent:${location.origin}${endpoint}`, '{"a":1');
    mountSearch({ attributes: LINKED, endpoint });
    await typeAndSee('khai');
    await expect.element(options.first()).toBeVisible();
  });
});

describe('the element in its page', () => {
  it('works when its provider is defined later', async () => {
    const tag = 'dvc-provider';
    const search = document.createElement('dvc-service-search');
    search.variant = 'compact';
    document.body.append(search);
    await field.fill('khai sinh');
    const provider = document.createElement(tag);
    provider.fetch = exampleFetch(serverAnswers);
    document.body.append(provider);
    provider.append(search);
    await field.click();
    await field.fill('khai sin');
    await expect.poll(() => textOf(options.first())).toContain('Đăng ký khai sinh');
  });

  it('keeps text and results when it is moved', async () => {
    const search = mountSearch();
    await search.search('kết hôn');
    await expect.element(heading('Kết quả cho “kết hôn”: 2')).toBeVisible();
    const box = document.createElement('div');
    search.parentElement?.append(box);
    box.append(search);
    expect(valueOf(search)).toBe('kết hôn');
    await expect.element(heading('Kết quả cho “kết hôn”: 2')).toBeVisible();
    await typeAndSee('khai sinh');
  });

  it('keeps text and results when the language changes', async () => {
    const search = mountSearch();
    await search.search('kết hôn');
    await expect.element(heading('Kết quả cho “kết hôn”: 2')).toBeVisible();
    (search.parentElement as HTMLElementTagNameMap['dvc-provider']).locale = 'en';
    await expect.element(heading('Results for “kết hôn”: 2')).toBeVisible();
    expect(valueOf(search)).toBe('kết hôn');
    expect(cards.elements()[0]?.querySelector('a, h3 button')?.getAttribute('lang')).toBe('vi');
    (search.parentElement as HTMLElementTagNameMap['dvc-provider']).locale = 'vi';
    await expect.element(heading('Kết quả cho “kết hôn”: 2')).toBeVisible();
  });

  it('may stand beside another of its kind', async () => {
    const first = mountSearch({ attributes: `${COMPACT} label="Tìm ở đầu trang"` });
    const second = document.createElement('dvc-service-search');
    second.variant = 'compact';
    first.after(second);
    await page.getByRole('combobox', { name: 'Tìm ở đầu trang' }).fill('kết hôn');
    await expect.poll(() => textOf(options.first())).toContain('Đăng ký kết hôn');
    expect(valueOf(second)).toBe('');
    expect(second.shadowRoot?.querySelectorAll('[role="option"]')).toHaveLength(0);
  });
});
