import type { DeskRatingList } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { officer } from '../../testing/desk-gateway.js';
import { example, exampleFetch, offlineFetch, pendingFetch } from '../../testing/example-fetch.js';
import { FakeSession } from '../../testing/fake-session.js';
import './define.js';

const PATH = '/v1/desk/ratings';
const EMPTY = { items: [], total: 0, nextCursor: null };

interface Args {
  dossierHref: string;
  headingLevel: number;
  session: FakeSession;
}

const meta: Meta<Args> = {
  title: 'Elements/Desk ratings',
  component: 'dvc-desk-ratings',
  tags: ['autodocs'],
  args: { dossierHref: '#/ho-so/{code}', headingLevel: 2, session: new FakeSession(officer(['officer', 'manager'])) },
  argTypes: { session: { table: { disable: true } } },
  render: ({ dossierHref, headingLevel, session }) =>
    html`<session-in-place .session=${session}><dvc-desk-ratings dossier-href=${dossierHref} heading-level=${headingLevel}></dvc-desk-ratings></session-in-place>`,
};
export default meta;

type Story = StoryObj<Args>;

/** With figures and grades, whose dossier it was, and all words. */
export const Manager: Story = {};

const forOfficers = (): DeskRatingList => {
  const list = example<DeskRatingList>(PATH, 'example');
  return { ...list, items: list.items.map(({ dossierCode, comment, ...rest }) => (dossierCode ? { ...rest, isCommentHidden: true } : { ...rest, ...(comment ? { comment } : {}) })) };
};

/** What they need not see of persons is left out. */
export const Officer: Story = { args: { session: new FakeSession(officer()) }, parameters: { fetch: exampleFetch({ [PATH]: forOfficers }) } };

export const Empty: Story = { parameters: { fetch: exampleFetch({ [PATH]: () => EMPTY, '/v1/desk/rating-summaries': () => ({ ...EMPTY, minimum: 1, before: '2026-11-22T03:00:00Z' }) }) } };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

export const Offline: Story = { parameters: { fetch: offlineFetch } };

export const SignedOut: Story = { args: { session: new FakeSession() } };
