import type { ChangeFeed } from '../casework/change-feed.js';
import type { Database } from '../db/schema.js';
import type { Log } from '../http/log.js';
import { startRepeating } from '../sweeper.js';

/** What other gateways commit is seen within about a second. Milliseconds. */
const EVERY = 1000;

/** What following needs of the gateway. */
export interface FollowParts {
  readonly db: Database;
  readonly changes: ChangeFeed;
  readonly log: Log;
}

/** Asks the database how far the watched dossiers are, as long as anybody watches. Gives the function that ends it. */
export function followOtherGateways({ db, changes, log }: FollowParts): () => void {
  const ask = async (): Promise<void> => {
    const codes = changes.watched;
    if (codes.length === 0) return;
    for (const change of await db.selectFrom('dossiers').select(['code', 'revision']).where('code', 'in', codes).execute()) changes.tell(change);
  };
  return startRepeating({ everyMilliseconds: EVERY, work: ask, log });
}
