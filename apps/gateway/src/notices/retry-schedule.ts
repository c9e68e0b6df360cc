const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * Waiting before each further attempt, in milliseconds: the schedule of Standard Webhooks 1.0. With the first attempt at once,
 * ten attempts reach over 75 h 35 min 5 s.
 */
export const RETRY_DELAYS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR] as const;

/** Each waiting time is up to so much longer, so that what failed together does not come back together. */
const JITTER = 0.1;
/** A receiver may ask for more time, but not for ever. */
const LONGEST_ASKED = 24 * HOUR;

/**
 * How long to wait after the `attempts`-th attempt failed, in milliseconds; `undefined` when that was the last one.
 * @param random a number in [0, 1)
 * @param asked what the receiver asked for (`Retry-After`), in milliseconds: taken when it is longer
 */
export function retryDelay(attempts: number, random: number, asked = 0): number | undefined {
  const delay = RETRY_DELAYS[attempts - 1];
  if (delay === undefined) return undefined;
  return Math.max(Math.round(delay * (1 + JITTER * random)), Math.min(asked, LONGEST_ASKED));
}
