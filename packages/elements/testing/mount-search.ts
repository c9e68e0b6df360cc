import type { Locale, Portal } from '@dvcqg/openapi';
import { page } from 'vitest/browser';
import type { DvcServiceSearch } from '../src/service-search/service-search.js';
import { example, exampleFetch, jsonResponse, type Answerer } from './example-fetch.js';
import { answerFor, catalogOf, summaries } from './search-examples.js';

export type Answers = Readonly<Record<string, Answerer>>;

export const refuse: Answerer = () => jsonResponse({}, 404);

/** The contract's portal with a hotline and a version of the catalogue. */
export const portalOf = (catalogVersion = 'v1'): Portal => ({ ...example<Portal>('/v1/portal', 'langSon'), hotline: '1022', catalogVersion });

/** Answers by the gateway only. */
export const serverAnswers: Answers = { '/v1/services': (url) => answerFor(url), '/v1/catalog': refuse, '/v1/portal': () => portalOf() };

/** Answers by the catalogue only: what comes from the gateway's search is an error. */
export const catalogAnswers: Answers = {
  '/v1/services': refuse,
  '/v1/catalog': () => catalogOf(summaries(24)),
  '/v1/portal': () => portalOf(),
};

export interface MountOptions {
  readonly attributes?: string;
  readonly answers?: Answers;
  readonly fetch?: typeof globalThis.fetch;
  readonly locale?: Locale;
  readonly endpoint?: string;
}

/** A provider with one search in the page. Each has a gateway of its own, so that tests share no cache. */
export const mountSearch = ({ attributes = '', answers = serverAnswers, fetch, locale, endpoint }: MountOptions = {}): DvcServiceSearch => {
  document.documentElement.lang = 'vi';
  const provider = document.createElement('dvc-provider');
  provider.endpoint = endpoint ?? `/gateway-${crypto.randomUUID()}`;
  provider.fetch = fetch ?? exampleFetch(answers);
  if (locale) provider.locale = locale;
  provider.innerHTML = `<dvc-service-search ${attributes}></dvc-service-search>`;
  document.body.append(provider);
  return provider.firstElementChild as DvcServiceSearch;
};

export const field = page.getByRole('combobox');
export const options = page.getByRole('option');
export const heading = (name: string) => page.getByRole('heading', { name, exact: true });
export const cards = page.getByRole('article');

/** Types into the field as an input method does: a composition with its steps, ended or still going on. */
export const compose = (search: DvcServiceSearch, steps: readonly string[], end: boolean): void => {
  const input = search.shadowRoot?.querySelector('input');
  if (!input) throw new Error('There is no field yet');
  input.focus();
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
  for (const step of steps) {
    input.value = step;
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true, composed: true }));
  }
  if (end) input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
};
