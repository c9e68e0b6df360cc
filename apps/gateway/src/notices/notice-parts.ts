import type { AddJobs } from '../jobs/job-queue.js';
import type { Database } from '../db/schema.js';
import type { Log } from '../http/log.js';
import type { NoticeConfig } from './notice-config.js';

/** Where a test can let a gateway die or stand still: right before a recipient is told, and right after it took it. */
export type NoticeFault = (point: 'before-hand-over' | 'after-hand-over') => Promise<void> | void;

/** What notices need of the gateway. */
export interface NoticeParts {
  readonly db: Database;
  readonly config: NoticeConfig;
  readonly log: Log;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: () => string;
  readonly addJobs: AddJobs;
  /** In [0, 1), for the jitter of retries. */
  readonly random: () => number;
  /** Milliseconds that tests are ahead of the database's clock. */
  readonly ahead: () => number;
  readonly fault: NoticeFault;
}
