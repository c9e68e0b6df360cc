import { deriveDossier, type DerivedPayment, derivePayment, type Fee, type WorkingCalendar } from '@dvcqg/domain';
import { readEvents } from '../casework/case-repository.js';
import { toRecorded } from '../casework/event-rows.js';
import type { Database } from '../db/schema.js';
import { dossierRevision } from './job-repository.js';
import { recordFacts, type RecordParts } from './record-facts.js';
import { type KeyedFact, lockPayment, type PaymentRow, readFacts, updatePayment } from './repository.js';

/** What reviewing needs of the gateway. */
export interface ReviewParts extends RecordParts {
  readonly calendar: WorkingCalendar;
}

/** A fee as its dossier tells of it. */
interface FeeStanding {
  readonly fee: Fee | undefined;
  /** Refused or withdrawn. */
  readonly isRefused: boolean;
  /** Nothing more will happen to the dossier. */
  readonly isOver: boolean;
}

/** What the dossier says of the fee of a payment. */
export async function feeOf(db: Database, { dossier_id: dossierId, fee_id: feeId }: PaymentRow, calendar: WorkingCalendar): Promise<FeeStanding> {
  const { fees, situation } = deriveDossier((await readEvents(db, dossierId ?? '')).map(toRecorded), { calendar });
  const isRefused = situation === 'not_accepted' || situation === 'withdrawn';
  return { fee: fees.find((each) => each.feeId === feeId), isRefused, isOver: isRefused || situation === 'returned' };
}

/** Whether nobody asks for it: waived, refused, withdrawn, or paid by other means than this payment. */
function isAskedByNobody({ fee, isRefused }: FeeStanding, { received }: DerivedPayment): boolean {
  if (!fee || fee.amount === null) return isRefused;
  return fee.state === 'void' || fee.state === 'waived' || (fee.state === 'paid' && received === 0);
}

function factOf(standing: FeeStanding, known: DerivedPayment, revision: number, at: string): readonly KeyedFact[] {
  const isReleased = isAskedByNobody(standing, known);
  if (isReleased === known.isReleased) return [];
  if (!isReleased) return [{ key: `asked again ${revision}`, fact: { type: 'asked_again', at, revision } }];
  return [{ key: `released ${revision}`, fact: { type: 'released', at, reason: standing.fee?.state ?? 'refused', revision } }];
}

/** Sees whether anybody still asks for a payment whose dossier went on, and what of it must go back. */
export async function review(parts: ReviewParts, paymentId: string): Promise<void> {
  const { db, calendar, now, tell } = parts;
  const recorded = await db.transaction().execute(async (transaction) => {
    const row = await lockPayment(transaction, paymentId);
    if (!row || row.dossier_id === null) return undefined;
    // Before the events are read: what happens in between is seen the next time.
    const revision = await dossierRevision(transaction, row.dossier_id);
    const standing = await feeOf(transaction, row, calendar);
    const known = derivePayment(await readFacts(transaction, paymentId));
    const at = new Date(now()).toISOString();
    const result = await recordFacts(parts, transaction, paymentId, factOf(standing, known, revision, at));
    const due = Math.max(result.derived.refundDue, standing.fee?.refundDue ?? 0);
    await updatePayment(transaction, paymentId, {
      reviewed_revision: revision, refund_due: due, is_settled: standing.isOver && due === 0 && standing.fee?.state !== 'open',
      ...(due > 0 && row.next_refund_at === null ? { next_refund_at: at } : {}),
    });
    return result;
  });
  if (recorded?.change) tell(recorded.change);
}
