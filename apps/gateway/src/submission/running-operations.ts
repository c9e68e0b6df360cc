import { ProblemError } from '../http/problem.js';

/** How long a repetition waits for the one that is running here before it is told to come back; milliseconds. */
const PATIENCE_MS = 3000;

/** The same operation is under way, here or in another gateway. */
export function operationRunning(): ProblemError {
  return new ProblemError('operation_running', { headers: { 'retry-after': '1' } });
}

async function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), milliseconds);
  });
  const ended = work.then(() => true as const, () => true as const);
  try {
    return await Promise.race([ended, patience]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The operations that this gateway is carrying out. A double click waits for the first click's answer without holding a
 * connection to the database. What runs in other gateways is seen by a lock in the database.
 */
export class RunningOperations {
  readonly #running = new Map<string, Promise<unknown>>();
  readonly #patience: number;

  constructor(patience = PATIENCE_MS) {
    this.#patience = patience;
  }

  /**
   * Does the work when nothing else of this name is running.
   * @throws ProblemError `operation_running` when that takes too long, and whatever the work throws
   */
  async run<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const deadline = performance.now() + this.#patience;
    for (let other = this.#running.get(name); other; other = this.#running.get(name)) {
      if (!(await endsWithin(other, deadline - performance.now()))) throw operationRunning();
    }
    const mine = work();
    this.#running.set(name, mine);
    try {
      return await mine;
    } finally {
      this.#running.delete(name);
    }
  }
}
