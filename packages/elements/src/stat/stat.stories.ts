import type { ReportComparison } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { offlineFetch, pendingFetch, problemResponse, exampleFetch } from '../../testing/example-fetch.js';
import { FIGURES, ReportGateway } from '../../testing/report-examples.js';
import './define.js';

interface Args {
  name: string;
  compare: ReportComparison;
  href: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Stat',
  component: 'dvc-stat',
  tags: ['autodocs'],
  args: { name: 'on_time', compare: 'year_before', href: '' },
  parameters: { fetch: new ReportGateway().fetch },
  render: ({ name, compare, href }) => html`<dvc-stat name=${name} compare=${compare} href=${href}></dvc-stat>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Figure: Story = {};

/** The words lead to the page that tells more. */
export const WithLink: Story = { args: { href: '#ket-qua-phuc-vu' } };

export const NotCompared: Story = { args: { compare: 'none' } };

/** More is worse. */
export const GotWorse: Story = { args: { name: 'open_late', compare: 'previous' } };

/** The portal has no data for it. */
export const Missing: Story = { args: { name: 'feedback' } };

/** The four of a home page, asked for in one question. */
export const HomePage: Story = { render: ({ href }) => html`${['services_online', 'done', 'on_time', 'satisfied'].map((name) => html`<dvc-stat name=${name} href=${href}></dvc-stat><br />`)}` };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

export const Offline: Story = { parameters: { fetch: offlineFetch } };

export const Failed: Story = { parameters: { fetch: exampleFetch({ [FIGURES]: () => problemResponse(500, 'internal_error') }) } };
