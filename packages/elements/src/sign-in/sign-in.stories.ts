import type { Portal } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example, exampleFetch } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import './define.js';

const fetchWith = (signIn: boolean): typeof fetch =>
  exampleFetch({
    '/v1/portal': () => {
      const portal = example<Portal>('/v1/portal', 'langSon');
      return { ...portal, applying: { ...portal.applying, signIn } };
    },
  });

interface Args {
  display: 'page' | 'popup';
  dossiersHref: string;
  session: FakeSession;
}

const meta: Meta<Args> = {
  title: 'Elements/Sign-in',
  component: 'dvc-sign-in',
  tags: ['autodocs'],
  args: { display: 'page', dossiersHref: '#ho-so', session: new FakeSession() },
  argTypes: { session: { table: { disable: true } } },
  parameters: { fetch: fetchWith(true) },
  render: ({ display, dossiersHref, session }) => html`
    <session-in-place .session=${session}><dvc-sign-in display=${display} dossiers-href=${dossiersHref}></dvc-sign-in></session-in-place>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const at = (state: FakeSession['state']): FakeSession => Object.assign(new FakeSession(citizen()), { state });

/** Nobody is signed in. The button signs in at once here. */
export const SignedOut: Story = {};

/** On the way to the identity provider, or back. */
export const Starting: Story = { args: { session: Object.assign(new FakeSession(), { state: 'starting' as const }) } };

/** The name opens a menu. */
export const SignedIn: Story = { args: { session: new FakeSession(citizen()) } };

/** Two minutes before the end. */
export const Ending: Story = { args: { session: new FakeSession(citizen(undefined, 115_000)) } };

/** The session has run out. */
export const Ended: Story = { args: { session: at('ended') } };

/** Back from the identity provider without a session. */
export const Failed: Story = { args: { session: Object.assign(new FakeSession(), { failure: 'unavailable' as const }) } };

/** A portal at which one cannot sign in. */
export const Closed: Story = { parameters: { fetch: fetchWith(false) } };
