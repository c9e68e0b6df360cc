import { html, nothing, render } from 'lit';
import type { DvcPaymentChangedEvent } from '../src/payment/payment-events.js';
import type { DvcPayment } from '../src/payment/payment.js';
import { FakeSession } from './fake-session.js';
import type { PaymentGateway } from './payment-gateway.js';

interface Options {
  readonly code?: string;
  readonly fee?: string;
  readonly kind?: string;
  readonly secret?: string;
  readonly locale?: string;
  readonly dossierHref?: string;
  readonly session?: FakeSession;
  /** The same one for what stands for a reload or a second tab. */
  readonly endpoint?: string;
}

/** An element that never leaves its page, and what it told the page. */
export interface MountedPayment {
  readonly element: DvcPayment;
  readonly endpoint: string;
  /** Statuses, and `leave` where it wanted to leave the page. */
  readonly told: readonly string[];
}

export const unmountPayment = (): void => void render(html``, document.body);

/** `<dvc-payment>` at a gateway in memory. Mounted again at the same endpoint, it is the page after a reload. */
export const mountPayment = (
  gateway: PaymentGateway,
  { code = '', fee = '', kind, secret, locale = 'vi', dossierHref = '', session = new FakeSession(), endpoint = `/gateway-${crypto.randomUUID()}` }: Options = {},
): MountedPayment => {
  const told: string[] = [];
  const stay = (event: Event): void => {
    event.preventDefault();
    told.push('leave');
  };
  const onChanged = ({ status }: DvcPaymentChangedEvent): number => told.push(status);
  unmountPayment();
  render(
    html`<dvc-provider .fetch=${gateway.fetch} endpoint=${endpoint} locale=${locale}>
      <session-in-place .session=${session}>
        <dvc-payment code=${code} fee=${fee} bill-kind=${kind ?? nothing} dossier-href=${dossierHref} .secret=${secret} @dvc-payment-leave=${stay} @dvc-payment-changed=${onChanged}></dvc-payment>
      </session-in-place>
    </dvc-provider>`,
    document.body,
  );
  return { element: document.querySelector('dvc-payment') as DvcPayment, endpoint, told };
};
