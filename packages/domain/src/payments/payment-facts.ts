import type { PaymentMethod } from '@dvcqg/openapi';

/** Money is in đồng, without a fraction; nothing else is taken. */
export const CURRENCY = 'VND';

/** What the payment platform says of a transaction: in a notice of its own, or asked. */
export interface Tidings {
  /** Of the attempt (MaThamChieu), made by us. */
  readonly reference: string;
  readonly outcome: 'succeeded' | 'failed' | 'pending';
  /** The platform's own code (MaLoi). */
  readonly code: string;
  /** In đồng when `currency` is `VND`. */
  readonly amount: number;
  readonly currency: string;
  /** The platform's number of the transaction (MaGiaoDich); empty when it gave none. */
  readonly transaction: string;
  /** The signature is the platform's. */
  readonly isGenuine: boolean;
}

/** What each fact says beyond its type and time. */
export interface PaymentFactFields {
  /** Somebody wants to pay; the amount is that of the fee or bill. */
  readonly created: { readonly amount: number };
  /** The payer was sent to the platform, or shown a code to transfer by (giao dịch khởi tạo). */
  readonly attempt_opened: { readonly reference: string; readonly method: PaymentMethod };
  /** The platform told us. */
  readonly notice: Tidings;
  /** We asked, because no notice came. */
  readonly query_answer: Tidings;
  /** Nobody asks for this any more: waived, paid in cash, or the dossier was refused or ended; at this revision of the dossier. */
  readonly released: { readonly reason: string; readonly revision: number };
  /** It is asked for again: a stopped dossier was taken up, cash went back. */
  readonly asked_again: { readonly revision: number };
  /** Money went back. `refundReference` names the refund; the same one again is the same refund. */
  readonly refunded: { readonly transaction: string; readonly amount: number; readonly refundReference: string };
}

export type PaymentFactType = keyof PaymentFactFields;

/** Something that is known about a payment. Facts are added, never changed, and may come late, twice and in any order. */
export type PaymentFact = { [T in PaymentFactType]: { readonly type: T; /** ISO 8601 with an offset. */ readonly at: string } & PaymentFactFields[T] }[PaymentFactType];

export type FactOf<T extends PaymentFactType> = Extract<PaymentFact, { readonly type: T }>;

/** Why tidings are kept and change nothing. */
export type RejectionReason = 'bad_signature' | 'unknown_reference' | 'wrong_currency' | 'wrong_amount';
