import type { ProblemCode } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PortalSession } from '../../core/portal-session.js';
import { beforeEach, filledIn, renderForm, see, sent, story } from '../../../testing/dossier-story.js';
import { problemResponse } from '../../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../../testing/fake-session.js';
import { ExampleGateway } from '../../../testing/mount-dossier.js';
import '../define.js';

const meta: Meta<{ session?: PortalSession }> = {
  title: 'Elements/Dossier form/Submission',
  component: 'dvc-dossier-form',
  argTypes: { session: { table: { disable: true } } },
  beforeEach,
  render: renderForm,
};
export default meta;

type Story = StoryObj<{ session?: PortalSession }>;

const signedIn = (): FakeSession => new FakeSession(citizen());

/** A gateway that answers submissions so. */
const answering = (answer: () => Response | 'cut' | Promise<Response>): ExampleGateway => {
  const gateway = new ExampleGateway();
  gateway.fault = (method, path) => (method === 'POST' && path === '/v1/dossiers' ? answer() : undefined);
  return gateway;
};
const refusing = (status: number, code: ProblemCode, more: object = {}, headers: Record<string, string> = {}): Story =>
  story(answering(() => problemResponse(status, code, more, headers)), signedIn(), ...sent, see('#refusal'));

/** Signing in is needed; the form can be filled in before. */
export const SignInFirst: Story = story(new ExampleGateway(), new FakeSession(), see('.notice'));

/** Before sending. */
export const SignInToSend: Story = story(new ExampleGateway(), new FakeSession(), ...filledIn);

export const Sending: Story = story(answering(() => new Promise(() => undefined)), signedIn(), ...sent, see('.under-way'));

/** No answer came: asked again under the same operation. */
export const NotKnown: Story = story(answering(() => 'cut'), signedIn(), ...sent, see('.under-way.notice'));

/** The gateway has it: the receipt. */
export const Received: Story = story(new ExampleGateway(), signedIn(), ...sent, see('.receipt'));

/** The gateway found an answer wrong. */
export const AnswersRefused: Story = refusing(422, 'answers_invalid', { formViolations: [{ pointer: '/place', code: 'characters' }] });

export const FormOutdated: Story = refusing(409, 'form_outdated');

export const FilesNotReady: Story = refusing(409, 'files_not_ready');

/** The draft was submitted before, with other answers. */
export const Used: Story = refusing(422, 'idempotency_key_reused');

export const Busy: Story = refusing(429, 'rate_limited', {}, { 'retry-after': '60' });

/** The gateway fails: it may have the dossier all the same. */
export const GatewayFails: Story = story(answering(() => problemResponse(500, 'internal_error')), signedIn(), ...sent, see('.under-way.notice'));
