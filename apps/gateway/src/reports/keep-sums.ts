import type { Database } from '../db/schema.js';
import type { Log } from '../http/log.js';
import { startRepeating } from '../sweeper.js';
import { addChanges } from './sums-repository.js';

/** Readers add what is left to the sums themselves; this only keeps that little. */
const EVERY = 5000;

/** Adds changes to the sums until there are none, another gateway is at it, or this one stops; gives how many. */
export async function addAllChanges(db: Database, isStopped: () => boolean = () => false): Promise<number> {
  let all = 0;
  while (!isStopped()) {
    const added = await addChanges(db);
    if (added === 0) return all;
    all += added;
  }
  return all;
}

/** Adds changes to the sums from time to time; gives the function that ends it. */
export function startKeepingSums({ db, log }: { readonly db: Database; readonly log: Log }): () => void {
  let isStopped = false;
  const stop = startRepeating({ everyMilliseconds: EVERY, work: async () => void (await addAllChanges(db, () => isStopped)), log });
  return () => {
    isStopped = true;
    stop();
  };
}
