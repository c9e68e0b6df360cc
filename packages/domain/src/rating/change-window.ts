const DAY_MS = 86_400_000;

/** For how many days after the first time a rating may be changed (own design, asked for by the project). */
export const CHANGE_DAYS = 7;

/** Until when, exclusive, a rating may be changed: seven times 24 hours after it was first given; changes do not prolong it. Instants in ISO 8601. */
export function changeableUntil(ratedAt: string): string {
  return new Date(Date.parse(ratedAt) + CHANGE_DAYS * DAY_MS).toISOString();
}

/** Whether it may still be changed. */
export function mayChange(ratedAt: string, now: string): boolean {
  return Date.parse(now) < Date.parse(changeableUntil(ratedAt));
}
