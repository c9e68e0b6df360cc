import type { Dossier } from '@dvcqg/openapi';
import type { ActorRole, Situation } from '@dvcqg/domain';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DeskGateway, dossierIn, officer } from '../../testing/desk-gateway.js';
import { pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import { pdf } from '../../testing/file-examples.js';
import { birthForm } from '../../testing/form-examples.js';
import './define.js';

interface Args {
  code: string;
  headingLevel: number;
  session: FakeSession;
}

const ROLES = ['officer', 'specialist', 'manager'] as const satisfies readonly ActorRole[];

const meta: Meta<Args> = {
  title: 'Elements/Desk dossier',
  component: 'dvc-desk-dossier',
  tags: ['autodocs'],
  args: { code: 'H37-261122-0001', headingLevel: 2, session: new FakeSession(officer(ROLES)) },
  argTypes: { session: { table: { disable: true } } },
  render: ({ code, headingLevel, session }) => html`
    <session-in-place .session=${session}><dvc-desk-dossier code=${code} heading-level=${headingLevel}></dvc-desk-dossier></session-in-place>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const deskIn = (situation: Situation, more: Partial<Dossier> = {}): DeskGateway => {
  const { id, version } = birthForm();
  const gateway = new DeskGateway();
  gateway.dossier = dossierIn(situation, ROLES, { form: { id, version }, values: { applicant: { fullName: 'Nông Thị Hoa', birthDate: '1990-05-14', sex: 'female' }, acting_for: 'self' }, ...more });
  gateway.fault = (path) => (/\/(files|documents)\//.test(path) ? new Response(pdf(), { headers: { 'content-type': path.includes('documents') ? 'application/pdf' : 'application/octet-stream' } }) : undefined);
  return gateway;
};

const found = async (root: () => ParentNode | null | undefined, selector: string): Promise<HTMLElement> => {
  for (;;) {
    const element = root()?.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
};

/** Opens an action's form, and waits for it. */
const open = (action: string) => async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  const root = (): ShadowRoot | null | undefined => canvasElement.querySelector('dvc-desk-dossier')?.shadowRoot;
  (await found(root, `#do-${action}`)).click();
  await found(() => root()?.querySelector('dvc-desk-act')?.shadowRoot, 'form button');
};

/** To be accepted; the file beside the answers. */
export const Registered: Story = { parameters: { fetch: deskIn('registered').fetch } };

/** The date that accepting promises. */
export const Accepting: Story = { parameters: { fetch: deskIn('registered').fetch }, play: open('accept') };

/** Everything that is missing, at once. */
export const RequestingPapers: Story = { parameters: { fetch: deskIn('registered').fetch }, play: open('request_supplement') };

/** Papers that somebody brought to the counter. */
export const PapersAtTheCounter: Story = { parameters: { fetch: deskIn('supplement_asked').fetch }, play: open('send_supplement') };

export const Assigning: Story = { parameters: { fetch: deskIn('accepted').fetch }, play: open('assign') };

/** The signed result goes up. */
export const Finishing: Story = { parameters: { fetch: deskIn('processing').fetch }, play: open('finish') };

/** Somebody else was faster: what they did, while the form stays. */
export const Overtaken: Story = {
  parameters: { fetch: Object.assign(deskIn('paused'), { fault: (path: string) => (path.endsWith('/actions') ? problemResponse(412, 'revision_conflict') : undefined) }).fetch },
  play: async (context) => {
    await open('resume')(context);
    const act = (): ShadowRoot | null | undefined => context.canvasElement.querySelector('dvc-desk-dossier')?.shadowRoot?.querySelector('dvc-desk-act')?.shadowRoot;
    (await found(act, 'form [type=submit]')).click();
    await found(act, '#act-trouble');
  },
};

/** Nothing to do any more. */
export const Returned: Story = { parameters: { fetch: deskIn('returned', { isEnded: true, actions: [], holder: null, due: null }).fetch } };

/** Answers under the ids of their fields. */
export const FormNotRead: Story = {
  parameters: { fetch: Object.assign(deskIn('registered'), { fault: (path: string) => (path.endsWith('/form') ? problemResponse(500, 'internal_error') : undefined) }).fetch },
};

export const Pending: Story = { parameters: { fetch: pendingFetch } };

/** Of another agency, or not there at all. */
export const NotFound: Story = { parameters: { fetch: Object.assign(deskIn('registered'), { fault: () => problemResponse(404, 'not_found') }).fetch } };

export const SignedOut: Story = { args: { session: new FakeSession() } };

export const Citizen: Story = { args: { session: new FakeSession(citizen()) } };
