/** Vietnam is seven hours ahead of UTC all year round. */
const AHEAD = 7 * 3_600_000;
const FIRST = Date.UTC(1945, 8, 2);
const LAST = Date.UTC(2200, 0, 1);

const isPlausible = (ms: number | undefined): ms is number =>
  ms !== undefined && Number.isSafeInteger(ms) && ms >= FIRST && ms < LAST;

/** Day in Vietnam (`YYYY-MM-DD`) of a moment in milliseconds since 1970; undefined when it cannot be meant. */
export function dayOf(ms: number | undefined): string | undefined {
  return isPlausible(ms) ? new Date(ms + AHEAD).toISOString().slice(0, 10) : undefined;
}

/** Moment in UTC (`date-time`) of milliseconds since 1970; undefined when it cannot be meant. */
export function momentOf(ms: number | undefined): string | undefined {
  return isPlausible(ms) ? new Date(ms).toISOString().replace('.000Z', 'Z') : undefined;
}
