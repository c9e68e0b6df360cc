const SLICE = 8; // milliseconds on a machine of any speed: the deadline is checked after each small step
const QUIET = 150; // milliseconds without a key before the work goes on

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets the page do what is waiting: input, painting, other people's scripts. */
export const breathe = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : sleep(0);
};

/** Does long work in slices, and stands back while the reader types. */
export class Pace {
  #lastKey = Number.NEGATIVE_INFINITY;

  typing(): void {
    this.#lastKey = performance.now();
  }

  /** Runs the steps to their end. Rejects with the steps' own error, or the signal's reason. */
  async run<T>(steps: Iterator<unknown, T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      signal.throwIfAborted();
      const quiet = this.#lastKey + QUIET - performance.now();
      if (quiet > 0) {
        await sleep(quiet);
        continue;
      }
      const end = performance.now() + SLICE;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (performance.now() < end);
      await breathe();
    }
  }
}
