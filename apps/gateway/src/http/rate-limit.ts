import { RateLimiterMemory } from 'rate-limiter-flexible';
import { limitKey } from './client-address.js';
import { countUse } from './count-use.js';

/** Counts a request of this address. Rejects with `rate_limited` when it has used up its share. */
export type RateLimit = (address: string) => Promise<void>;

/** This machine's own addresses: a reverse proxy that is not named in `TRUSTED_PROXIES`, behind which everybody stands. */
export const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1';

/**
 * `perMinute`: requests that one address may make in a minute; 0 switches the limit off. `sparesLoopback`: this machine's
 * own requests are not counted.
 */
export function createRateLimit(perMinute: number, sparesLoopback = false): RateLimit | undefined {
  if (perMinute === 0) return undefined;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (address) => {
    if (sparesLoopback && isLoopback(address)) return;
    await countUse(limiter, limitKey(address));
  };
}
