import type { Bill, BillLookup, Dossier, PaymentMethod, PaymentRequest } from '@dvcqg/openapi';

/** The fee of a dossier. */
export interface FeeTarget {
  readonly kind: 'fee';
  readonly code: string;
  readonly fee: string;
  /** In place of the owner's session. */
  readonly secret?: string | undefined;
}

/** A bill, by the keys that found it. */
export interface BillTarget {
  readonly kind: 'bill';
  readonly keys: BillLookup;
  readonly billId: string;
}

/** What is to be paid. */
export type Target = FeeTarget | BillTarget;

/** What is to be paid, before anything has been opened. */
export interface Offer {
  readonly target: Target;
  /** Đồng; undefined while only the gateway knows it. */
  readonly amount: number | undefined;
  readonly purpose: string;
  readonly payee: string;
  /** `settled`: paid already, here or elsewhere; `off`: nobody asks for it. */
  readonly standing: 'due' | 'settled' | 'off';
  readonly bill?: Bill;
}

/** The body of the request, always the same for the same wish. The address to come back to only where the page is left. */
export const requestOf = (target: Target, method: PaymentMethod, page: string): PaymentRequest => {
  const how = method === 'redirect' ? { method, returnPath: page } : { method };
  if (target.kind === 'fee') return { dossierCode: target.code, feeId: target.fee, ...how };
  return { bill: { ...target.keys, billId: target.billId }, ...how };
};

export const offerOfBill = (bill: Bill, keys: BillLookup): Offer => ({
  target: { kind: 'bill', keys, billId: bill.id },
  amount: bill.amount,
  purpose: bill.title,
  payee: bill.payee,
  standing: bill.isPaid ? 'settled' : 'due',
  bill,
});

/** The one that is due, where none is named. */
const feeIdIn = ({ fees, tasks }: Dossier, wanted: string): string | undefined => wanted || tasks.find(({ task }) => task === 'pay')?.feeId || fees.at(-1)?.feeId;

/** Undefined for a dossier without fees. What the catalogue asks for before intake is not among the fees yet: the gateway knows it. */
export const offerOfFee = (dossier: Dossier, { code, fee, secret }: FeeTarget): Offer | undefined => {
  const feeId = feeIdIn(dossier, fee);
  if (!feeId) return undefined;
  const known = dossier.fees.find((each) => each.feeId === feeId);
  const missing = dossier.tasks.find((task) => task.task === 'pay' && task.feeId === feeId)?.amount;
  return {
    target: { kind: 'fee', code, fee: feeId, secret },
    amount: missing ?? known?.amount ?? undefined,
    purpose: dossier.service.name,
    payee: dossier.agency.name,
    standing: !known || known.state === 'open' ? 'due' : known.state === 'paid' ? 'settled' : 'off',
  };
};
