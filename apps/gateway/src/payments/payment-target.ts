import { deriveDossier, INITIAL_FEE_ID, initialFee, type WorkingCalendar } from '@dvcqg/domain';
import type { Bill, BillKind, BillLookup, FeeType } from '@dvcqg/openapi';
import { type DossierRow, readEvents } from '../casework/case-repository.js';
import { toRecorded } from '../casework/event-rows.js';
import type { Database } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import type { BillSource } from './bills.js';
import type { OrderSubject } from './platform.js';
import { findServiceVersion } from './repository.js';

/** What is to be paid, looked up by the gateway; nothing of it comes from who pays. */
export interface PaymentTarget {
  /** Names the one payment of this fee or bill. */
  readonly target: string;
  /** In đồng; `null` when nobody asks for it (any more): then only a payment that is there already is shown. */
  readonly amount: number | null;
  readonly purpose: string;
  readonly payee: string;
  readonly dossier?: DossierRow;
  readonly feeId?: string;
  readonly billKind?: BillKind;
  readonly subject: OrderSubject;
}

const LONGEST_PURPOSE = 300;
const LONGEST_PAYER = 100;
const FEE_WORDS = { fee: 'Phí', charge: 'Lệ phí', price: 'Tiền' } as const satisfies Record<FeeType, string>;

export const billTarget = (kind: BillKind, id: string): string => `bill:${kind}:${id}`;

const shortened = (text: string, longest: number): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

export const feeTargetName = (dossierId: string, feeId: string): string => `fee:${dossierId}:${feeId}`;

/** For what a fee is, in words for who pays. */
export const feePurpose = (type: FeeType, { code, service_name: service }: Pick<DossierRow, 'code' | 'service_name'>): string => shortened(`${FEE_WORDS[type]} hồ sơ ${code}: ${service}`, LONGEST_PURPOSE);

interface AskedFee {
  readonly amount: number | null;
  readonly type: FeeType;
}

/** What is asked for under a name: by an officer, or by the catalogue before intake. */
async function askedFee(db: Database, dossier: DossierRow, feeId: string, calendar: WorkingCalendar): Promise<AskedFee | undefined> {
  const { fees, situation } = deriveDossier((await readEvents(db, dossier.id)).map(toRecorded), { calendar });
  const asked = fees.find((fee) => fee.feeId === feeId);
  if (asked && asked.amount !== null) return { amount: asked.state === 'open' ? asked.amount : null, type: 'fee' };
  // As it was when the dossier was handed in: its fee does not change afterwards.
  const service = feeId === INITIAL_FEE_ID ? await findServiceVersion(db, dossier.service_code, dossier.service_version) : undefined;
  const initial = service && initialFee(service, dossier.channel);
  if (!initial) return undefined;
  return { type: initial.type, amount: situation === 'registered' && (asked?.paid ?? 0) < initial.amount ? initial.amount : null };
}

/** The fee of a dossier that the caller may see. @throws ProblemError `payment_not_due` for a fee that nobody ever asked for */
export async function feeTarget(db: Database, dossier: DossierRow, feeId: string, calendar: WorkingCalendar): Promise<PaymentTarget> {
  const asked = await askedFee(db, dossier, feeId, calendar);
  if (!asked) throw new ProblemError('payment_not_due');
  const agency = { code: dossier.agency_code, name: dossier.agency_name };
  const purpose = feePurpose(asked.type, dossier);
  return {
    target: feeTargetName(dossier.id, feeId), amount: asked.amount, purpose, payee: agency.name, dossier, feeId,
    subject: { code: dossier.code, procedure: { code: dossier.service_code, name: dossier.service_name }, agency, payerName: shortened(dossier.applicant_name, LONGEST_PAYER), purpose },
  };
}

/** A bill that its source still knows under these keys. @throws ProblemError `not_found` */
export async function findBillTarget(source: BillSource, { billId, ...lookup }: BillLookup & { readonly billId: string }): Promise<PaymentTarget> {
  const bill = (await source.find(lookup)).find(({ id }) => id === billId);
  if (!bill) throw new ProblemError('not_found');
  return toBillTarget(bill);
}

function toBillTarget({ id, kind, title, payee, debtor, amount, isPaid }: Bill): PaymentTarget {
  const purpose = shortened(title, LONGEST_PURPOSE);
  return {
    target: billTarget(kind, id), amount: isPaid ? null : amount, purpose, payee, billKind: kind,
    subject: { code: id, agency: { code: '', name: payee }, payerName: debtor, purpose },
  };
}
