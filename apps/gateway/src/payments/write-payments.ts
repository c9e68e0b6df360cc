import { type DerivedDossier, derivePayment } from '@dvcqg/domain';
import type { FeeType, PaymentMethod } from '@dvcqg/openapi';
import type { DossierRow } from '../casework/case-repository.js';
import type { DatabaseTransaction } from '../db/schema.js';
import { feeStanding, isSettled, releaseFact } from './fee-standing.js';
import { feePurpose, feeTargetName } from './payment-target.js';
import { insertManyPayments, type KeyedFact, type NewAttemptRow, type NewFactRow, type NewPaymentRow } from './repository.js';

/** The payment of a fee with all that is known of it, not kept yet. Moments in ISO 8601. */
export interface WholePayment {
  readonly id: string;
  readonly dossier: Pick<DossierRow, 'id' | 'code' | 'service_name' | 'agency_name'>;
  /** How the dossier stands. */
  readonly derived: DerivedDossier;
  readonly feeId: string;
  readonly feeType: FeeType;
  readonly amount: number;
  readonly attempt: { readonly reference: string; readonly method: PaymentMethod; readonly content: string; readonly openedAt: string };
  /** Besides that it was made and tried. */
  readonly facts: readonly KeyedFact[];
}

interface PaymentRows {
  readonly payment: NewPaymentRow;
  readonly attempt: NewAttemptRow;
  readonly facts: readonly NewFactRow[];
}

/** As recording and reviewing would leave it. */
function rowsOf({ id, dossier, derived: dossierNow, feeId, feeType, amount, attempt, facts: told }: WholePayment): PaymentRows {
  const { reference, method, content, openedAt } = attempt;
  const revision = dossierNow.timeline.length;
  const lastAt = dossierNow.timeline.at(-1)?.event.at ?? openedAt;
  const begun: readonly KeyedFact[] = [
    { key: 'created', fact: { type: 'created', at: openedAt, amount } },
    { key: `attempt ${reference}`, fact: { type: 'attempt_opened', at: openedAt, reference, method } },
    ...told,
  ];
  const standing = feeStanding(dossierNow, feeId);
  const all = [...begun, ...releaseFact(standing, derivePayment(begun.map(({ fact }) => fact)), revision, lastAt)];
  const derived = derivePayment(all.map(({ fact }) => fact));
  const due = Math.max(derived.refundDue, standing.fee?.refundDue ?? 0);
  return {
    payment: {
      id, target: feeTargetName(dossier.id, feeId), dossier_id: dossier.id, fee_id: feeId, bill_kind: null, amount, purpose: feePurpose(feeType, dossier), payee: dossier.agency_name, created_at: openedAt,
      status: derived.status, refund_due: due, recorded: JSON.stringify(derived.money.map((money) => money.transaction || money.reference)), next_check_at: null, next_refund_at: null,
      reviewed_revision: revision, is_settled: isSettled(standing, due),
    },
    attempt: { reference, payment_id: id, method, content, opened_at: openedAt, pay_url: null, is_known: true, return_to: null },
    facts: all.map(({ key, fact: { type, at, ...data } }, index) => ({ payment_id: id, position: index + 1, key, type, at, data: JSON.stringify(data) })),
  };
}

/** Writes payments of whole dossiers. The platform is told and asked nothing, and no receipt of the agency's range is used up. */
export async function writePayments(transaction: DatabaseTransaction, payments: readonly WholePayment[]): Promise<void> {
  const rows = payments.map(rowsOf);
  await insertManyPayments(transaction, { payments: rows.map(({ payment }) => payment), attempts: rows.map(({ attempt }) => attempt), facts: rows.flatMap(({ facts }) => facts) });
}
