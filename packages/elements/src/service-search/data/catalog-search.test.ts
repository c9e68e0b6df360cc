import type { Portal, ServiceList } from '@dvcqg/openapi';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { exampleFetch, offlineFetch } from '../../../testing/example-fetch.js';
import { catalogAnswers, field, heading, mountSearch, options, portalOf, refuse, type Answers } from '../../../testing/mount-search.js';
import { answerFor, catalogOf, summaries } from '../../../testing/search-examples.js';
import '../../provider/define.js';
import '../define.js';

const COMPACT = 'variant="compact"';
const NEVER = (): Promise<never> => new Promise(() => undefined);
const first = (): string | undefined => options.elements()[0]?.textContent?.trim();
const counting = (answers: Answers): { answers: Answers; counts: Map<string, number> } => {
  const counts = new Map<string, number>();
  const counted = Object.entries(answers).map(([path, answer]) => [
    path,
    (url: URL, request: Request) => {
      counts.set(path, (counts.get(path) ?? 0) + 1);
      return answer(url, request);
    },
  ]);
  return { answers: Object.fromEntries(counted) as Answers, counts };
};
const STORE = 'dvcqg-catalog@1';
const isKept = async (endpoint: string): Promise<boolean> =>
  (await (await caches.open(STORE)).match(`${location.origin}${endpoint}/v1/catalog`)) !== undefined;

afterEach(async () => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  localStorage.clear();
  await caches.delete(STORE);
});

describe.each([
  ['in a worker', COMPACT],
  ['on the page’s thread', `${COMPACT} without-worker`],
])('searching in the browser, %s', (_where, attributes) => {
  it('finds without the gateway, also without diacritics, and marks what matches', async () => {
    const search = mountSearch({ attributes, answers: catalogAnswers });
    await field.fill('dang ky ket hon');
    await expect.poll(first).toContain('Đăng ký kết hôn');
    await expect.poll(() => search.shadowRoot?.querySelector('mark')?.textContent).toContain('kết hôn');
  });

  it('goes on offline after the catalogue was loaded', async () => {
    let isOffline = false;
    const answering = exampleFetch(catalogAnswers);
    mountSearch({ attributes, fetch: (input, init) => (isOffline ? offlineFetch(input, init) : answering(input, init)) });
    await field.fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
    isOffline = true;
    await field.fill('hộ chiếu');
    await expect.poll(first).toContain('Cấp hộ chiếu phổ thông');
  });
});

