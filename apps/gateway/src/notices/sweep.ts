import { countDead, findDue } from './deliveries/delivery-repository.js';
import type { NoticeParts } from './notice-parts.js';
import { queueOf } from './queues.js';
import { readTime } from './time-repository.js';

/** A delivery that is due this long has lost its job, or the gateway that was at it. */
const OVERDUE_MS = 15_000;
const MOST = 1000;

/** Gives deliveries that are due and that nobody is at to the queue again: the table of deliveries, not the queue, is the truth. How many. */
export async function sweepDeliveries({ db, addJobs, ahead }: Pick<NoticeParts, 'db' | 'addJobs' | 'ahead'>, recipients: readonly string[]): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const now = await readTime(transaction, ahead());
    const due = await findDue(transaction, recipients, new Date(now.getTime() - OVERDUE_MS), MOST);
    for (const [recipient, deliveries] of Map.groupBy(due, (each) => each.recipient)) {
      await addJobs(transaction, queueOf(recipient), deliveries.map(({ id }) => ({ key: id })));
    }
    return due.length;
  });
}

/** Tells the log how many deliveries are given up, by recipient; nothing when there are none. */
export async function reportDead({ db, log }: Pick<NoticeParts, 'db' | 'log'>): Promise<void> {
  for (const { recipient, total } of await countDead(db)) log.event('deliveries-dead', { recipient, total });
}
