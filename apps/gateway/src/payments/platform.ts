import type { Tidings } from '@dvcqg/domain';
import type { PaymentMethod, PaymentNotice, PaymentNoticeAnswer } from '@dvcqg/openapi';

/** What a payment is for, as the platform prints it on its receipt. */
export interface OrderSubject {
  /** Code of the dossier, or of the bill. */
  readonly code: string;
  readonly procedure?: { readonly code: string; readonly name: string };
  readonly agency: { readonly code: string; readonly name: string };
  readonly payerName: string;
  readonly purpose: string;
}

/** One try to pay, as the platform is told of it. */
export interface PaymentOrder {
  readonly reference: string;
  /** In đồng. */
  readonly amount: number;
  readonly method: PaymentMethod;
  /** Message of the transfer. */
  readonly content: string;
  readonly openedAt: Date;
  readonly subject: OrderSubject;
}

/** How a try is named when the platform is asked about it. */
export interface AttemptName {
  readonly reference: string;
  readonly openedAt: Date;
}

/** Money that is to go back. */
export interface RefundOrder extends AttemptName {
  readonly transaction: string;
  readonly amount: number;
  readonly refundReference: string;
}

/** What the platform tells, with when it says that it happened; `null` when it does not say so readably. */
export interface DatedTidings {
  readonly tidings: Tidings;
  readonly at: string | null;
}

/** What is answered to a notice. */
export type NoticeVerdict = 'recorded' | 'unknown_reference' | 'wrong_amount' | 'wrong_currency' | 'bad_signature';

/**
 * A payment platform. Whatever goes wrong on the way to it is thrown; the same order, question or refund may be sent again.
 * Knows nothing of dossiers, and keeps nothing.
 */
export interface PaymentPlatform {
  /** Announces a try. `refused` when the platform does not take it. */
  readonly init: (order: PaymentOrder) => Promise<{ readonly payUrl: string } | 'refused'>;
  /** What became of a try; `undefined` when the platform does not know of it. */
  readonly query: (attempt: AttemptName) => Promise<DatedTidings | undefined>;
  /** The platform's own receipt as PDF; `undefined` when it gives none. */
  readonly receipt: (attempt: AttemptName) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** `manual` when money can only be sent back by people. */
  readonly refund: (order: RefundOrder) => Promise<'done' | 'refused' | 'manual'>;
  /** Reads a notice and judges its signature. */
  readonly readNotice: (notice: PaymentNotice) => DatedTidings;
  readonly answerNotice: (reference: string, verdict: NoticeVerdict, at: Date) => PaymentNoticeAnswer;
}
