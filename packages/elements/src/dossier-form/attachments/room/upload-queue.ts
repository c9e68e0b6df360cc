/** What became of a try: `again` after a cut, `held` until something else has it go on. */
export type Outcome = 'done' | 'again' | 'held';

/** Milliseconds between tries. */
export interface Patience {
  readonly first: number;
  readonly longest: number;
}

interface Work {
  readonly run: (key: string, signal: AbortSignal) => Promise<Outcome>;
  /** A key waits for its turn, or for the network. */
  readonly told: (key: string, why: 'turn' | 'network') => void;
}

/** More at once would make each of them slower, and a cut cost more. */
const MOST_AT_ONCE = 2;

/** Sends a few files at a time, waits while there is no network, and tries again after a cut, ever less often. */
export class UploadQueue {
  readonly #work: Work;
  readonly #patience: Patience;
  readonly #waiting: string[] = [];
  readonly #running = new Map<string, AbortController>();
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #tries = new Map<string, number>();
  #isOpen = false;

  constructor(work: Work, patience: Patience) {
    this.#work = work;
    this.#patience = patience;
  }

  /** Begins, or goes on with what was under way. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    globalThis.addEventListener('online', this.#onOnline);
    globalThis.addEventListener('offline', this.#onOffline);
    this.#pump();
  }

  /** Lets go of everything; `open` takes it up again. */
  close(): void {
    this.#isOpen = false;
    globalThis.removeEventListener('online', this.#onOnline);
    globalThis.removeEventListener('offline', this.#onOffline);
    this.#interrupt();
  }

  add(key: string): void {
    if (this.#waiting.includes(key) || this.#running.has(key)) return;
    this.#rested(key);
    this.#waiting.push(key);
    this.#tell(key);
    this.#pump();
  }

  /** Stops sending a file; what has arrived stays where it is. */
  drop(key: string): void {
    this.#rested(key);
    this.#tries.delete(key);
    const at = this.#waiting.indexOf(key);
    if (at >= 0) this.#waiting.splice(at, 1);
    this.#running.get(key)?.abort();
    this.#running.delete(key);
    this.#pump();
  }

  /** Bytes are getting through: a later cut is a new one. */
  progressed(key: string): void {
    this.#tries.delete(key);
  }

  readonly #onOnline = (): void => {
    for (const key of [...this.#resting.keys()]) this.add(key);
    this.#pump();
  };

  readonly #onOffline = (): void => {
    this.#interrupt();
    for (const key of this.#waiting) this.#tell(key);
  };

  #interrupt(): void {
    const running = [...this.#running.keys()];
    for (const controller of this.#running.values()) controller.abort();
    this.#running.clear();
    this.#waiting.unshift(...running);
  }

  #tell(key: string): void {
    this.#work.told(key, navigator.onLine ? 'turn' : 'network');
  }

  #pump(): void {
    while (this.#isOpen && navigator.onLine && this.#running.size < MOST_AT_ONCE) {
      const key = this.#waiting.shift();
      if (key === undefined) return;
      void this.#start(key);
    }
  }

  async #start(key: string): Promise<void> {
    const controller = new AbortController();
    this.#running.set(key, controller);
    const outcome = await this.#work.run(key, controller.signal);
    // Dropped or interrupted in the meantime: whoever did that has said what comes next.
    if (this.#running.get(key) !== controller) return;
    this.#running.delete(key);
    if (outcome === 'again') this.#rest(key);
    this.#pump();
  }

  #rest(key: string): void {
    const tries = (this.#tries.get(key) ?? 0) + 1;
    this.#tries.set(key, tries);
    const { first, longest } = this.#patience;
    const delay = Math.min(first * 2 ** (tries - 1), longest) * (0.5 + Math.random() / 2);
    this.#resting.set(key, setTimeout(() => this.add(key), delay));
    this.#work.told(key, 'network');
  }

  #rested(key: string): void {
    clearTimeout(this.#resting.get(key));
    this.#resting.delete(key);
  }
}
