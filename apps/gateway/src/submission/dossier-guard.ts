import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Caller } from '../http/caller.js';
import { countUse } from '../http/count-use.js';

/** Seconds in which misses are counted together. */
const WINDOW = 600;
/** Tries at one code that nobody could open, whoever made them. */
const MISSES_OF_A_CODE = 30;
/** Codes that one account could not open. */
const MISSES_OF_A_SUBJECT = 100;
/** Codes share so many counters, so that trying all codes there could be takes no more memory. */
const COUNTERS = 65_536;

/**
 * Counts a try at a dossier that is unknown or somebody else's.
 * @throws ProblemError `rate_limited` after too many at this code or by this account
 */
export type CountMiss = (caller: Caller, code: string) => Promise<void>;

/**
 * Limits for who tries codes of dossiers, by code and by account and not only by address. Only misses count and only misses are
 * refused: who may see a dossier never notices. A miss counts alike whether or not there is such a dossier.
 */
export function createCountMiss(): CountMiss {
  const [codes, subjects] = [MISSES_OF_A_CODE, MISSES_OF_A_SUBJECT].map((points) => new RateLimiterMemory({ points, duration: WINDOW })) as [RateLimiterMemory, RateLimiterMemory];
  // Which codes share a counter is nobody's to know, so that nobody can use up another code's.
  const key = randomBytes(16);
  const counterOf = (code: string): string => String(createHmac('sha256', key).update(code).digest().readUInt32BE(0) % COUNTERS);
  return async ({ session }, code) => {
    await countUse(codes, counterOf(code));
    if (session) await countUse(subjects, session.subject);
  };
}
