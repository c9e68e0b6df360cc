import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DeskGateway, itemsOf, officer } from '../../testing/desk-gateway.js';
import { pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import './define.js';

interface Args {
  dossierHref: string;
  headingLevel: number;
  session: FakeSession;
}

const meta: Meta<Args> = {
  title: 'Elements/Desk inbox',
  component: 'dvc-desk-inbox',
  tags: ['autodocs'],
  args: { dossierHref: '#/ho-so/{code}', headingLevel: 2, session: new FakeSession(officer(['officer', 'manager'])) },
  argTypes: { session: { table: { disable: true } } },
  render: ({ dossierHref, headingLevel, session }) => html`
    <session-in-place .session=${session}><dvc-desk-inbox dossier-href=${dossierHref} heading-level=${headingLevel}></dvc-desk-inbox></session-in-place>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const deskWith = (count: number, more: Partial<DeskGateway> = {}): typeof fetch => Object.assign(new DeskGateway(), { items: itemsOf('all', count), ...more }).fetch;

const found = async (canvas: HTMLElement, selector: string): Promise<HTMLElement> => {
  for (;;) {
    const element = canvas.querySelector('dvc-desk-inbox')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
};

/** Late, due soon, in time, paused, and without a due date. */
export const List: Story = { parameters: { fetch: deskWith(120) } };

/** Two dossiers are accepted, the third has changed in the meantime. */
export const BulkAcceptance: Story = {
  parameters: { fetch: Object.assign(new DeskGateway(), { items: itemsOf('intake', 3), refuses: { 'H37-261122-0002': 'revision_conflict' } }).fetch },
  play: async ({ canvasElement }) => {
    (await found(canvasElement, '.list-head input')).click();
    (await found(canvasElement, '.chosen .primary')).click();
    (await found(canvasElement, '#bulk .primary')).click();
    await found(canvasElement, '#bulk-result');
  },
};

export const Nothing: Story = { parameters: { fetch: deskWith(0) } };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

export const Failed: Story = { parameters: { fetch: deskWith(3, { fault: () => problemResponse(500, 'internal_error') }) } };

export const SignedOut: Story = { args: { session: new FakeSession() } };

export const SessionOver: Story = { args: { session: Object.assign(new FakeSession(officer()), { state: 'ended' as const }) } };

/** An account without a role at an agency. */
export const Citizen: Story = { args: { session: new FakeSession(citizen()) } };
