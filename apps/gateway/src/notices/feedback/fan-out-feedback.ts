import { insertDeliveries } from '../deliveries/delivery-repository.js';
import type { NoticeParts } from '../notice-parts.js';
import { queueOf } from '../queues.js';
import { SENDER, STALE_LETTER } from '../recipients.js';
import { readTime } from '../time-repository.js';
import { closeFeedbackOutbox, takeFeedbackOutbox } from './feedback-outbox-repository.js';

/** Events that one transaction takes. */
const BATCH = 100;

type FanOutParts = Pick<NoticeParts, 'db' | 'config' | 'addJobs' | 'ahead'>;

/** One transaction: a delivery for each event, a job for each new delivery, and the events are done. How many it took. */
async function fanOutBatch({ db, addJobs, ahead }: FanOutParts): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const entries = await takeFeedbackOutbox(transaction, BATCH);
    if (entries.length === 0) return 0;
    const at = await readTime(transaction, ahead());
    const fresh = entries.filter(({ createdAt }) => at.getTime() - createdAt.getTime() < STALE_LETTER);
    const added = await insertDeliveries(transaction, fresh.map(({ feedbackId, eventPosition }) => ({ dossierId: feedbackId, eventPosition, recipient: SENDER })), at);
    await addJobs(transaction, queueOf(SENDER), added.map(({ id }) => ({ key: id })));
    await closeFeedbackOutbox(transaction, entries.map(({ id }) => id), at);
    return entries.length;
  });
}

/** Turns what senders of feedback are to be told into deliveries; gives how much that was. Without letters the outbox is left as it is. */
export async function fanOutFeedback(parts: FanOutParts): Promise<number> {
  if (parts.config.mail === undefined) return 0;
  let total = 0;
  for (;;) {
    const taken = await fanOutBatch(parts);
    total += taken;
    if (taken < BATCH) return total;
  }
}
