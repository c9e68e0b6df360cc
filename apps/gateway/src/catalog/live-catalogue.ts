import type { Portal } from '@dvcqg/openapi';
import type { Log } from '../http/log.js';
import type { Content } from '../http/prepared.js';
import { ProblemError } from '../http/problem.js';
import type { Database } from '../db/schema.js';
import type { ServiceSearch } from '../search/service-search.js';
import { type CatalogueState, readRevision, readState } from './repository.js';

/** One state of the catalogue, complete and unchanging. */
export interface Snapshot {
  readonly revision: number;
  readonly version: string;
  readonly counts: Portal['counts'];
  readonly updatedAt: Date;
  /** The compact catalogue as it is sent. */
  readonly document: Content;
  readonly search: ServiceSearch;
}

/** Builds the search over one state of the catalogue. */
export type BuildSearch = (state: CatalogueState) => Promise<ServiceSearch>;

/**
 * The catalogue that this gateway answers from. Follows the database: another process imports, this one sees the
 * revision rise, builds the new snapshot beside the old one and swaps them, so that no request waits.
 */
export class LiveCatalogue {
  readonly #db: Database;
  readonly #buildSearch: BuildSearch;
  readonly #onChange: () => void;
  readonly #log: Log;
  #snapshot: Snapshot | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: { db: Database; buildSearch: BuildSearch; onChange: () => void; log: Log }) {
    this.#db = parts.db;
    this.#buildSearch = parts.buildSearch;
    this.#onChange = parts.onChange;
    this.#log = parts.log;
  }

  /** Revision of the current snapshot; 0 before there is one. */
  get revision(): number {
    return this.#snapshot?.revision ?? 0;
  }

  /** @throws ProblemError `unavailable` while there is no snapshot yet. */
  current(): Snapshot {
    if (!this.#snapshot) throw new ProblemError('unavailable', { detail: 'starting', headers: { 'retry-after': '2' } });
    return this.#snapshot;
  }

  /** Takes over the state of the database if it is another one. Returns whether it was. */
  async refresh(): Promise<boolean> {
    const revision = await readRevision(this.#db);
    if (revision === undefined || revision === this.#snapshot?.revision) return false;
    const state = await readState(this.#db);
    const { summaries: _built, ...rest } = state;
    this.#snapshot = { ...rest, search: await this.#buildSearch(state) };
    this.#onChange();
    this.#log.event('catalogue', { revision: state.revision, services: state.counts.services });
    return true;
  }

  /** Looks for a new revision every `milliseconds`. */
  watch(milliseconds: number): void {
    const look = async (): Promise<void> => {
      try {
        await this.refresh();
      } catch (error) {
        // The database may be away for a while; the snapshot still answers.
        this.#log.fault(error);
      }
      if (this.#timer !== undefined) this.watch(milliseconds);
    };
    this.#timer = setTimeout(() => void look(), milliseconds);
    this.#timer.unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
