import type { Payment } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { jsonResponse, offlineFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import '../../testing/fake-session.js';
import { bill, CODE, dossierWith, feeOf, PaymentGateway, SECRET } from '../../testing/payment-gateway.js';
import './define.js';

interface Args {
  code: string;
  fee: string;
  billKind: string;
  dossierHref: string;
  headingLevel: number;
  secret: string;
}

const stay = (event: Event): void => event.preventDefault();

const meta: Meta<Args> = {
  title: 'Elements/Payment',
  component: 'dvc-payment',
  tags: ['autodocs'],
  args: { code: CODE, fee: 'fee-1', billKind: '', dossierHref: '', headingLevel: 2, secret: SECRET },
  argTypes: { secret: { table: { disable: true } } },
  beforeEach: () => sessionStorage.clear(),
  render: ({ billKind, code, dossierHref, fee, headingLevel, secret }) => html`
    <dvc-payment code=${code} fee=${fee} bill-kind=${billKind} dossier-href=${dossierHref} heading-level=${headingLevel} .secret=${secret} @dvc-payment-leave=${stay}></dvc-payment>
  `,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const found = async (canvas: HTMLElement, selector: string): Promise<HTMLElement> => {
  for (;;) {
    const element = canvas.querySelector('dvc-payment')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
};

const press = (...selectors: readonly string[]): Play => async ({ canvasElement }) => {
  for (const selector of selectors) (await found(canvasElement, selector)).click();
};

const fill = (root: ParentNode, selector: string, value: string): void => {
  const input = root.querySelector(selector) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

const findBill = (verifier = '12A-345.67', ...then: readonly string[]): Play => async (context) => {
  await found(context.canvasElement, '#verifier');
  const root = context.canvasElement.querySelector('dvc-payment')?.shadowRoot as ShadowRoot;
  fill(root, '#code', 'QD-2611-000123');
  fill(root, '#verifier', verifier);
  await press('[type=submit]', ...then)(context);
};

const at = (change: (gateway: PaymentGateway) => void = () => undefined): Pick<Story, 'parameters'> => {
  const gateway = new PaymentGateway();
  change(gateway);
  return { parameters: { fetch: gateway.fetch } };
};

/** A payment of which the gateway says this as soon as it is opened. */
const standing = (change: Partial<Payment>): Story => {
  const gateway = new PaymentGateway();
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const answer = await gateway.fetch(input, init);
    const { method = '', path = '' } = gateway.asked.at(-1) ?? {};
    if (!path.startsWith('/v1/payments')) return answer;
    gateway.settle(change);
    const [payment] = gateway.payments.values();
    return method === 'POST' ? jsonResponse({ payment }, 201) : jsonResponse(payment);
  };
  return { parameters: { fetch }, play: press('#redirect') };
};

/** What is to be paid, to whom, and how. */
export const Fee: Story = at();
/** Before intake only the gateway knows the amount. */
export const FeeOfUnknownAmount: Story = { ...at((gateway) => (gateway.dossier = dossierWith([]))), args: { fee: 'initial' } };
export const FeePaidElsewhere: Story = at((gateway) => (gateway.dossier = dossierWith([feeOf({ state: 'paid', paid: 100_000 })])));
export const FeeWaived: Story = at((gateway) => (gateway.dossier = dossierWith([feeOf({ state: 'waived' })])));
export const NoFee: Story = { ...at((gateway) => (gateway.dossier = dossierWith([]))), args: { fee: '' } };
export const Pending: Story = { parameters: { fetch: pendingFetch } };
export const Offline: Story = { parameters: { fetch: offlineFetch } };
/** For the owner, who is not signed in. */
export const SignInNeeded: Story = { ...at((gateway) => (gateway.fault = () => problemResponse(404, 'not_found'))), args: { secret: undefined as unknown as string } };

export const Opening: Story = { ...at((gateway) => (gateway.fault = (method) => (method === 'POST' ? new Promise(() => undefined) : undefined))), play: press('#qr') };
/** No answer came: asked again under the same key. */
export const OpeningNotKnown: Story = { ...at((gateway) => (gateway.fault = (method) => (method === 'POST' ? 'cut' : undefined))), play: press('#qr') };
export const NotDue: Story = { ...at((gateway) => (gateway.fault = (method) => (method === 'POST' ? problemResponse(409, 'payment_not_due') : undefined))), play: press('#qr') };

/** The code, and the same to type. */
export const Transfer: Story = { ...at(), play: press('#qr') };
/** Opened, and not left for the platform by itself: the page said no, or the amount was not known before. */
export const Ready: Story = { ...at(), play: press('#redirect') };
/** Back from the platform, before its notice has come. */
export const Waiting: Story = standing({ status: 'pending', attempt: { method: 'redirect', state: 'open' }, received: 0, hasReceipt: false });
export const Paid: Story = standing({});
export const PaidWithoutReceipt: Story = standing({ hasReceipt: false });
export const PaidTwice: Story = standing({ received: 200_000, refundDue: 100_000 });
export const Refunded: Story = standing({ status: 'refunded', refunded: 100_000, hasReceipt: false });
export const Cancelled: Story = standing({ status: 'cancelled', received: 0, hasReceipt: false });
export const TryFailed: Story = standing({ status: 'unpaid', attempt: { method: 'redirect', state: 'failed' }, received: 0, hasReceipt: false });

const bills: Pick<Story, 'args'> = { args: { code: '', fee: '', secret: undefined as unknown as string } };

/** Payments that are no procedures. */
export const Bills: Story = { ...at(), ...bills };
/** A page of a hospital, say. */
export const BillsOfOneKind: Story = { ...at(), args: { ...bills.args, billKind: 'hospital_fee' } };
export const BillsMissingKeys: Story = { ...at(), ...bills, play: press('[type=submit]') };
export const BillsFound: Story = { ...at((gateway) => (gateway.bills = [bill(), bill({ id: 'tf-2', isPaid: true })])), ...bills, play: findBill() };
export const BillsNotFound: Story = { ...at(), ...bills, play: findBill('wrong') };
export const Bill: Story = { ...at(), ...bills, play: findBill(undefined, '.bill .button') };
