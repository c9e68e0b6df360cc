import type { BillLookup, Payment } from '@dvcqg/openapi';
import type { Client, PaymentOptions } from '@dvcqg/sdk';
import type { Scene, Subject } from './scene.js';
import { offerOfBill, offerOfFee, type FeeTarget } from './target.js';

const orFailed = async (what: Subject, read: Promise<Scene>): Promise<Scene> => {
  try {
    return await read;
  } catch (error) {
    return { kind: 'failed', what, error };
  }
};

/** What of a dossier is to be paid. Never rejects. */
export const readFee = ({ dossiers }: Client, target: FeeTarget, signal: AbortSignal): Promise<Scene> =>
  orFailed('fee', dossiers.get(target.code, { secret: target.secret, signal }).then((dossier) => ({ kind: 'offer', offer: offerOfFee(dossier, target) })));

/** The bills that keys find. Never rejects. */
export const readBills = ({ payments }: Client, keys: BillLookup, signal: AbortSignal): Promise<Scene> =>
  orFailed('bills', payments.findBills(keys, { signal }).then(({ items }) => ({ kind: 'bills', offers: items.map((bill) => offerOfBill(bill, keys)) })));

/** Where a payment stands. Never rejects. */
export const readPayment = ({ payments }: Client, id: string, options: PaymentOptions): Promise<Scene> =>
  orFailed('payment', payments.get(id, options).then((payment: Payment) => ({ kind: 'payment', payment, isReady: false })));
