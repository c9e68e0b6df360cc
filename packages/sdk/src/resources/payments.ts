import type { BillList, BillLookup, Payment, PaymentOpened, PaymentRequest } from '@dvcqg/openapi';
import type { RequestOptions, Transport } from '../core/spec.js';

/** How a payment is opened. */
export interface PaymentOptions extends RequestOptions {
  /** The receipt's secret of its dossier, in place of the owner's session. */
  readonly secret?: string | undefined;
  /** The secret of the payment of a bill. */
  readonly paymentSecret?: string | undefined;
}

/** Under which name somebody begins to pay. */
export interface PayOptions extends RequestOptions {
  /** UUID of this wish to pay. Store it before you call; whatever the key, a fee or bill has one payment only. */
  readonly idempotencyKey: string;
  /** The receipt's secret of the dossier, in place of the owner's session. */
  readonly secret?: string | undefined;
}

/** Fees and bills. */
export interface Payments {
  /** The one payment of a fee or bill, and how to pay it. Rejects with `conflict` when nobody asks for it. */
  open(request: PaymentRequest, options: PayOptions): Promise<PaymentOpened>;
  /** Where a payment stands: ask after coming back, the address of the page says nothing. */
  get(id: string, options?: PaymentOptions): Promise<Payment>;
  /** The receipt on paper; `conflict` while nothing is paid. */
  receiptPdf(id: string, options?: PaymentOptions): Promise<Blob>;
  /** Bills by their keys. Unknown ones and wrong keys give none, alike. */
  findBills(lookup: BillLookup, options?: RequestOptions): Promise<BillList>;
}

export const createPayments = ({ bind }: Transport): Payments => ({
  open: bind('post', '/v1/payments', 'body'),
  get: bind('get', '/v1/payments/{paymentId}'),
  receiptPdf: bind('get', '/v1/payments/{paymentId}/receipt.pdf', undefined, 'application/pdf'),
  findBills: bind('post', '/v1/bills/lookup', 'body'),
});
