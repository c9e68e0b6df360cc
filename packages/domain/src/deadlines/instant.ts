import { isFullDate } from '../identity/dates.js';

/** Viet Nam keeps UTC+7 all year: no summer time since 1975, one zone (Asia/Ho_Chi_Minh). */
const ZONE_MS = 7 * 3_600_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Years between which instants are taken for meant; far enough from the ends of the calendar to count on from them. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '2899';

/** Milliseconds since 1970 of an ISO 8601 date-time of 1900–2899 with its offset; null when it is none. */
export function readInstant(text: unknown): number | null {
  const date = typeof text === 'string' ? INSTANT.exec(text)?.[1] : undefined;
  const isMeant = date !== undefined && date.slice(0, 4) >= FIRST_YEAR && date.slice(0, 4) <= LAST_YEAR && isFullDate(date);
  return isMeant ? Date.parse(text as string) : null;
}

/** As `readInstant`, for callers that cannot go on without one. Throws a RangeError. */
export function instantMs(text: string): number {
  const ms = readInstant(text);
  if (ms === null) throw new RangeError(`Not a date-time with an offset: ${JSON.stringify(text)}`);
  return ms;
}

/** An instant as all results have it: UTC with milliseconds, so that their order as texts is their order in time. */
export function writeInstant(ms: number): string {
  return new Date(ms).toISOString();
}

/** The day in Viet Nam as a number of days since 1970-01-01. */
export function dayOf(ms: number): number {
  return Math.floor((ms + ZONE_MS) / DAY_MS);
}

/** The instant at which a day begins in Viet Nam. */
export function startOfDay(day: number): number {
  return day * DAY_MS - ZONE_MS;
}

/** `YYYY-MM-DD` of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Day number of `YYYY-MM-DD`. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}
