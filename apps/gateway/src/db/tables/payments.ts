import type { PaymentFactType } from '@dvcqg/domain';
import type { BillKind, PaymentMethod, PaymentStatus } from '@dvcqg/openapi';
import type { ColumnType, Generated } from 'kysely';

/** A point in time that is written as ISO 8601. */
type Moment = ColumnType<Date, string, string>;
type NullableMoment = ColumnType<Date | null, string | null | undefined, string | null>;
/** 64-bit, so `pg` reads a text. Amounts in đồng. */
type Amount = ColumnType<string, number, number>;

/** One for each fee and bill, however often somebody tries to pay it. */
export interface PaymentsTable {
  id: string;
  /** `fee:<dossier>:<fee>` or `bill:<kind>:<bill>`; unique. */
  target: string;
  dossier_id: string | null;
  fee_id: string | null;
  bill_kind: BillKind | null;
  amount: Amount;
  purpose: string;
  payee: string;
  created_at: Moment;
  // All below follows from the facts.
  status: ColumnType<PaymentStatus, PaymentStatus | undefined, PaymentStatus>;
  refund_due: ColumnType<string, number | undefined, number>;
  /** Transactions that the dossier knows of. */
  recorded: ColumnType<string[], string | undefined, string>;
  /** When the platform is asked next; `null` when there is nothing to ask. */
  next_check_at: NullableMoment;
  /** Revision of the dossier up to which it was seen whether anybody still asks for this. */
  reviewed_revision: ColumnType<number, number | undefined, number>;
  /** When money that is to go back is sent next. */
  next_refund_at: NullableMoment;
  /** Nothing more can come of its dossier. */
  is_settled: ColumnType<boolean, boolean | undefined, boolean>;
  /** Of our own receipt, given when it was paid; `null` where the agency has no range of receipts. */
  receipt_template: ColumnType<string | null, undefined, string>;
  receipt_symbol: ColumnType<string | null, undefined, string>;
  receipt_number: ColumnType<string | null, undefined, number>;
}

/** The last number of each range of receipts. */
export interface PaymentReceiptSeriesTable {
  template: string;
  symbol: string;
  last: ColumnType<string, number, number>;
}

/** One try to pay. */
export interface PaymentAttemptsTable {
  reference: string;
  payment_id: string;
  method: PaymentMethod;
  /** Message of the transfer. */
  content: string;
  opened_at: Moment;
  /** Page of the platform; `null` until the platform knows of it. */
  pay_url: ColumnType<string | null, string | null | undefined, string>;
  /** The platform knows of it. */
  is_known: ColumnType<boolean, boolean | undefined, boolean>;
  /** Page to come back to. */
  return_to: string | null;
}

/** What is known of a payment; never changed. */
export interface PaymentFactsTable {
  payment_id: string;
  position: number;
  /** The same fact again has the same key. */
  key: string;
  type: PaymentFactType;
  at: ColumnType<Date, string, never>;
  data: ColumnType<Record<string, unknown>, string, never>;
}

/** What was asked for under an idempotency key. */
export interface PaymentRequestsTable {
  subject: string;
  key: string;
  payload_hash: string;
  payment_id: string;
  created_at: Moment;
}

/** Every notice that came, also those that change nothing. */
export interface PaymentNoticesTable {
  id: Generated<string>;
  /** SHA-256 of the body as canonical JSON. */
  body_hash: string;
  reference: string;
  payment_id: string | null;
  verdict: string;
  body: string;
  times: ColumnType<number, number | undefined, number>;
  first_at: Moment;
  last_at: Moment;
}
