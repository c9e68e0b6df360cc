import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { officer } from '../../testing/desk-gateway.js';
import { FakeSession } from '../../testing/fake-session.js';
import './define.js';

interface Args {
  headingLevel: number;
  session: FakeSession;
}

const meta: Meta<Args> = {
  title: 'Elements/Desk register',
  component: 'dvc-desk-register',
  tags: ['autodocs'],
  args: { headingLevel: 2, session: new FakeSession(officer(['officer', 'manager'])) },
  argTypes: { session: { table: { disable: true } } },
  render: ({ headingLevel, session }) => html`<session-in-place .session=${session}><dvc-desk-register heading-level=${headingLevel}></dvc-desk-register></session-in-place>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Choices: Story = {};

export const SignedOut: Story = { args: { session: new FakeSession() } };
