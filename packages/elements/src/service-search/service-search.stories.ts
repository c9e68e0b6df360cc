import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleFetch, jsonResponse, offlineFetch, pendingFetch, type Answerer } from '../../testing/example-fetch.js';
import { answerFor, catalogOf, summaries } from '../../testing/search-examples.js';
import type { Filters } from './data/search-page.js';
import './define.js';
import type { DvcServiceSearch } from './service-search.js';

const services = summaries(60);
const list: Answerer = (url) => answerFor(url, services);
const refuse: Answerer = () => jsonResponse({}, 404);

/** Answers by the gateway only: no catalogue. */
const server = exampleFetch({ '/v1/services': list, '/v1/catalog': refuse });
/** Answers by the index in the browser, once the catalogue is there. */
const local = exampleFetch({ '/v1/services': list, '/v1/catalog': () => catalogOf(services) });

interface Args {
  variant: 'full' | 'compact';
  serviceHref: string;
  resultsHref: string;
  withoutRecent: boolean;
  limit: number;
  onServiceSelect: (event: Event) => void;
  onSearchChanged: (event: Event) => void;
}

const meta: Meta<Args> = {
  title: 'Elements/Service search',
  component: 'dvc-service-search',
  tags: ['autodocs'],
  args: { variant: 'full', serviceHref: '#service={code}', resultsHref: '#q={q}', withoutRecent: false, limit: 20 },
  argTypes: { onServiceSelect: { action: 'dvc-service-select' }, onSearchChanged: { action: 'dvc-search-changed' } },
  parameters: { fetch: server },
  render: ({ variant, serviceHref, resultsHref, withoutRecent, limit, onServiceSelect, onSearchChanged }) => html`
    <dvc-service-search
      variant=${variant}
      service-href=${serviceHref}
      results-href=${resultsHref}
      ?without-recent=${withoutRecent}
      limit=${limit}
      @dvc-service-select=${onServiceSelect}
      @dvc-search-changed=${onSearchChanged}
    >
      <a href="#all">Danh sách dịch vụ công</a>
    </dvc-service-search>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const searchIn = (canvas: HTMLElement): DvcServiceSearch => canvas.querySelector('dvc-service-search') as DvcServiceSearch;

const searching =
  (text: string, filters?: Filters): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await searchIn(canvasElement).search(text, filters);
  };

const typing =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const search = searchIn(canvasElement);
    await search.updateComplete;
    const input = search.shadowRoot?.querySelector('input');
    if (!input) return;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };

/** Nothing typed yet: popular services and life events. */
export const Start: Story = {};

export const Results: Story = { play: searching('đăng ký') };

export const Filtered: Story = { play: searching('đăng ký', { sector: ['G15-TP07'], level: ['full'] }) };

/** From the index in the browser. */
export const InTheBrowser: Story = { parameters: { fetch: local }, play: searching('khai sinh') };

/** Nothing fits well: distant services, marked as such, and what to try. */
export const NoGoodMatch: Story = {
  parameters: {
    fetch: exampleFetch({
      '/v1/services': (url) => ({ ...answerFor(new URL(url.origin), services.slice(0, 3)), noGoodMatch: true }),
      '/v1/catalog': refuse,
    }),
  },
  play: searching('bán vé số'),
};

export const Empty: Story = { play: searching('xyz không có') };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

/** Refused by the gateway: words of ours, a way to try again, the id of the request. */
export const Failed: Story = { parameters: { fetch: exampleFetch({ '/v1/services': () => jsonResponse({}, 403), '/v1/catalog': refuse }) } };

/** No network and no catalogue yet. It takes a few seconds until the client gives up. */
export const Offline: Story = { parameters: { fetch: offlineFetch } };

/** For pages that are about something else: the reader goes on to the page with all results. */
export const Compact: Story = { args: { variant: 'compact' } };

export const Suggestions: Story = { args: { variant: 'compact' }, play: typing('đăng ký') };

export const NoSuggestions: Story = { args: { variant: 'compact' }, play: typing('xyz không có') };

/** For devices that many people use. */
export const WithoutRecent: Story = { args: { withoutRecent: true } };
