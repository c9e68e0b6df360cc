import type { RatingView } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example, exampleFetch, offlineFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import './define.js';

const PATH = '/v1/ratings/{ratingSubject}';
const showing = (name: string, more: Partial<RatingView> = {}): typeof fetch => exampleFetch({ [PATH]: () => ({ ...example<RatingView>(PATH, name), ...more }) });

interface Args {
  code: string;
  place: string;
  service: string;
  display: 'inline' | 'compact' | 'dialog';
  sharedDevice: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Rating widget',
  component: 'dvc-rating-widget',
  tags: ['autodocs'],
  args: { code: 'H37-261122-0001', place: '', service: '', display: 'inline', sharedDevice: false },
  argTypes: { display: { control: 'radio', options: ['inline', 'compact', 'dialog'] } },
  parameters: { fetch: showing('example') },
  render: ({ code, place, service, display, sharedDevice }) => html`<dvc-rating-widget code=${code} place=${place} service=${service} display=${display} ?shared-device=${sharedDevice}></dvc-rating-widget>`,
};
export default meta;

type Story = StoryObj<Args>;

/** One question. Choose a level that is not satisfied to see what is asked then. */
export const Dossier: Story = {};

export const Compact: Story = { args: { display: 'compact' } };

export const Dialog: Story = { args: { display: 'dialog' } };

/** At a counter, on a device that many people use. */
export const Counter: Story = { args: { code: '', place: 'quay-3-tam-thanh', sharedDevice: true }, parameters: { fetch: showing('place') } };

export const Service: Story = { args: { code: '', service: '1.001193' }, parameters: { fetch: showing('example', { subject: { kind: 'service', title: 'Thủ tục đăng ký khai sinh' } }) } };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

/** Rated, and still to be changed. */
export const Rated: Story = { parameters: { fetch: showing('rated') } };

export const Closed: Story = { parameters: { fetch: showing('rated', { state: 'closed' }) } };

export const NotFinished: Story = { parameters: { fetch: showing('example', { state: 'unavailable' }) } };

export const Offline: Story = { parameters: { fetch: offlineFetch } };

export const NotFound: Story = { parameters: { fetch: exampleFetch({ [PATH]: () => problemResponse(404, 'not_found') }) } };

/** Send it: the gateway takes no more from here for now. */
export const TooMany: Story = { parameters: { fetch: exampleFetch({ 'post /v1/ratings': () => problemResponse(429, 'rate_limited', {}, { 'retry-after': '3000' }) }) } };

/** The page names nothing to be rated. */
export const Nothing: Story = { args: { code: '' } };
