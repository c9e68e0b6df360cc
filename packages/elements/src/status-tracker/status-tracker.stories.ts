import type { Dossier, DossierStatus } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example, exampleFetch, jsonResponse, offlineFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import './define.js';

const PATH = '/v1/dossiers/{dossierCode}';
const serving = (more: Partial<Dossier> = {}): typeof fetch => exampleFetch({ [PATH]: () => ({ ...example<Dossier>(PATH, 'example'), ...more }) });

interface Args {
  code: string;
  headingLevel: number;
  onOpened: (event: Event) => void;
}

const meta: Meta<Args> = {
  title: 'Elements/Status tracker',
  component: 'dvc-status-tracker',
  tags: ['autodocs'],
  args: { code: 'H37-261122-0001', headingLevel: 2 },
  argTypes: { onOpened: { action: 'dvc-dossier-opened' } },
  parameters: { fetch: serving() },
  render: ({ code, headingLevel, onOpened }) => html`
    <dvc-status-tracker code=${code} heading-level=${headingLevel} @dvc-dossier-opened=${onOpened}>
      <p slot="help">Mất giấy tiếp nhận: gọi tổng đài 1900 0000.</p>
    </dvc-status-tracker>
  `,
};
export default meta;

type Story = StoryObj<Args>;
const inStatus = (status: string, more: Partial<Dossier> = {}): Story => ({ parameters: { fetch: serving({ status: status as DossierStatus, ...more }) } });

/** The form: try `H37-261122-0001` and any 43 letters. */
export const LookUp: Story = { args: { code: '' } };

/** A code that cannot be one is told before anything is sent. */
export const MalformedCode: Story = { args: { code: 'H37-2611' } };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

/** Unknown and forbidden look alike. */
export const NotFound: Story = { parameters: { fetch: exampleFetch({ [PATH]: () => problemResponse(404, 'not_found') }) } };

export const Offline: Story = { parameters: { fetch: offlineFetch } };

/** Refused by the gateway: words of ours, a way to try again, the id of the request. */
export const Failed: Story = { parameters: { fetch: exampleFetch({ [PATH]: () => jsonResponse({}, 409) }) } };

export const Registered: Story = inStatus('registered');
export const Accepted: Story = inStatus('accepted');
export const NotAccepted: Story = inStatus('not_accepted');
export const Processing: Story = inStatus('processing');
export const SupplementRequested: Story = inStatus('supplement_requested');
export const PaymentRequested: Story = inStatus('payment_requested');
export const Withdrawn: Story = inStatus('withdrawn');
export const Stopped: Story = inStatus('stopped');
export const Finished: Story = inStatus('finished');
export const Returned: Story = inStatus('returned');

/** Of a newer gateway. */
export const UnknownStatus: Story = inStatus('of_tomorrow');

export const WithoutFiles: Story = inStatus('registered', { files: [] });
