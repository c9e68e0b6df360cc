import type { Dossier, DossierStatus, Portal } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asked, DOSSIER_CODE, DOSSIER_PATH as PATH, due, late, processing, registered, returned, supplementSent } from '../../testing/dossier-states.js';
import { example, exampleFetch, jsonResponse, offlineFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { UploadGateway } from '../../testing/upload-gateway.js';
import './define.js';

const portal = (): Portal => {
  const given = example<Portal>('/v1/portal', 'langSon');
  return { ...given, applying: { ...given.applying, anonymous: true } };
};
const answering = (dossier: Dossier, answers: Parameters<typeof exampleFetch>[0] = {}): typeof fetch => exampleFetch({ '/v1/portal': portal, [PATH]: () => dossier, ...new UploadGateway().answers, ...answers });

interface Args {
  code: string;
  headingLevel: number;
  paymentHref: string;
  ratingHref: string;
  onOpened: (event: Event) => void;
  onPay: (event: Event) => void;
  onRate: (event: Event) => void;
}

const meta: Meta<Args> = {
  title: 'Elements/Status tracker',
  component: 'dvc-status-tracker',
  tags: ['autodocs'],
  args: { code: DOSSIER_CODE, headingLevel: 2, paymentHref: '/thanh-toan/#code={code}&fee={fee}', ratingHref: '' },
  argTypes: { onOpened: { action: 'dvc-dossier-opened' }, onPay: { action: 'dvc-dossier-pay' }, onRate: { action: 'dvc-dossier-rate' } },
  parameters: { fetch: answering(registered()) },
  render: ({ code, headingLevel, paymentHref, ratingHref, onOpened, onPay, onRate }) => html`
    <dvc-status-tracker
      code=${code}
      heading-level=${headingLevel}
      payment-href=${paymentHref}
      rating-href=${ratingHref}
      @dvc-dossier-opened=${onOpened}
      @dvc-dossier-pay=${onPay}
      @dvc-dossier-rate=${onRate}
    >
      <p slot="help">Mất giấy tiếp nhận: gọi tổng đài 1900 0000.</p>
    </dvc-status-tracker>
  `,
};
export default meta;

type Story = StoryObj<Args>;
const of = (dossier: Dossier): Story => ({ parameters: { fetch: answering(dossier) } });
const inStatus = (status: string, more: Partial<Dossier> = {}): Story => of(registered({ status: status as DossierStatus, ...more }));

/** Presses a button of the tracker, or of a form inside it, once it is there. */
const press = async (canvas: HTMLElement, selector: string, inside = ''): Promise<void> => {
  for (;;) {
    const tracker = canvas.querySelector('dvc-status-tracker')?.shadowRoot;
    const found = (inside ? tracker?.querySelector(inside)?.shadowRoot : tracker)?.querySelector<HTMLElement>(selector);
    if (found) return found.click();
    await new Promise(requestAnimationFrame);
  }
};

/** The form: try `H37-261122-0001` and any 43 letters. */
export const LookUp: Story = { args: { code: '' } };

/** Without a camera, or without leave to use it, a picture of the receipt will do. */
export const Scanning: Story = { args: { code: '' }, play: ({ canvasElement }) => press(canvasElement, '[aria-expanded]') };

/** A code that cannot be one is told before anything is sent. */
export const MalformedCode: Story = { args: { code: 'H37-2611' } };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

/** Unknown and forbidden look alike. */
export const NotFound: Story = { parameters: { fetch: exampleFetch({ [PATH]: () => problemResponse(404, 'not_found') }) } };

export const Offline: Story = { parameters: { fetch: offlineFetch } };

/** Refused by the gateway: words of ours, a way to try again, the id of the request. */
export const Failed: Story = { parameters: { fetch: exampleFetch({ [PATH]: () => jsonResponse({}, 409) }) } };

export const Registered: Story = of(registered());
export const Accepted: Story = of(processing({ status: 'accepted', situation: 'accepted' }));
export const NotAccepted: Story = inStatus('not_accepted', { situation: 'not_accepted', isEnded: true, holder: null, intakeDue: null, documents: [{ id: 'e2', paper: 'refusal', at: '2026-11-23T01:10:00Z' }] });
export const Processing: Story = of(processing());
export const DueSoon: Story = of(processing({ due: due('due_soon', { left: { days: 0, hours: 6, minutes: 30 } }) }));
/** Overdue, before anybody has apologised. */
export const Overdue: Story = of(processing({ due: due('late', { lateBy: { days: 2, hours: 0, minutes: 0 } }) }));
/** With the apology, the new date, and the old one that no longer holds. */
export const LateWithApology: Story = of(late());
/** All reasons at once; the clock stands. */
export const SupplementRequested: Story = of(asked());
export const SupplementForm: Story = { ...of(asked()), play: ({ canvasElement }) => press(canvasElement, '#supplement') };
/** Nothing was answered yet: everything that is missing, with the way there. */
export const SupplementIncomplete: Story = {
  ...of(asked()),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#supplement');
    await press(canvasElement, 'button[type=submit]', 'dvc-supplement-form');
  },
};
export const SupplementSent: Story = of(supplementSent());
export const PaymentRequested: Story = of(processing({ status: 'payment_requested', situation: 'payment_asked', holder: { office: 'citizen' }, due: due('paused', { left: { days: 1, hours: 0, minutes: 0 } }), tasks: [{ task: 'pay', feeId: 'fee-1', amount: 135_000, isUrgent: true }], actions: ['pay', 'request_withdrawal'] }));
export const Paused: Story = of(processing({ status: 'stopped', situation: 'paused', due: due('paused', { left: { days: 3, hours: 4, minutes: 0 } }) }));
/** What it means, before it is asked for. */
export const Withdrawing: Story = { ...of(registered()), play: ({ canvasElement }) => press(canvasElement, '#withdraw') };
export const WithdrawalAsked: Story = of(processing({ status: 'withdrawn', situation: 'withdrawal_asked', actions: [] }));
export const Withdrawn: Story = inStatus('withdrawn', { situation: 'withdrawn', isEnded: true, holder: null, intakeDue: null, actions: [] });
export const Stopped: Story = inStatus('stopped', { situation: 'stopped', isEnded: true, holder: null, intakeDue: null, actions: [], documents: [{ id: 'e2', paper: 'stop_notice', at: '2026-11-23T01:10:00Z' }] });
export const Finished: Story = of(returned({ status: 'finished', situation: 'finished', isEnded: false, tasks: [{ task: 'collect_result' }], actions: ['download_result'], result: { outcome: 'granted', readyAt: '2026-11-24T03:00:00Z', returnedAt: null } }));
/** With the result to fetch, and rating where the page has a place for it. */
export const Returned: Story = { ...of(returned()), args: { ratingHref: '/danh-gia/#code={code}' } };

/** Status, situation, event, task and action of a newer gateway: words for all, and nothing breaks. */
export const Unknown: Story = of(
  processing({
    status: 'of_tomorrow' as DossierStatus, situation: 'of_tomorrow' as never, tasks: [{ task: 'of_tomorrow' as never }], actions: ['of_tomorrow' as never], due: due('of_tomorrow'),
    events: [...processing().events, { id: 'e9', type: 'of_tomorrow' as never, at: '2026-11-24T03:00:00Z' }],
  }),
);

export const WithoutFiles: Story = inStatus('registered', { files: [] });
