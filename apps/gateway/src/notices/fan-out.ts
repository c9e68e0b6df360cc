import type { DatabaseTransaction } from '../db/schema.js';
import { readContacts } from './contacts/contact-repository.js';
import { insertDeliveries } from './deliveries/delivery-repository.js';
import type { DeliveryName } from './delivery-id.js';
import { readHappenings } from './happening-repository.js';
import type { NoticeParts } from './notice-parts.js';
import { closeOutbox, takeOutbox } from './outbox-repository.js';
import { queueOf } from './queues.js';
import { recipientsOf } from './recipients.js';
import { readTime } from './time-repository.js';

/** Events that one transaction takes. */
const BATCH = 100;

type FanOutParts = Pick<NoticeParts, 'db' | 'config' | 'addJobs' | 'ahead'>;

async function namesOf({ config }: FanOutParts, transaction: DatabaseTransaction, entries: Awaited<ReturnType<typeof takeOutbox>>, at: Date): Promise<DeliveryName[]> {
  const happenings = await readHappenings(transaction, entries);
  const contacts = await readContacts(transaction, [...new Set(entries.map(({ dossierId }) => dossierId))]);
  const audience = { mail: config.mail !== undefined, endpoints: config.endpoints };
  return happenings.flatMap((happening) => {
    if (!happening) return [];
    const { dossier: { id: dossierId }, position: eventPosition } = happening;
    return recipientsOf(happening, contacts.get(dossierId), audience, at.getTime()).map((recipient) => ({ dossierId, eventPosition, recipient }));
  });
}

/** One transaction: a delivery for each event and recipient, a job for each new delivery, and the events are done. How many it took. */
async function fanOutBatch(parts: FanOutParts): Promise<number> {
  return parts.db.transaction().execute(async (transaction) => {
    const entries = await takeOutbox(transaction, BATCH);
    if (entries.length === 0) return 0;
    const at = await readTime(transaction, parts.ahead());
    const fresh = await insertDeliveries(transaction, await namesOf(parts, transaction, entries, at), at);
    for (const [queue, deliveries] of Map.groupBy(fresh, ({ recipient }) => queueOf(recipient))) {
      await parts.addJobs(transaction, queue, deliveries.map(({ id }) => ({ key: id })));
    }
    await closeOutbox(transaction, entries.map(({ id }) => id), at);
    return entries.length;
  });
}

/** Turns everything in the outbox into deliveries; gives how many events that were. Several gateways may do so at once. */
export async function fanOut(parts: FanOutParts): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await fanOutBatch(parts);
    total += taken;
    if (taken < BATCH) return total;
  }
}
