import { derivePayment, vietQr } from '@dvcqg/domain';
import type { Payment, PaymentAttempt, PaymentMethod, PaymentQr } from '@dvcqg/openapi';
import type { Database } from '../db/schema.js';
import type { PaymentConfig, TransferAccount } from './payment-config.js';
import type { OpenedPayment } from './payment-access.js';
import { type AttemptRow, listAttempts, type PaymentRow, readFacts } from './repository.js';

/** What showing payments needs of the gateway. */
export interface ViewParts {
  readonly db: Database;
  readonly config: Pick<PaymentConfig, 'account' | 'receipts' | 'platform'>;
}

function toQr({ bank, number, name }: TransferAccount, { content }: AttemptRow, amount: number): PaymentQr {
  return { payload: vietQr({ bank, account: number, amount, content }), bank, account: number, accountName: name, content };
}

/** Whether somebody gives a receipt: we by a range of the agency, or the platform. */
export function hasReceipt({ receipt_number: number }: PaymentRow, { platform }: Pick<PaymentConfig, 'platform'>): boolean {
  return number !== null || platform?.receiptUrl !== undefined;
}

function toAttempt(attempt: AttemptRow, state: PaymentAttempt['state'], amount: number, account: TransferAccount | undefined): PaymentAttempt {
  const { method, pay_url: payUrl } = attempt;
  const isOpen = state === 'open';
  return {
    method, state,
    ...(isOpen && method === 'redirect' && payUrl !== null ? { payUrl } : {}),
    ...(isOpen && method === 'qr' && account ? { qr: toQr(account, attempt, amount) } : {}),
  };
}

/** A payment as the contract shows it, with its latest try, or the open one of a method. Where it stands follows from its facts. */
export async function showPayment({ db, config }: ViewParts, { row, dossier }: OpenedPayment, wanted?: PaymentMethod): Promise<Payment> {
  const derived = derivePayment(await readFacts(db, row.id));
  const attempts = await listAttempts(db, row.id);
  const stateOf = ({ reference }: AttemptRow): PaymentAttempt['state'] => derived.attempts.find((each) => each.reference === reference)?.state ?? 'open';
  const latest = attempts.findLast((each) => stateOf(each) === 'succeeded') ?? attempts.findLast((each) => each.method === wanted && stateOf(each) === 'open') ?? attempts.at(-1);
  const { status, received, refunded, refundDue, paidAt, money: [first] } = derived;
  const amount = Number(row.amount);
  return {
    id: row.id, status, amount, currency: 'VND', purpose: row.purpose, payee: row.payee,
    ...(dossier && row.fee_id !== null ? { dossierCode: dossier.code, feeId: row.fee_id } : {}),
    ...(row.bill_kind === null ? {} : { billKind: row.bill_kind }),
    ...(latest ? { attempt: toAttempt(latest, stateOf(latest), amount, config.account) } : {}),
    createdAt: row.created_at.toISOString(),
    ...(paidAt === null ? {} : { paidAt }),
    ...(first && first.transaction !== '' ? { transaction: first.transaction } : {}),
    received, refunded, refundDue,
    hasReceipt: status === 'paid' && hasReceipt(row, config),
  };
}
