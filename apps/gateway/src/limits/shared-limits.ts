import type { Database } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import type { GatewaySecret } from '../secrets/gateway-secret.js';
import { countUse } from './repository.js';

/** How often something may be tried. */
export interface Limit {
  /** What is counted, apart from what other limits count. */
  readonly name: string;
  readonly most: number;
  /** From the first try on; then counting begins anew. */
  readonly seconds: number;
  /**
   * Where anybody can make up keys, they share so many counters, so that trying all there could be takes no more room. Which share one
   * is nobody's to know, so that nobody can use up another one's.
   */
  readonly counters?: number;
}

/** What counting needs of the gateway. */
export interface SharedLimitParts {
  readonly db: Database;
  /** That of all gateways over the database, so that all have the same names for what they count. */
  readonly secret: Pick<GatewaySecret, 'derive'>;
}

/**
 * Counts a try, through whatever gateway it comes.
 * @throws ProblemError `rate_limited`, with the time to wait, when there were too many
 */
export type CountTry = (limit: Limit, key: string) => Promise<void>;

/**
 * Makes it. Counted in the database: limits of each gateway by itself would let through as many times more as there are gateways. Where
 * speed counts more than the number, as with requests by address, gateways count by themselves. Times are the database's.
 */
export function createCountTry({ db, secret }: SharedLimitParts): CountTry {
  const bucketOf = ({ name, counters }: Limit, key: string): string => {
    const hash = secret.derive('limit', `${name} ${key}`);
    return counters === undefined ? hash.toString('base64url').slice(0, 22) : `${name} ${hash.readUInt32BE(0) % counters}`;
  };
  return async (limit, key) => {
    const { uses, wait } = await countUse(db, bucketOf(limit, key), limit.seconds);
    if (uses > limit.most) throw new ProblemError('rate_limited', { headers: { 'retry-after': String(Math.max(1, wait)) } });
  };
}
