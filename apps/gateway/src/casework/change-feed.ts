/** A dossier and how far it is now. */
export interface Change {
  readonly code: string;
  readonly revision: number;
}

type Listener = (change: Change) => void;

/** Tells those who watch dossiers through this gateway of what was committed here. Changes by other gateways are found by asking. */
export class ChangeFeed {
  readonly #listeners = new Map<string, Set<Listener>>();

  tell({ code, revision }: Change): void {
    for (const listener of this.#listeners.get(code) ?? []) listener({ code, revision });
  }

  /** Gives the function that ends it. */
  watch(code: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(code) ?? new Set();
    this.#listeners.set(code, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(code) === listeners) this.#listeners.delete(code);
    };
  }

  /** Codes that somebody watches. */
  get watched(): string[] {
    return [...this.#listeners.keys()];
  }
}
