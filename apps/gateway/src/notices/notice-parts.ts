import type { Database } from '../db/schema.js';
import type { Faults } from '../faults/faults.js';
import type { Log } from '../http/log.js';
import type { AddJobs } from '../jobs/job-queue.js';
import type { NoticeConfig } from './notice-config.js';

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
  readonly faults: Faults;
}
