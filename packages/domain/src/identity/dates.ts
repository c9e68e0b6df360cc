const FULL = /^(\d{4})-(\d{2})-(\d{2})$/;
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2999;

export type DatePrecision = 'day' | 'month' | 'year';

/** How exact a date is (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, of 1800–2999), or null when it is no date of the calendar. */
export function datePrecision(text: string): DatePrecision | null {
  const match = PARTIAL.exec(text);
  if (!match) return null;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (match[2] === undefined) return 'year';
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return 'month';
  return day >= 1 && day <= daysInMonth(year, month) ? 'day' : null;
}

/** Whether this is a full date (`YYYY-MM-DD`) of the calendar. */
export function isFullDate(text: string): boolean {
  return datePrecision(text) === 'day';
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const parts = (date: string): [number, number, number] => (FULL.exec(date)?.slice(1).map(Number) ?? []) as [number, number, number];
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
const write = (year: number, month: number, day: number): string | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isFullDate(text) ? text : null;
};

/** The full date some days later (or earlier), null when it leaves the years 1800–2999. */
export function addDays(date: string, days: number): string | null {
  if (!isFullDate(date) || !Number.isInteger(days) || Math.abs(days) > 500_000) return null;
  const moved = new Date((dayNumber(date) + days) * DAY_MS);
  return write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The full date some months later; the last day of the month where the day does not exist (31 January + 1 = 28 February). */
export function addMonths(date: string, months: number): string | null {
  if (!isFullDate(date) || !Number.isInteger(months) || Math.abs(months) > 20_000) return null;
  const [year, month, day] = parts(date);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return newYear < FIRST_YEAR || newYear > LAST_YEAR ? null : write(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Days from one full date to another; null when one is not full. */
export function daysBetween(from: string, to: string): number | null {
  return isFullDate(from) && isFullDate(to) ? dayNumber(to) - dayNumber(from) : null;
}

/**
 * Full months from one full date to another, negative when it is earlier. A month ends on the same day number, or on the
 * last day of a month that has no such day (Civil Code 2015 art. 148).
 */
export function monthsBetween(from: string, to: string): number | null {
  if (!isFullDate(from) || !isFullDate(to)) return null;
  if (to < from) return 0 - (monthsBetween(to, from) ?? 0);
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  const reached = toDay >= Math.min(fromDay, daysInMonth(toYear, toMonth));
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (reached ? 0 : 1);
}

/** Full years between two full dates: the age at the second when the first is a birth date. */
export function yearsBetween(from: string, to: string): number | null {
  const months = monthsBetween(from, to);
  return months === null ? null : Math.trunc(months / 12);
}

/** The calendar day in Viet Nam (UTC+7 without summer time) of an instant. */
export function dayInVietnam(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
