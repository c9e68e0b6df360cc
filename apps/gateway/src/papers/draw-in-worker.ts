import { Worker } from 'node:worker_threads';
import { ProblemError } from '../http/problem.js';
import type { DrawPaper, PaperFacts } from './paper-facts.js';
import type { PaperBytes } from './sheet.js';

/** What the worker is asked. */
export interface Task {
  readonly id: number;
  readonly paper: PaperFacts;
}

/** What it answers. */
export interface TaskResult {
  readonly id: number;
  readonly bytes?: PaperBytes;
  /** Kind of error. */
  readonly failure?: string;
}

interface Waiting {
  readonly resolve: (bytes: PaperBytes) => void;
  readonly reject: (error: Error) => void;
}

const MOST_WAITING = 50;
const IDLE_MILLISECONDS = 60_000;

/**
 * Draws in a thread of its own, one paper after the other, since it takes 0.1 to 0.5 s of processor time (2 s for a register
 * of 1,000 dossiers) in which no other request would be answered. The thread starts with the first paper and ends a minute after the last.
 * @throws ProblemError `unavailable` when too many papers are waited for
 */
export function createDrawInWorker(entry = new URL('./worker.js', import.meta.url)): DrawPaper {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  const drop = (dead: Worker): void => {
    if (worker !== dead) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The thread that draws papers has ended'));
    waiting.clear();
  };
  const rest = (): void => {
    const resting = worker;
    worker = undefined;
    void resting?.terminate();
  };
  const begin = (): Worker => {
    const begun = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    begun.on('message', ({ id, bytes, failure }: TaskResult) => {
      const waiter = waiting.get(id);
      waiting.delete(id);
      if (bytes) waiter?.resolve(bytes);
      else waiter?.reject(new Error(`A paper could not be drawn: ${failure ?? ''}`));
      if (waiting.size === 0) idle = setTimeout(rest, IDLE_MILLISECONDS).unref();
    });
    begun.on('error', () => drop(begun));
    begun.on('exit', () => drop(begun));
    begun.unref();
    return begun;
  };

  return (kind, facts) => {
    if (waiting.size >= MOST_WAITING) return Promise.reject(new ProblemError('unavailable', { headers: { 'retry-after': '2' } }));
    clearTimeout(idle);
    worker ??= begin();
    const drawing = worker;
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      drawing.postMessage({ id, paper: { kind, facts } as PaperFacts } satisfies Task);
    });
  };
}
