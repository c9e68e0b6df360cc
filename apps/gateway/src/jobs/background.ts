import type { Config } from '../config.js';
import type { RunSql } from '../db/run-sql.js';
import { createNotices } from '../notices/create-notices.js';
import type { NoticeParts } from '../notices/notice-parts.js';
import { createJobQueue } from './create-job-queue.js';

/** What work beside the requests needs of the gateway. */
export interface BackgroundParts extends Pick<NoticeParts, 'db' | 'log' | 'publicUrl' | 'faults'> {
  readonly config: Pick<Config, 'notices' | 'stopMilliseconds'>;
  /** Without it there is no job queue, and nobody is told anything. */
  readonly runSql: RunSql | undefined;
}

/** Work beside the requests that goes over the job queue. */
export interface Background {
  readonly start: () => Promise<void>;
  /** Resolves when nothing goes on any more. */
  readonly stop: () => Promise<void>;
}

const IDLE: Background = { start: () => Promise.resolve(), stop: () => Promise.resolve() };

/** Puts it together; idle where there is nothing to do. */
export function createBackground({ config, runSql, ...parts }: BackgroundParts): Background {
  if (!runSql) return IDLE;
  const queue = createJobQueue({ runSql, log: parts.log });
  const notices = createNotices({ ...parts, config: config.notices, addJobs: queue.add, random: Math.random, ahead: () => 0 });
  if (!notices) return IDLE;
  return {
    start: async () => {
      await queue.start(notices.workers);
      notices.start();
    },
    stop: async () => {
      await notices.stop();
      await queue.stop(config.stopMilliseconds);
      notices.close();
    },
  };
}
