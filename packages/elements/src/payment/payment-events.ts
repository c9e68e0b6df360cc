import type { PaymentMethod, PaymentStatus } from '@dvcqg/openapi';

/** The page is about to be left for the payment platform. A page that cancels it stays; the reader then has a link. */
export class DvcPaymentLeaveEvent extends Event {
  static readonly eventName = 'dvc-payment-leave';
  /** Of the payment; it opens nothing by itself. */
  readonly paymentId: string;

  constructor(paymentId: string) {
    super(DvcPaymentLeaveEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.paymentId = paymentId;
  }
}

/** The gateway says for the first time, or anew, where a payment stands. Says nothing of who pays, or what. */
export class DvcPaymentChangedEvent extends Event {
  static readonly eventName = 'dvc-payment-changed';
  /** Of the payment; it opens nothing by itself. */
  readonly paymentId: string;
  readonly status: PaymentStatus;
  /** How it is, or was, last tried. */
  readonly method: PaymentMethod | undefined;

  constructor(paymentId: string, status: PaymentStatus, method: PaymentMethod | undefined) {
    super(DvcPaymentChangedEvent.eventName, { bubbles: true, composed: true });
    this.paymentId = paymentId;
    this.status = status;
    this.method = method;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-payment-leave': DvcPaymentLeaveEvent;
    'dvc-payment-changed': DvcPaymentChangedEvent;
  }
}
