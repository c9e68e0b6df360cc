import type { DossierList, DossierStatus, DraftList } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example, exampleFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import './define.js';

interface Args {
  formHref: string;
  dossierHref: string;
  headingLevel: number;
  session: FakeSession;
}

const meta: Meta<Args> = {
  title: 'Elements/My dossiers',
  component: 'dvc-my-dossiers',
  tags: ['autodocs'],
  args: { formHref: '#nop-ho-so?code={code}&draft={draft}', dossierHref: '#ho-so?code={code}', headingLevel: 2, session: new FakeSession(citizen()) },
  argTypes: { session: { table: { disable: true } } },
  render: ({ formHref, dossierHref, headingLevel, session }) => html`
    <session-in-place .session=${session}>
      <dvc-my-dossiers form-href=${formHref} dossier-href=${dossierHref} heading-level=${headingLevel}></dvc-my-dossiers>
    </session-in-place>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const STATUSES = ['supplement_requested', 'payment_requested', 'processing', 'returned', 'not_accepted'] as const satisfies readonly DossierStatus[];

const some = exampleFetch({
  '/v1/drafts': (): DraftList => ({ ...example<DraftList>('/v1/drafts', 'example'), nextCursor: 'more', total: 21 }),
  '/v1/dossiers': (): DossierList => {
    const list = example<DossierList>('/v1/dossiers', 'example');
    return { ...list, items: STATUSES.map((status, at) => ({ ...list.items[0]!, status, code: `H37.08-261122-000${at + 1}` })) };
  },
});

/** Drafts to go on with, and dossiers in several statuses. */
export const Lists: Story = { parameters: { fetch: some } };

export const Nothing: Story = { parameters: { fetch: exampleFetch({ '/v1/drafts': () => ({ items: [], total: 0, nextCursor: null }), '/v1/dossiers': () => ({ items: [], total: 0, nextCursor: null }) }) } };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

/** The dossiers could not be read; the drafts could. */
export const Failed: Story = { parameters: { fetch: exampleFetch({ '/v1/dossiers': () => problemResponse(500, 'internal_error') }) } };

export const SignedOut: Story = { args: { session: new FakeSession() } };

export const SessionOver: Story = { args: { session: Object.assign(new FakeSession(citizen()), { state: 'ended' as const }) } };
