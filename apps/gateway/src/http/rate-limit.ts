import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { limitKey } from './client-address.js';
import { ProblemError } from './problem.js';

/** Counts a request of this address. Rejects with `rate_limited` when it has used up its share. */
export type RateLimit = (address: string) => Promise<void>;

/** `perMinute`: requests that one address may make in a minute; 0 switches the limit off. */
export function createRateLimit(perMinute: number): RateLimit | undefined {
  if (perMinute === 0) return undefined;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (address) => {
    try {
      await limiter.consume(limitKey(address));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new ProblemError('rate_limited', { headers: { 'retry-after': String(Math.max(1, Math.ceil(error.msBeforeNext / 1000))) } });
    }
  };
}
