import type { Job, JobResult, PgBoss } from 'pg-boss';
import { isDuplicate } from '../db/errors.js';
import type { RunSql } from '../db/run-sql.js';
import type { Log } from '../http/log.js';
import type { JobQueue, JobWorker } from './job-queue.js';

/** Tables of the queue; apart from ours, since the library alone writes and changes them. */
export const JOBS_SCHEMA = 'dvcqg_jobs';

const USUAL_POLL_SECONDS = 2;
/** Nobody waits for what comes by the clock. */
const CRON_POLL_SECONDS = 15;
/** A job that takes longer is given to another gateway; well above what any handler takes. */
const EXPIRY_SECONDS = 120;
const TRIES = { retryLimit: 5, retryDelay: 10, retryBackoff: true } as const;
/** The longest wait between two attempts is a day; what is done goes after a day. */
const RETENTION = { retentionSeconds: 14 * 86_400, deleteAfterSeconds: 86_400 } as const;

interface JobData {
  readonly key: string;
}

/** What the queue needs of the gateway. */
export interface JobQueueParts {
  readonly runSql: RunSql;
  readonly log: Log;
  /** How often new jobs are looked for; 2 s unless said. */
  readonly pollSeconds?: number;
}

/** Does one job and tells how it went; what it threw reaches the log, and the queue only that it failed. */
async function carryOut({ handle }: JobWorker, { id, data: { key } }: Job<JobData>, log: Log): Promise<JobResult> {
  try {
    await handle(key);
    return { id, status: 'completed' };
  } catch (error) {
    log.fault(error);
    return { id, status: 'failed' };
  }
}

async function startWorker(boss: PgBoss, worker: JobWorker, { log, pollSeconds = USUAL_POLL_SECONDS }: JobQueueParts): Promise<void> {
  const { queue, atOnce, cron } = worker;
  await boss.createQueue(queue, { policy: 'short', expireInSeconds: EXPIRY_SECONDS, ...TRIES, ...RETENTION });
  // The library remembers a queue when it is first used, by a query of its own; inside our transactions that would wait for ever
  // where there is one connection only.
  await boss.insert(queue, []);
  if (cron !== undefined) await boss.schedule(queue, cron, { key: queue }, { singletonKey: queue });
  const options = {
    batchSize: atOnce, burstWhenBatchFull: true, perJobResults: true, pollingIntervalSeconds: cron === undefined ? pollSeconds : CRON_POLL_SECONDS,
  } as const;
  await boss.work<JobData, unknown, typeof options>(queue, options, (jobs) => Promise.all(jobs.map((job) => carryOut(worker, job, log))));
}

/**
 * Starts the library. It makes its tables when there are none; of two gateways that do so at the same time one may be told that the
 * schema exists, in words that the library does not expect. Then the other one has made them, and starting again finds them.
 */
async function startBoss(make: () => PgBoss): Promise<PgBoss> {
  const boss = make();
  try {
    await boss.start();
    return boss;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const again = make();
    await again.start();
    return again;
  }
}

/** Makes a queue on the gateway's own database with pg-boss. The library is loaded when it is needed. */
export function createJobQueue(parts: JobQueueParts): JobQueue {
  const { runSql, log } = parts;
  let library: typeof import('pg-boss') | undefined;
  let running: PgBoss | undefined;
  const worked = new Set<string>();
  return {
    add: async (transaction, queue, jobs) => {
      if (!library || !running || !worked.has(queue)) throw new Error(`Nobody works on the queue ${queue} here`);
      if (jobs.length === 0) return;
      const rows = jobs.map(({ key, after }) => ({ data: { key }, singletonKey: key, ...(after === undefined ? {} : { startAfter: after }) }));
      await running.insert(queue, rows, { db: library.fromKysely(transaction) });
    },
    start: async (workers) => {
      library ??= await import('pg-boss');
      const { PgBoss } = library;
      const boss = await startBoss(() => {
        const made = new PgBoss({ db: { executeSql: (text, values) => runSql(text, values) }, schema: JOBS_SCHEMA });
        made.on('error', (error) => log.fault(error));
        return made;
      });
      running = boss;
      for (const worker of workers) {
        await startWorker(boss, worker, parts);
        worked.add(worker.queue);
      }
    },
    stop: async (milliseconds) => {
      await running?.stop({ close: false, graceful: milliseconds > 0, timeout: milliseconds });
      running = undefined;
    },
  };
}
