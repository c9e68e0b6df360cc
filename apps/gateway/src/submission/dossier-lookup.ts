import type { Database } from '../db/schema.js';
import { SharedRounds } from '../shared-rounds.js';
import { type DossierKey, findDossierKeys } from './dossier-repository.js';

/** Most codes of one question. */
const MOST = 200;

/** Looks up dossiers by code. Those that are asked for while the database answers share the next question to it. */
export class DossierLookup {
  readonly #rounds: SharedRounds<string, DossierKey | undefined>;

  constructor(db: Database) {
    this.#rounds = new SharedRounds(MOST, (codes) => findDossierKeys(db, codes));
  }

  /** `undefined` for a code that does not exist; that takes as long as any other. */
  find(code: string): Promise<DossierKey | undefined> {
    return this.#rounds.ask(code);
  }
}
