import { LOCALE_VALUES } from '@dvcqg/openapi';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { jsonResponse, pendingFetch } from '../../testing/example-fetch.js';
import { cards, field, mountSearch, options, refuse, serverAnswers, type MountOptions } from '../../testing/mount-search.js';
import { answerFor, summaries } from '../../testing/search-examples.js';
import '../provider/define.js';
import './define.js';
import type { DvcServiceSearch } from './service-search.js';

const distant = summaries(3);
const endpoint = '/gateway-axe';

interface State extends MountOptions {
  readonly reach?: (search: DvcServiceSearch) => Promise<unknown>;
}

const typed = async (text: string): Promise<void> => {
  await field.fill(text);
  await expect.element(options.first()).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
};

const STATES: Readonly<Record<string, State>> = {
  start: { reach: () => expect.poll(() => cards.elements().length).toBe(20) },
  results: { attributes: 'service-href="#{code}"', reach: (search) => search.search('đăng ký', { sector: ['G15-TP07'] }) },
  'open filters': {
    reach: async (search) => {
      await search.search('đăng ký');
      search.shadowRoot?.querySelector<HTMLElement>('[aria-controls="filters"]')?.click();
    },
  },
  'no good match': {
    answers: { ...serverAnswers, '/v1/services': (url) => ({ ...answerFor(new URL(url.origin), distant), noGoodMatch: true }) },
    reach: (search) => search.search('bán vé số'),
  },
  empty: { reach: (search) => search.search('xyz') },
  pending: { fetch: pendingFetch },
  error: {
    answers: { '/v1/services': () => jsonResponse({}, 403), '/v1/catalog': refuse },
    reach: (search) => expect.poll(() => search.shadowRoot?.querySelector('.error')).toBeTruthy(),
  },
  'open list': { attributes: 'variant="compact"', reach: () => typed('đăng ký') },
  'recent searches': {
    attributes: 'variant="compact"',
    endpoint,
    reach: async () => {
      localStorage.setItem(`dvc-service-search.recent:${location.origin}${endpoint}`, '["khai sinh","hộ chiếu"]');
      await typed('k');
      await typed('');
    },
  },
};

beforeAll(() => page.viewport(320, 640));

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

describe.each(LOCALE_VALUES)('at 320 px in %s', (locale) => {
  it.each(Object.entries(STATES))('%s has no accessibility violation and no sideways scrolling', async (_name, { reach, ...options }) => {
    const search = mountSearch({ ...options, locale });
    await reach?.(search);
    await search.updateComplete;
    const { violations } = await axe.run(search.parentElement as Element, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

it('has targets of at least 44 px', async () => {
  const search = mountSearch({ attributes: 'service-href="#{code}"' });
  await search.search('đăng ký', { sector: ['G15-TP07'] });
  search.shadowRoot?.querySelector<HTMLElement>('[aria-controls="filters"]')?.click();
  await search.updateComplete;
  const targets = [...(search.shadowRoot?.querySelectorAll('button, a, .value, input[role]') ?? [])];
  const small = targets.filter((target) => target.getBoundingClientRect().height < 44).map(({ textContent }) => textContent);
  expect(targets.length).toBeGreaterThan(10);
  expect(small).toEqual([]);
});
