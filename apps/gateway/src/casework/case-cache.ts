import { LRUCache } from 'lru-cache';
import type { Database } from '../db/schema.js';
import { type DossierFileRow, type DossierRow, findDossierById, readEvents, readFiles } from './case-repository.js';
import type { EventRow } from './event-rows.js';

/** All that is kept of one dossier. */
export interface CaseRows {
  readonly dossier: DossierRow;
  readonly events: readonly EventRow[];
  readonly files: readonly DossierFileRow[];
}

/** Which dossier, and how far it is. */
export type CaseState = Pick<DossierRow, 'id' | 'revision'>;

/** A page asks for its dossier again after every change; what nobody asked for in so long is read anew. Milliseconds. */
const KEPT_FOR = 5 * 60_000;
/** Memory for dossiers, in characters of what is large in them. */
const MOST_KEPT = 16 * 1024 * 1024;
/** What an event or a file takes besides. */
const SMALL_THING = 400;

function sizeOf({ dossier, events, files }: CaseRows): number {
  return dossier.receipt.length + JSON.stringify(dossier.answers).length + (events.length + files.length + 4) * SMALL_THING;
}

/**
 * Reads dossiers, and keeps those that were read lately. Nothing about a dossier ever changes without a new event, so what was read
 * of a revision holds for that revision. Who may see it is asked each time, before this is.
 */
export class CaseCache {
  readonly #db: Database;
  readonly #kept = new LRUCache<string, CaseRows>({ maxSize: MOST_KEPT, sizeCalculation: sizeOf, ttl: KEPT_FOR, ttlAutopurge: false });

  constructor(db: Database) {
    this.#db = db;
  }

  /** A dossier that exists, of this revision or a later one. */
  async read({ id, revision }: CaseState): Promise<CaseRows> {
    const key = `${id} ${revision}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const [dossier, events, files] = await Promise.all([findDossierById(this.#db, id), readEvents(this.#db, id), readFiles(this.#db, id)]);
    const rows = { dossier, events, files };
    // While it was read something may have happened: then its parts are of two revisions, and only good for this once.
    if (dossier.revision === revision && events.length === revision) this.#kept.set(key, rows);
    return rows;
  }
}
