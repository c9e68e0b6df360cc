import type { Service } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { example, exampleFetch, jsonResponse, pendingFetch, problemFetch } from '../../testing/example-fetch.js';
import { plainService, richService } from '../../testing/service-examples.js';
import './define.js';

const PATH = '/v1/services/{code}';
const serving = (service: Service): typeof fetch => exampleFetch({ [PATH]: () => service });

interface Args {
  code: string;
  version?: number;
  headingLevel: number;
  onServiceLoaded: (event: Event) => void;
}

const meta: Meta<Args> = {
  title: 'Elements/Service detail',
  component: 'dvc-service-detail',
  tags: ['autodocs'],
  args: { code: '1.001193', headingLevel: 2 },
  argTypes: { onServiceLoaded: { action: 'dvc-service-loaded' } },
  parameters: { fetch: serving(richService()) },
  render: ({ code, version, headingLevel, onServiceLoaded }) => html`
    <dvc-service-detail code=${code} version=${version ?? nothing} heading-level=${headingLevel} @dvc-service-loaded=${onServiceLoaded}>
      <a slot="apply" href="#apply">Nộp hồ sơ</a>
      <a slot="not-found" href="#search">Tìm thủ tục khác</a>
    </dvc-service-detail>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Everything that the contract allows: several cases and rows, notes, long texts, fees in words. */
export const Complete: Story = {};

/** A procedure of the catalogue as it is. */
export const Usual: Story = { parameters: { fetch: serving(plainService()) } };

/** Amounts that stand only in words are shown in these words. */
export const FeesInText: Story = {
  args: { code: '2.002041' },
  parameters: { fetch: serving(example<Service>(PATH, 'feesInText')) },
};

export const OldVersion: Story = {
  args: { version: 1 },
  parameters: { fetch: serving({ ...plainService(), isCurrent: false }) },
};

export const InformationOnly: Story = {
  parameters: { fetch: serving({ ...plainService(), onlineLevel: 'none', channels: [], cases: [] }) },
};

/** No code yet. */
export const Initial: Story = { args: { code: '' } };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

/** Refused by the gateway: words of ours, a way to try again, the id of the request. */
export const Failed: Story = {
  parameters: { fetch: exampleFetch({ [PATH]: () => jsonResponse({}, 403) }) },
};

export const NotFound: Story = {
  args: { code: '1.999999' },
  parameters: { fetch: problemFetch('problem', PATH, 404) },
};
