import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { offlineFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { FEEDBACK_CODE, FEEDBACK_SECRET, feedbackIn, FeedbackGateway, GOOD_TEXT, GOOD_TITLE } from '../../testing/feedback-gateway.js';
import './define.js';

interface Args {
  view: string;
  only: boolean;
  code: string;
  agency: string;
  service: string;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Feedback',
  component: 'dvc-feedback',
  tags: ['autodocs'],
  args: { view: 'send', only: false, code: '', agency: '', service: '', headingLevel: 2 },
  beforeEach: () => sessionStorage.clear(),
  render: ({ agency, code, headingLevel, only, service, view }) => html`<dvc-feedback view=${view} ?only=${only} code=${code} agency=${agency} service=${service} heading-level=${headingLevel}></dvc-feedback>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const at = (change: Partial<FeedbackGateway>): { parameters: { fetch: typeof globalThis.fetch } } => ({ parameters: { fetch: Object.assign(new FeedbackGateway(), change).fetch } });

const found = async (canvas: HTMLElement, selector: string): Promise<HTMLElement> => {
  for (;;) {
    const element = canvas.querySelector('dvc-feedback')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
};

const type = async (canvas: HTMLElement, values: Readonly<Record<string, string>>): Promise<void> => {
  await found(canvas, '#phone');
  for (const [id, value] of Object.entries(values)) {
    const input = (await found(canvas, `#${id}`)) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
};

const send: Play = async ({ canvasElement }) => {
  await type(canvasElement, { title: GOOD_TITLE, content: GOOD_TEXT, name: 'Nông Thị Hoa', address: 'Xã Lộc Bình', phone: '0912345678' });
  (await found(canvasElement, '[type=submit]')).click();
};

const lookUp: Play = async ({ canvasElement }) => {
  for (const [id, value] of [['key-code', FEEDBACK_CODE], ['key-secret', FEEDBACK_SECRET]] as const) {
    const input = (await found(canvasElement, `#${id}`)) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  (await found(canvasElement, '[data-view=track] [type=submit]')).click();
};

export const Sending: Story = at({});
export const Hints: Story = { ...at({}), play: ({ canvasElement }) => type(canvasElement, { content: `Tôi khiếu nại quyết định của xã. ${GOOD_TEXT} Xem https://example.com, gọi 0912 345 678.` }) };
export const Missing: Story = { ...at({}), play: async ({ canvasElement }) => (await found(canvasElement, '[type=submit]')).click() };
export const Refused: Story = { ...at({ violations: [{ rule: 'duplicate', pointer: '/body/content', duplicateOf: 'PA-9HTR-W3EN' }] }), play: send };
export const Asking: Story = { ...at({ fault: (method) => (method === 'POST' ? problemResponse(500, 'internal_error') : undefined) }), play: send };
export const Sent: Story = { ...at({}), play: send };
export const LookUp: Story = { ...at({}), args: { view: 'track' } };
export const Received: Story = { ...at({}), args: { view: 'track' }, play: lookUp };
export const AskedToComplete: Story = { ...at({ feedback: feedbackIn('completion_requested') }), args: { view: 'track' }, play: lookUp };
export const NotAccepted: Story = { ...at({ feedback: feedbackIn('not_accepted') }), args: { view: 'track' }, play: lookUp };
export const Answered: Story = { ...at({ feedback: feedbackIn('published') }), args: { view: 'track' }, play: lookUp };
export const Answers: Story = { ...at({}), args: { view: 'read' } };
export const OneAnswer: Story = { ...at({}), args: { view: 'read', code: FEEDBACK_CODE } };
export const Empty: Story = { ...at({ published: [] }), args: { view: 'read' } };
export const Pending: Story = { parameters: { fetch: pendingFetch }, args: { view: 'read' } };
export const Offline: Story = { parameters: { fetch: offlineFetch }, args: { view: 'read' } };
