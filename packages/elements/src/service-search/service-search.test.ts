import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleFetch, type Answerer } from '../../testing/example-fetch.js';
import { answerFor } from '../../testing/search-examples.js';
import '../provider/define.js';
import './define.js';
import type { DvcServiceSearch } from './service-search.js';

type Answers = Readonly<Record<string, Answerer>>;

const unavailable = () => new Response(null, { status: 404 });
const answers: Answers = { '/v1/services': (url) => answerFor(url), '/v1/catalog': unavailable };

const mount = (attributes = '', given: Answers = answers): DvcServiceSearch => {
  document.documentElement.lang = 'vi';
  const provider = document.createElement('dvc-provider');
  provider.fetch = exampleFetch(given);
  provider.innerHTML = `<dvc-service-search ${attributes}></dvc-service-search>`;
  document.body.append(provider);
  return provider.firstElementChild as DvcServiceSearch;
};

const field = page.getByRole('combobox', { name: 'Tìm dịch vụ công' });
const options = page.getByRole('option');

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

describe('<dvc-service-search>', () => {
  it('suggests services while the reader types, with the matches marked', async () => {
    const search = mount('variant="compact"');
    await field.fill('khai sinh');
    await expect.element(options.first()).toHaveTextContent('Đăng ký khai sinh Hộ tịch Cấp xã Toàn trình 1 ngày làm việc');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    expect(search.shadowRoot?.querySelector('mark')?.textContent).toBe('khai sinh');
  });

  it('moves through the list by keys and opens the chosen service', async () => {
    const search = mount('variant="compact" service-href="#service={code}"');
    const chosen: string[] = [];
    search.addEventListener('dvc-service-selected', ({ code }) => chosen.push(code));
    await field.fill('đăng ký');
    await expect.element(options.first()).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(chosen).toEqual(['1.001001']);
    expect(location.hash).toBe('#service=1.001001');
  });

  it('lists the results after Enter', async () => {
    mount('service-href="#{code}"');
    await expect.element(page.getByRole('heading', { name: 'Dịch vụ được tìm nhiều' })).toBeVisible();
    await field.fill('kết hôn');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Kết quả cho “kết hôn”: 2' })).toBeVisible();
  });
});
