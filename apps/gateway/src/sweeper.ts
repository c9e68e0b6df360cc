import type { Log } from './http/log.js';

/** Something that is cleaned away beside the requests. */
export interface Sweeping {
  /** Event of the log when something was removed. */
  readonly name: string;
  readonly everyMilliseconds: number;
  /** How many it removed. */
  readonly sweep: () => Promise<number>;
  readonly log: Log;
}

/** Something that is done beside the requests. */
export interface Repetition {
  readonly everyMilliseconds: number;
  readonly work: () => Promise<void>;
  readonly log: Log;
}

/** Does something from time to time, never twice at once; gives the function that ends it. Does not keep the process alive. */
export function startRepeating({ everyMilliseconds, work, log }: Repetition): () => void {
  let isWorking = false;
  const run = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    try {
      await work();
    } catch (error) {
      log.fault(error);
    } finally {
      isWorking = false;
    }
  };
  const timer = setInterval(() => void run(), everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}

/** A process that is started again and again sweeps, too; milliseconds. */
const FIRST_SWEEP = 30_000;

/** Sweeps soon after the start and then from time to time; gives the function that ends it. Does not keep the process alive. */
export function startSweeping({ name, everyMilliseconds, sweep, log }: Sweeping): () => void {
  const run = async (): Promise<void> => {
    try {
      const removed = await sweep();
      if (removed > 0) log.event(name, { removed });
    } catch (error) {
      log.fault(error);
    }
  };
  const timers = [setTimeout(() => void run(), FIRST_SWEEP), setInterval(() => void run(), everyMilliseconds)];
  for (const timer of timers) timer.unref();
  return () => timers.forEach((timer) => clearTimeout(timer));
}
