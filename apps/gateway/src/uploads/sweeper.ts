import type { Database } from '../db/schema.js';
import { type FileStore, PREFIXES } from '../files/file-store.js';
import type { Scratch } from '../files/scratch.js';
import type { Log } from '../http/log.js';
import { deleteExpired, deleteUpload, forgetDeleted } from './repository.js';
import { type KnownObject, knownObjects, ownerCounting } from './sweep-repository.js';

/** What sweeping needs. */
export interface SweeperParts {
  readonly db: Database;
  readonly store: FileStore;
  readonly scratch: Scratch;
  readonly log: Log;
  readonly now: () => number;
}

/** What one sweep did. */
export interface Sweep {
  /** Uploads that no dossier held in time. */
  readonly expired: number;
  /** Files that no row knew. */
  readonly strayFiles: number;
  /** Unclaimed rows whose file was gone, and which were deleted. */
  readonly strayRows: number;
  /** Files of dossiers that are gone: nothing is changed, somebody must look. */
  readonly missing: number;
}

const HOUR = 3_600_000;
/** A file may be there for a moment before its row; never this long. */
const GRACE = HOUR;
/** Keys of deleted uploads are remembered as long as the contract promises. */
const KEYS_KEPT = 90 * 24 * HOUR;
const AT_ONCE = 100;

/** Takes away what nobody will ask for any more. Any number of gateways may sweep at the same time. */
export class Sweeper {
  readonly #parts: SweeperParts;

  constructor(parts: SweeperParts) {
    this.#parts = parts;
  }

  /** Deletes uploads that have expired. Returns how many. */
  async sweepExpired(): Promise<number> {
    const { db, store, now } = this.#parts;
    let expired = 0;
    for (;;) {
      const { count, objects } = await deleteExpired(db, new Date(now()), AT_ONCE);
      await store.remove(objects);
      expired += count;
      if (count < AT_ONCE) break;
    }
    await forgetDeleted(db, new Date(now() - KEYS_KEPT));
    return expired;
  }

  /** Deletes what has expired, files without rows, and unclaimed rows without files. */
  async sweepAll(): Promise<Sweep> {
    const { scratch, log, now } = this.#parts;
    const expired = await this.sweepExpired();
    const found = { strayFiles: await scratch.sweep(new Date(now() - GRACE)), strayRows: 0, missing: 0 };
    for (const prefix of PREFIXES) {
      const part = await this.#compare(prefix);
      found.strayFiles += part.strayFiles;
      found.strayRows += part.strayRows;
      found.missing += part.missing;
    }
    const sweep = { expired, ...found };
    if (Object.values(sweep).some((count) => count > 0)) log.event('swept', sweep);
    return sweep;
  }

  async #compare(prefix: string): Promise<Omit<Sweep, 'expired'>> {
    const { db, store, now } = this.#parts;
    const stored = new Map<string, Date>();
    for await (const { name, changedAt } of store.list(prefix)) stored.set(name, changedAt);
    // Asked after the list: a file that was recorded meanwhile is known.
    const known = await knownObjects(db, prefix);
    const counted = new Set(known.map(({ object }) => object));
    const before = now() - GRACE;
    const strays = [...stored].filter(([name, changedAt]) => !counted.has(name) && changedAt.getTime() < before).map(([name]) => name);
    await store.remove(strays);
    let strayRows = 0;
    let missing = 0;
    for (const one of known) {
      if (stored.has(one.object) || (await store.has(one.object))) continue;
      if (one.isClaimed) missing += 1;
      else if (await this.#forget(one)) strayRows += 1;
    }
    return { strayFiles: strays.length, strayRows, missing };
  }

  /** Deletes an upload whose bytes are gone, unless it no longer needs them. */
  async #forget(one: KnownObject): Promise<boolean> {
    const { db, store, now } = this.#parts;
    const owner = await ownerCounting(db, one);
    if (owner === undefined) return false;
    const objects = await deleteUpload(db, one.uploadId, owner, new Date(now()));
    if (objects === 'claimed') return false;
    await store.remove(objects);
    return true;
  }
}
