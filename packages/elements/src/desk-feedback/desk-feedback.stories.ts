import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { deskFeedbackIn, DeskFeedbackGateway } from '../../testing/desk-feedback-gateway.js';
import { officer } from '../../testing/desk-gateway.js';
import { pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import './define.js';

interface Args {
  code: string;
  feedbackHref: string;
  headingLevel: number;
  session: FakeSession;
}

const meta: Meta<Args> = {
  title: 'Elements/Desk feedback',
  component: 'dvc-desk-feedback',
  tags: ['autodocs'],
  args: { code: '', feedbackHref: '', headingLevel: 2, session: new FakeSession(officer(['officer', 'manager'])) },
  argTypes: { session: { table: { disable: true } } },
  render: ({ code, feedbackHref, headingLevel, session }) => html`
    <session-in-place .session=${session}><dvc-desk-feedback code=${code} feedback-href=${feedbackHref} heading-level=${headingLevel}></dvc-desk-feedback></session-in-place>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const CODE = 'PA-4K7M-2QXD';
const at = (change: Partial<DeskFeedbackGateway> = {}): { parameters: { fetch: typeof globalThis.fetch } } => ({ parameters: { fetch: Object.assign(new DeskFeedbackGateway(), change).fetch } });

const press = (...selectors: readonly string[]): NonNullable<Story['play']> => async ({ canvasElement }) => {
  for (const selector of selectors) {
    let element: HTMLElement | null | undefined;
    while (!element) {
      await new Promise(requestAnimationFrame);
      element = canvasElement.querySelector('dvc-desk-feedback')?.shadowRoot?.querySelector<HTMLElement>(selector);
    }
    element.click();
  }
};

export const Inbox: Story = at();
export const Received: Story = { ...at(), args: { code: CODE } };
export const Answering: Story = { ...at({ shown: deskFeedbackIn('in_progress') }), args: { code: CODE }, play: press('#do-answer') };
/** The sender's own name and number stand in what would become public. */
export const Publishing: Story = {
  ...at({ shown: (({ feedback, ...rest }) => ({ ...rest, feedback: { ...feedback, content: `${feedback.content} Tôi là Nông Thị Hoa, số 0912 345 678.` } }))(deskFeedbackIn('answered')) }),
  args: { code: CODE }, play: press('#do-publish'),
};
export const Published: Story = { ...at({ shown: deskFeedbackIn('published') }), args: { code: CODE } };
export const NotAccepted: Story = { ...at({ shown: deskFeedbackIn('not_accepted') }), args: { code: CODE } };
export const Pending: Story = { parameters: { fetch: pendingFetch } };
export const Failed: Story = at({ fault: () => problemResponse(500, 'internal_error') });
export const SignedOut: Story = { args: { session: new FakeSession() } };
export const Citizen: Story = { args: { session: new FakeSession(citizen()) } };
