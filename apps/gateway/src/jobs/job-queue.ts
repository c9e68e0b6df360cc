import type { DatabaseTransaction } from '../db/schema.js';

/** One thing to be done. */
export interface NewJob {
  /** What it is about. While a job of the same key waits in the queue, another one is not added. */
  readonly key: string;
  /** Not before. */
  readonly after?: Date;
}

/** Adds jobs to a queue in the caller's transaction: they exist when it is committed, and only then. */
export type AddJobs = (transaction: DatabaseTransaction, queue: string, jobs: readonly NewJob[]) => Promise<void>;

/** Does the jobs of one queue. */
export interface JobWorker {
  /** Letters, digits, `.`, `-`. */
  readonly queue: string;
  /** How many jobs one gateway takes at the same time. */
  readonly atOnce: number;
  /** Adds a job by itself at these times (five fields, UTC), once for all gateways. */
  readonly cron?: string;
  /** Must stand being called twice for one job: a gateway that dies half-way leaves it to another. A failure is tried again. */
  readonly handle: (key: string) => Promise<void>;
}

/** Work beside the requests that survives the process. All gateways over one database share it. */
export interface JobQueue {
  readonly add: AddJobs;
  /** Brings the queue's own tables up to date and begins to work. */
  readonly start: (workers: readonly JobWorker[]) => Promise<void>;
  /** Takes no more jobs and waits until those that run have ended; after `milliseconds` they are left to another gateway. */
  readonly stop: (milliseconds: number) => Promise<void>;
}
