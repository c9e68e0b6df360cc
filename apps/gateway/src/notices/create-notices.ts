import type { JobWorker } from '../jobs/job-queue.js';
import { createDeliver } from './deliveries/deliver.js';
import { createTelling } from './deliveries/tell.js';
import { fanOut } from './fan-out.js';
import { fanOutFeedback } from './feedback/fan-out-feedback.js';
import type { NoticeParts } from './notice-parts.js';
import { queueOf, REPORT_QUEUE, SWEEP_QUEUE } from './queues.js';
import { APPLICANT, SENDER, webhookRecipient } from './recipients.js';
import { reportDead, sweepDeliveries } from './sweep.js';

/** How often the outbox is looked into, in milliseconds. */
const LOOK_MS = 1000;
/** Deliveries to one recipient that one gateway is at. */
const AT_ONCE = 8;

/** Telling of what happens to dossiers and feedback. */
export interface Notices {
  /** What the job queue calls. */
  readonly workers: readonly JobWorker[];
  /** Looks into the outbox from now on; the job queue has started. */
  readonly start: () => void;
  /** Resolves when the outbox is not looked into any more. */
  readonly stop: () => Promise<void>;
  /** Lets connections go, when the job queue has stopped. */
  readonly close: () => void;
}

/** Puts it together; `undefined` when nobody is to be told anything: the outbox is then left as it is. */
export function createNotices(parts: NoticeParts): Notices | undefined {
  const { config: { mail, endpoints }, log } = parts;
  const recipients = [...(mail === undefined ? [] : [APPLICANT, SENDER]), ...endpoints.map(({ name }) => webhookRecipient(name))];
  if (recipients.length === 0) return undefined;
  const telling = createTelling(parts);
  const deliver = createDeliver({ ...parts, tell: telling.tell });
  const workers: JobWorker[] = [
    ...recipients.map((recipient) => ({ queue: queueOf(recipient), atOnce: AT_ONCE, handle: deliver })),
    { queue: SWEEP_QUEUE, atOnce: 1, cron: '* * * * *', handle: async () => void (await sweepDeliveries(parts, recipients)) },
    { queue: REPORT_QUEUE, atOnce: 1, cron: '0 * * * *', handle: () => reportDead(parts) },
  ];

  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const look = async (): Promise<void> => {
    try {
      await fanOut(parts);
      await fanOutFeedback(parts);
    } catch (error) {
      log.fault(error);
    }
    if (!stopped) later();
  };
  const later = (): void => {
    timer = setTimeout(() => void (looking = look()), LOOK_MS);
    timer.unref();
  };
  const stop = async (): Promise<void> => {
    stopped = true;
    clearTimeout(timer);
    await looking;
  };
  return { workers, start: later, stop, close: telling.close };
}
