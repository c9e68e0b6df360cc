import type { Caller } from '../http/caller.js';
import type { CountTry, Limit } from '../limits/shared-limits.js';

/** Tries in ten minutes at one code that nobody could open, whoever made them. */
const OF_A_CODE: Limit = { name: 'code-miss', most: 30, seconds: 600, counters: 65_536 };
/** Codes that one account could not open in ten minutes. */
const OF_A_SUBJECT: Limit = { name: 'subject-miss', most: 100, seconds: 600 };

/**
 * Counts a try at a dossier that is unknown or somebody else's.
 * @throws ProblemError `rate_limited` after too many at this code or by this account
 */
export type CountMiss = (caller: Caller, code: string) => Promise<void>;

/**
 * Limits for who tries codes of dossiers, by code and by account and not only by address. Only misses count and only misses are
 * refused: who may see a dossier never notices. A miss counts alike whether or not there is such a dossier.
 */
export function createCountMiss(countTry: CountTry): CountMiss {
  return async ({ session }, code) => {
    await countTry(OF_A_CODE, code);
    if (session) await countTry(OF_A_SUBJECT, session.subject);
  };
}
