import type { Database } from '../db/schema.js';
import type { Log } from '../http/log.js';
import { startRepeating } from '../sweeper.js';
import { addChanges } from './sums-repository.js';

/** Readers add what is left to the sums themselves; this only keeps that little. */
const EVERY = 5000;

/** Adds changes to the sums until there are none, or another gateway is at it; gives how many. */
export async function addAllChanges(db: Database): Promise<number> {
  let all = 0;
  for (;;) {
    const added = await addChanges(db);
    if (added === 0) return all;
    all += added;
  }
}

/** Adds changes to the sums from time to time; gives the function that ends it. */
export const startKeepingSums = ({ db, log }: { readonly db: Database; readonly log: Log }): (() => void) => startRepeating({ everyMilliseconds: EVERY, work: async () => void (await addAllChanges(db)), log });
