import { deriveDossier, derivePayment, type WorkingCalendar } from '@dvcqg/domain';
import { readEvents } from '../casework/case-repository.js';
import { toRecorded } from '../casework/event-rows.js';
import type { Database } from '../db/schema.js';
import { dossierRevision } from './job-repository.js';
import { type FeeStanding, feeStanding, isSettled, releaseFact } from './fee-standing.js';
import { recordFacts, type RecordParts } from './record-facts.js';
import { lockPayment, type PaymentRow, readFacts, updatePayment } from './repository.js';

/** What reviewing needs of the gateway. */
export interface ReviewParts extends RecordParts {
  readonly calendar: WorkingCalendar;
}

/** What the dossier says of the fee of a payment. */
export async function feeOf(db: Database, { dossier_id: dossierId, fee_id: feeId }: PaymentRow, calendar: WorkingCalendar): Promise<FeeStanding> {
  return feeStanding(deriveDossier((await readEvents(db, dossierId ?? '')).map(toRecorded), { calendar }), feeId);
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
    const result = await recordFacts(parts, transaction, paymentId, releaseFact(standing, known, revision, at));
    const due = Math.max(result.derived.refundDue, standing.fee?.refundDue ?? 0);
    await updatePayment(transaction, paymentId, {
      reviewed_revision: revision, refund_due: due, is_settled: isSettled(standing, due),
      ...(due > 0 && row.next_refund_at === null ? { next_refund_at: at } : {}),
    });
    return result;
  });
  if (recorded?.change) tell(recorded.change);
}
