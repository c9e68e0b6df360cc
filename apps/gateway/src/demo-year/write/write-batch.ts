import { CURRENCY, dossierScores, formatDossierCode, INITIAL_FEE_ID, paymentReference, transferContent, type WorkingCalendar } from '@dvcqg/domain';
import type { AuditLog } from '../../audit/audit-log.js';
import { canonicalHash } from '../../canonical-hash.js';
import { type WholeCase, writeCases } from '../../casework/write-cases.js';
import type { DatabaseTransaction } from '../../db/schema.js';
import { toldFact } from '../../payments/told-facts.js';
import { type WholePayment, writePayments } from '../../payments/write-payments.js';
import { raterOfOwner } from '../../ratings/rater.js';
import { ratingContent, ratingNumber, toRatingRow } from '../../ratings/rating-row.js';
import { insertManyRatings, type NewRatingRow } from '../../ratings/repository.js';
import { groupingOf } from '../../ratings/target.js';
import type { ReceiptIssuer } from '../../receipts/issuer.js';
import { toDossierRow } from '../../submission/dossier-row.js';
import type { SecretSource } from '../../submission/dossier-secret.js';
import { type FeePayment, refundName } from '../life/payments.js';
import type { PlannedDossier } from '../plan.js';
import { takeNumbers } from './repository.js';
import { writeFeedback } from './write-feedback.js';

/** What writing dossiers needs of the gateway. */
export interface BatchParts {
  readonly audit: AuditLog;
  readonly calendar: WorkingCalendar;
  readonly secret: SecretSource;
  readonly receipts: ReceiptIssuer;
  /** Address of the portal that receipts name. */
  readonly issuer: string;
  /** Procedures are also posted up at the one-stop. */
  readonly isPosted: boolean;
}

type NumberedDossier = PlannedDossier & { readonly code: string };

const iso = (at: number): string => new Date(at).toISOString();

/** Codes without gaps, in the order of the dossiers. */
async function numbered(transaction: DatabaseTransaction, planned: readonly PlannedDossier[]): Promise<NumberedDossier[]> {
  const groups = Map.groupBy(planned, ({ agency, day }) => `${agency.code} ${day}`);
  const counts = [...groups.values()].map((all) => ({ agency: all[0]?.agency.code ?? '', day: all[0]?.day ?? '', count: all.length }));
  const last = await takeNumbers(transaction, counts);
  const next = new Map([...groups.keys()].map((key, at) => [key, (last[at] ?? 0) - (counts[at]?.count ?? 0) + 1]));
  return planned.map((dossier) => {
    const key = `${dossier.agency.code} ${dossier.day}`;
    const sequence = next.get(key) ?? Number.NaN;
    next.set(key, sequence + 1);
    return { ...dossier, code: formatDossierCode({ agencyCode: dossier.agency.code, day: dossier.day, sequence }) };
  });
}

/** Receipts are signed as those of any dossier. */
async function wholeCase({ receipts, issuer }: BatchParts, { life, code, service, agency: { code: agencyCode, name: agencyName }, channel, submittedAt, subject, applicantName, values }: NumberedDossier): Promise<WholeCase> {
  const [agency, at] = [{ code: agencyCode, name: agencyName }, iso(submittedAt)];
  const { processingTime, service: { code: serviceCode, name } } = service;
  const receipt = await receipts.issue({
    issuer, service: { code: serviceCode, name }, agency, submittedAt: at, applicantName, channel, ...(processingTime === undefined ? {} : { processingTime }), valuesSha256: canonicalHash(values), files: [], dossierCode: code,
  });
  return { life: life.dossier, row: toDossierRow({ id: life.dossier.id, code, subject, service: service.service, agency, form: service.form, applicantName, values, receipt, submittedAt: at, channel }) };
}

function wholePayment({ code, service, channel, life: { dossier }, random }: NumberedDossier, row: WholeCase['row'], { feeId, amount, method, openedAt, paidAt, transaction, refundedAt }: FeePayment): WholePayment {
  const reference = paymentReference(code, new Date(openedAt), random.bytes(4));
  const tidings = { reference, outcome: 'succeeded', code: '00', amount, currency: CURRENCY, transaction, isGenuine: true } as const;
  const refundReference = refundName(transaction);
  const back = refundedAt === undefined ? [] : [{ key: `refund ${refundReference}`, fact: { type: 'refunded', at: iso(refundedAt), transaction, amount, refundReference } as const }];
  return {
    id: random.uuid(), dossier: row, derived: dossier.derived, feeId, amount,
    feeType: feeId === INITIAL_FEE_ID ? (service.fees[channel === 'online' ? 'online' : 'counter']?.type ?? 'fee') : 'fee',
    attempt: { reference, method, content: transferContent(random.bytes(12)), openedAt: iso(openedAt) },
    facts: [toldFact('notice', { tidings, at: iso(paidAt) }, iso(paidAt)), ...back],
  };
}

function ratingRow({ secret, audit, isPosted }: BatchParts, { life: { dossier, rating }, code, subject, random }: NumberedDossier, row: WholeCase['row']): NewRatingRow[] {
  if (!rating) return [];
  const at = iso(rating.at);
  dossier.record('rated', at, audit.actorOf(subject));
  const rated = { number: ratingNumber(random.bytes(12)), name: `dossier:${code}`, rater: raterOfOwner({ secret }, subject), round: 1, dossierId: dossier.id, grouping: groupingOf(row), at };
  return [toRatingRow(rated, ratingContent(rating, dossierScores(dossier.derived, { online: true, posted: isPosted })))];
}

/** Writes planned dossiers, numbered in their order, with everything that belongs to them. */
export async function writeBatch(parts: BatchParts, transaction: DatabaseTransaction, planned: readonly PlannedDossier[]): Promise<void> {
  const dossiers = await numbered(transaction, planned);
  const cases = await Promise.all(dossiers.map((dossier) => wholeCase(parts, dossier)));
  const rows = cases.map(({ row }) => row);
  const payments = dossiers.flatMap((dossier, at) => dossier.life.payments.map((payment) => wholePayment(dossier, rows[at] as WholeCase['row'], payment)));
  const ratings = dossiers.flatMap((dossier, at) => ratingRow(parts, dossier, rows[at] as WholeCase['row']));
  const whole: WholeCase[] = [];
  for (const [at, each] of cases.entries()) whole.push({ ...each, besides: await writeFeedback(parts, transaction, dossiers[at]?.feedback) });
  await writeCases(transaction, parts.audit, whole);
  await writePayments(transaction, payments);
  await insertManyRatings(transaction, ratings);
}
