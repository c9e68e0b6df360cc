import type { Draft } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PortalSession } from '../../core/portal-session.js';
import { beforeEach, press, renderForm, see, story, type } from '../../../testing/dossier-story.js';
import { example, problemResponse } from '../../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../../testing/fake-session.js';
import { ExampleGateway, shortForm } from '../../../testing/mount-dossier.js';
import '../define.js';

const meta: Meta<{ session?: PortalSession }> = {
  title: 'Elements/Dossier form/Saving',
  component: 'dvc-dossier-form',
  argTypes: { session: { table: { disable: true } } },
  beforeEach,
  render: renderForm,
};
export default meta;

type Story = StoryObj<{ session?: PortalSession }>;

const signedIn = (endsIn?: number): FakeSession => new FakeSession(citizen(undefined, endsIn));
const answer = type('form input.control', 'Lý Thị Mai');

/** A gateway that has a draft of the short form. */
const withDraft = (values: Record<string, unknown>): { readonly gateway: ExampleGateway; readonly id: string } => {
  const gateway = new ExampleGateway();
  const draft = example<Draft>('/v1/drafts/{draftId}', 'example');
  gateway.drafts.set(draft.id, { ...draft, updatedAt: new Date(Date.now() - 3_600_000).toISOString(), content: { ...draft.content, form: { id: 'test', version: 1 }, values } });
  return { gateway, id: draft.id };
};

/** Nothing is answered yet. */
export const Untouched: Story = story(new ExampleGateway(), signedIn(), see('.save'));

/** On the gateway, for who is signed in. */
export const OnThePortal: Story = story(new ExampleGateway(), signedIn(), answer, see('.save[data-kind=saved]'));

/** Sealed on the device, with the code that opens it again. */
export const OnTheDevice: Story = story(new ExampleGateway(), new FakeSession(), answer, see('.resume-code'));

/** What can be done with the draft. */
export const Choices: Story = story(new ExampleGateway(), new FakeSession(), answer, see('.resume-code'), press('summary'));

/** No network: the device has it, the gateway not yet. */
export const Offline: Story = (() => {
  const gateway = new ExampleGateway();
  gateway.fault = (method) => (method === 'PUT' ? 'cut' : undefined);
  return story(gateway, signedIn(), answer, see('.resume-code'));
})();

/** A device that others use, too. */
export const SharedDevice: Story = {
  ...story(new ExampleGateway(), new FakeSession(), answer, see('.resume-code'), press('summary'), press('.save-more input'), see('.save[data-kind=unsaved]')),
  beforeEach: () => () => localStorage.removeItem('dvc-shared-device'),
};

/** An earlier draft on the gateway. */
export const Offered: Story = story(withDraft({ name: 'Lý Thị Mai' }).gateway, signedIn(), see('.offer'));

/** Changed on another device meanwhile. */
export const Conflict: Story = (() => {
  const { gateway, id } = withDraft({ name: 'Lý Thị Mai', phone: '0912345678' });
  return story(
    gateway,
    signedIn(),
    press('.offer .button'),
    see('.save[data-kind=saved]'),
    async () => gateway.change(id, { name: 'Lý Văn Nam', phone: '0912345678', place: 'Cao Lộc' }),
    type('form input.control', 'Lý Thị Mai Hoa'),
    see('.differences'),
  );
})();

/** Answers to an earlier version of the form. */
export const CarriedOver: Story = story(withDraft({ name: 'Lý Thị Mai', old: 'Bản sao: 2' }).gateway, signedIn(), press('.offer .button'), see('.notice li'));

/** Deleted, and can be brought back. */
export const Deleted: Story = story(new ExampleGateway(), new FakeSession(), answer, see('.resume-code'), press('summary'), press('.save-more > .button'), see('#deleted'));

/** Two minutes before the session ends. */
export const SessionEnding: Story = story(new ExampleGateway(), signedIn(115_000), see('.session'));

/** The session is over; the answers are still there. */
export const SessionOver: Story = story(new ExampleGateway(), Object.assign(signedIn(), { state: 'ended' as const }), see('.session'));

/** Somebody has signed in over answers of nobody. */
export const WhoseAnswers: Story = (() => {
  const session = new FakeSession();
  return story(new ExampleGateway(), session, answer, see('.resume-code'), async () => session.set('active', citizen()), see('.notice .primary'));
})();

/** The gateway could not be asked about earlier drafts. */
export const NotAsked: Story = (() => {
  const gateway = new ExampleGateway();
  gateway.definition = shortForm();
  gateway.fault = (_method, path) => (path === '/v1/drafts' ? problemResponse(500, 'internal_error') : undefined);
  return story(gateway, signedIn(), see('.notice'));
})();
