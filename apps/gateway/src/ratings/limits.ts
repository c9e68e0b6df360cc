import { isIP } from 'node:net';
import type { DatabaseTransaction } from '../db/schema.js';
import { limitKey } from '../http/client-address.js';
import { ProblemError } from '../http/problem.js';
import { isLoopback } from '../http/rate-limit.js';
import type { SecretSource } from '../submission/dossier-secret.js';
import type { Rater } from './rater.js';
import type { RatingConfig } from './rating-config.js';
import { countUse } from './repository.js';
import type { RatedTarget } from './target.js';

/** What limiting needs of the gateway. */
export interface LimitParts {
  readonly secret: SecretSource;
  readonly config: Pick<RatingConfig, 'perPerson' | 'perAddress' | 'perPlace'>;
  /** Requests of this machine may come from a proxy behind which everybody stands. */
  readonly sparesLoopback: boolean;
  readonly now: () => number;
}

const HOUR = 3_600_000;

interface Limit {
  readonly name: string;
  readonly most: number;
}

/**
 * Who signed in or holds a dossier is limited as a person only: whatever others do behind the same address, they can rate. Without either
 * there is the device, which anybody can change, and so the address as well: of one service or place, and wide.
 */
function limitsOf({ config, sparesLoopback }: LimitParts, target: RatedTarget, rater: Rater, address: string): readonly Limit[] {
  const limits: Limit[] = [{ name: target.dossier ? `dossier ${target.name}` : `person ${rater.id}`, most: config.perPerson }];
  if (target.grouping.place !== null) limits.push({ name: target.name, most: config.perPlace });
  const isCounted = rater.isAnonymous && isIP(address) !== 0 && !(sparesLoopback && isLoopback(address));
  if (isCounted) limits.push({ name: `address ${limitKey(address)} ${target.name}`, most: config.perAddress });
  return limits;
}

/** Counts a rating, in its transaction: what is refused or rolled back does not count. @throws ProblemError `rate_limited` */
export type CountRating = (transaction: DatabaseTransaction, target: RatedTarget, rater: Rater, address: string) => Promise<void>;

/** Makes it. */
export function createCountRating(parts: LimitParts): CountRating {
  const { secret, now } = parts;
  return async (transaction, target, rater, address) => {
    const hour = Math.floor(now() / HOUR) * HOUR;
    // Stored under hashes, the hour in them: what stood behind which address cannot be read, nor followed from hour to hour.
    const limits = limitsOf(parts, target, rater, address).map(({ name, most }) => ({ most, bucket: secret.derive('rating', `${hour} ${name}`).toString('base64url').slice(0, 22) }));
    // Always in the same order, or two ratings could wait for each other.
    for (const { bucket, most } of limits.sort((a, b) => (a.bucket < b.bucket ? -1 : 1))) {
      const uses = await countUse(transaction, bucket, new Date(hour).toISOString());
      if (uses > most) throw new ProblemError('rate_limited', { headers: { 'retry-after': String(Math.max(1, Math.ceil((hour + HOUR - now()) / 1000))) } });
    }
  };
}