describe('the catalogue', () => {
  it('is built in a worker where the page allows one', async () => {
    const told = vi.spyOn(Worker.prototype, 'postMessage');
    mountSearch({ attributes: COMPACT, answers: catalogAnswers });
    await field.fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
    expect(told.mock.calls.map(([message]) => (message as { type: string }).type)).toContain('search');
  });

  it('is built on the page’s thread where a worker is forbidden', async () => {
    vi.spyOn(globalThis, 'Worker').mockImplementation(() => {
      throw new DOMException('Forbidden', 'SecurityError');
    });
    mountSearch({ attributes: COMPACT, answers: catalogAnswers });
    await field.fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
  });

  it('is kept by the browser, so that the next page searches at once and offline', async () => {
    const endpoint = '/gateway-kept';
    mountSearch({ attributes: COMPACT, answers: catalogAnswers, endpoint });
    await expect.poll(() => isKept(endpoint)).toBe(true);
    document.body.replaceChildren();
    mountSearch({ attributes: COMPACT, fetch: offlineFetch, endpoint });
    await field.fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
  });

  it('is not loaded again while its version is the newest', async () => {
    const endpoint = '/gateway-same';
    mountSearch({ attributes: COMPACT, answers: catalogAnswers, endpoint });
    await expect.poll(() => isKept(endpoint)).toBe(true);
    document.body.replaceChildren();
    const { answers, counts } = counting(catalogAnswers);
    mountSearch({ attributes: COMPACT, answers, endpoint });
    await expect.poll(() => counts.get('/v1/portal')).toBe(1);
    await field.fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
    expect(counts.get('/v1/catalog')).toBeUndefined();
  });

  it('gives way to a newer version without touching the open list', async () => {
    const endpoint = '/gateway-newer';
    mountSearch({ attributes: COMPACT, answers: catalogAnswers, endpoint });
    await expect.poll(() => isKept(endpoint)).toBe(true);
    document.body.replaceChildren();
    let release: () => void = () => undefined;
    const renamed = catalogOf(summaries(24).map((service) => ({ ...service, name: `${service.name} bản mới` })), 'v2');
    mountSearch({
      attributes: COMPACT,
      endpoint,
      answers: {
        ...catalogAnswers,
        '/v1/portal': (): Portal => portalOf('v2'),
        '/v1/catalog': async () => (await new Promise<void>((resolve) => (release = resolve)), renamed),
      },
    });
    await field.fill('kết hôn');
    await expect.poll(first).toContain('Đăng ký kết hôn');
    const before = options.elements()[0];
    release();
    await expect.poll(async () => (await (await caches.open(STORE)).match(`${location.origin}${endpoint}/v1/catalog`))?.json()).toHaveProperty('version', 'v2');
    expect(options.elements()[0]).toBe(before);
    await field.fill('kết hôn ');
    await field.fill('kết hôn');
    await expect.poll(first).toContain('bản mới');
  });

  it('is replaced when what the browser kept is damaged', async () => {
    const endpoint = '/gateway-damaged';
    const cache = await caches.open(STORE);
    await cache.put(`${location.origin}${endpoint}/v1/catalog`, new Response('{"version":"v1","columns":{"code":[1],"name":[null]}}'));
    mountSearch({ attributes: `${COMPACT} without-worker`, answers: catalogAnswers, endpoint });
    await field.fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
  });

  it('is not missed where the browser forbids its cache', async () => {
    vi.spyOn(caches, 'open').mockRejectedValue(new DOMException('Denied', 'SecurityError'));
    mountSearch({ attributes: COMPACT, answers: catalogAnswers });
    await field.fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
  });

  it('is shared by the searches of one provider', async () => {
    const { answers, counts } = counting(catalogAnswers);
    const one = mountSearch({ attributes: `${COMPACT} label="Một"`, answers });
    const other = document.createElement('dvc-service-search');
    other.variant = 'compact';
    other.label = 'Hai';
    one.after(other);
    await page.getByRole('combobox', { name: 'Hai' }).fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
    await page.getByRole('combobox', { name: 'Một' }).fill('kết hôn');
    await expect.poll(first).toContain('Đăng ký kết hôn');
    expect(counts.get('/v1/catalog')).toBe(1);
  });
});

describe.each([
  ['an HTML page, as a captive portal gives', () => new Response('<!doctype html><title>Wi-Fi</title>', { headers: { 'content-type': 'text/html' } })],
  ['cut off', () => new Response(JSON.stringify(catalogOf(summaries(24))).slice(0, 2000), { headers: { 'content-type': 'application/json' } })],
  ['of a strange form', () => ({ version: 'v1', columns: { code: ['1.000001'] } })],
])('a catalogue that is %s', (_case, broken) => {
  it('leaves the search to the gateway, is not kept, and is asked for again', async () => {
    const endpoint = `/gateway-${crypto.randomUUID()}`;
    const { answers, counts } = counting({ ...catalogAnswers, '/v1/services': (url) => answerFor(url), '/v1/catalog': broken });
    mountSearch({ attributes: `${COMPACT} without-worker`, answers, endpoint });
    await expect.poll(() => counts.get('/v1/catalog')).toBe(1);
    await field.fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
    expect(await isKept(endpoint)).toBe(false);
    document.body.replaceChildren();
    mountSearch({ attributes: `${COMPACT} without-worker`, answers: catalogAnswers, endpoint });
    await field.fill('kết hôn');
    await expect.poll(first).toContain('Đăng ký kết hôn');
  });
});

describe('gateway and browser stand in for each other', () => {
  it('asks the gateway as long as there is no catalogue', async () => {
    mountSearch({ attributes: COMPACT, answers: { '/v1/services': (url): ServiceList => answerFor(url), '/v1/portal': NEVER } });
    await field.fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
  });

  it('answers from the catalogue when the gateway’s search never answers', async () => {
    mountSearch({ attributes: COMPACT, answers: { ...catalogAnswers, '/v1/services': NEVER } });
    await field.fill('khai sinh');
    await expect.poll(first).toContain('Đăng ký khai sinh');
  });

  it('shows the gateway’s error only when there is no catalogue either', async () => {
    const search = mountSearch({ answers: { '/v1/services': refuse, '/v1/catalog': refuse, '/v1/portal': refuse } });
    await expect.element(heading('Chưa tải được dịch vụ')).toBeVisible();
    expect(search.shadowRoot?.textContent).toContain('Không tìm thấy nội dung này.');
  });
});
