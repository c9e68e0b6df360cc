interface Running {
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

/** The right to add bytes to one upload. */
export interface Turn {
  /** Somebody else wants to go on, since the connection of this one is probably dead. */
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/**
 * Lets one request at a time add bytes to an upload within this process. Whoever comes asks the one before to stop and waits until it
 * has kept what it holds, so a connection that nobody knows to be dead blocks nothing. Between processes the database decides
 * (`writer`).
 */
export class Writers {
  readonly #running = new Map<string, Running>();

  /** Stops who adds bytes now, and waits for its end. */
  async interrupt(id: string): Promise<void> {
    for (let running = this.#running.get(id); running; running = this.#running.get(id)) {
      running.stop.abort();
      await running.ended;
    }
  }

  async take(id: string): Promise<Turn> {
    await this.interrupt(id);
    const stop = new AbortController();
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const running = { stop, ended };
    this.#running.set(id, running);
    const end = (): void => {
      if (this.#running.get(id) === running) this.#running.delete(id);
      resolve();
    };
    return { signal: stop.signal, end };
  }
}
