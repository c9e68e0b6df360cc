import { deriveDossier } from '@dvcqg/domain';
import { readEvents } from '../../dist/casework/case-repository.js';
import { toRecorded } from '../../dist/casework/event-rows.js';
import { withDatabase } from './prepare.mjs';

/** Fees of each dossier as its events tell. */
async function feesOf(db, dossierIds) {
  const found = new Map();
  for (const id of dossierIds) {
    const { fees } = deriveDossier((await readEvents(db, id)).map(toRecorded));
    for (const fee of fees) found.set(`${id} ${fee.feeId}`, fee);
  }
  return found;
}

/**
 * Compares what each ordering came to with what it must come to, in the payments and in the events of the dossiers. `double`: money that
 * counts more than once and did not go back, or a second payment of one fee; `wrong`: any other end than the right one.
 */
export async function examine(place, runs, amount) {
  return withDatabase(place, async (db, audit) => {
    const rows = await db.selectFrom('payments').select(['dossier_id', 'fee_id', 'status', 'refund_due']).execute();
    const payments = Map.groupBy(rows, ({ dossier_id: id, fee_id: fee }) => `${id} ${fee}`);
    const fees = await feesOf(db, new Set(runs.map(({ fee }) => fee.dossierId)));
    let double = 0;
    const wrong = [];
    for (const { fee: { dossierId, feeId }, variant, order, name } of runs) {
      const [fee, ofFee] = [fees.get(`${dossierId} ${feeId}`), payments.get(`${dossierId} ${feeId}`) ?? []];
      const { end } = variant;
      if (ofFee.length !== 1 || fee.paid - fee.refunded > amount || fee.paid > end.received * amount) double += 1;
      const isRight = ofFee[0]?.status === end.status && fee.paid === end.received * amount && fee.refunded === end.refunded * amount && Number(ofFee[0]?.refund_due) === 0;
      if (!isRight) wrong.push({ name, order, status: ofFee[0]?.status, paid: fee.paid, refunded: fee.refunded });
    }
    return { double, wrong, tornAudit: (await audit.verify(db)).brokenAt === undefined ? 0 : 1 };
  });
}
