import type { Database } from '../db/schema.js';
import { type DossierKey, findDossierKeys } from './dossier-repository.js';

interface Waiting {
  readonly code: string;
  readonly found: (key: DossierKey | undefined) => void;
  readonly failed: (error: unknown) => void;
}

/** Most codes of one question. */
const MOST = 200;

/** Looks up dossiers by code. Those that are asked for while the database answers share the next question to it. */
export class DossierLookup {
  readonly #db: Database;
  #waiting: Waiting[] = [];
  #isAsking = false;

  constructor(db: Database) {
    this.#db = db;
  }

  /** `undefined` for a code that does not exist; that takes as long as any other. */
  find(code: string): Promise<DossierKey | undefined> {
    return new Promise((found, failed) => {
      this.#waiting.push({ code, found, failed });
      if (!this.#isAsking) void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, MOST);
      try {
        const keys = await findDossierKeys(this.#db, batch.map(({ code }) => code));
        batch.forEach(({ found }, at) => found(keys[at]));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#isAsking = false;
  }
}
