import { isFullDate } from '../identity/dates.js';
import year2026 from './holidays/2026.json' with { type: 'json' };
import year2027 from './holidays/2027.json' with { type: 'json' };
import { dayOfDate } from './instant.js';

/** Why offices are closed: the holiday itself, the day that makes up for one on a weekend, or a day swapped for a Saturday. */
export type DayOffKind = 'holiday' | 'substitute' | 'swap';

export interface DayOff {
  /** `YYYY-MM-DD`, Monday to Friday: weekends are off anyway. */
  readonly day: string;
  readonly name: string;
  readonly kind: DayOffKind;
}

/**
 * Days off of one year. Labour Code 2019 art. 112 gives eleven holidays, Resolution 28/2026/QH16 adds 24 November; art. 111(3)
 * the substitute for one on a weekend; the Government may swap a working day for a Saturday. So every year needs its data.
 */
export interface HolidayYear {
  readonly year: number;
  /** `announced` by the Government, or only `expected`: then results say that the calendar is not complete. */
  readonly status: 'announced' | 'expected';
  readonly sources?: readonly string[];
  readonly daysOff: readonly DayOff[];
  /** Saturdays on which offices work instead of a swapped day. */
  readonly workingSaturdays: readonly string[];
}

/** The years that come with the package; a gateway adds newer ones by configuration. */
export const HOLIDAY_YEARS = [year2026, year2027] as readonly unknown[] as readonly HolidayYear[];

/** Holidays on the same day each year and since when (Labour Code 2019 art. 112; Resolution 28/2026/QH16). */
const FIXED_HOLIDAYS: Readonly<Record<string, number>> = { '01-01': 0, '04-30': 0, '05-01': 0, '09-02': 0, '11-24': 2026 };

/** Whether a date (`YYYY-MM-DD`) is a holiday that needs no announcement. */
export function isFixedHoliday(date: string): boolean {
  const since = FIXED_HOLIDAYS[date.slice(5)];
  return since !== undefined && Number(date.slice(0, 4)) >= since;
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** What is wrong with the data of a year, in words for whoever keeps the file; empty when nothing is. */
export function problemsOfYear({ year, status, daysOff, workingSaturdays }: HolidayYear): string[] {
  const off = daysOff.map(({ day }) => day);
  const problems = [...off, ...workingSaturdays]
    .filter((day) => !isFullDate(day) || !day.startsWith(`${year}-`))
    .map((day) => `${day} is no day of ${year}`);
  if (problems.length > 0) return problems;
  if (status !== 'announced' && status !== 'expected') problems.push(`${year} is neither announced nor expected`);
  if (new Set(off).size < off.length) problems.push(`${year} names a day off twice`);
  for (const day of off) {
    if (weekdayOf(dayOfDate(day)) % 6 === 0) problems.push(`${day} is a weekend: name its substitute instead`);
  }
  for (const day of workingSaturdays) {
    if (weekdayOf(dayOfDate(day)) !== 6) problems.push(`${day} is no Saturday`);
  }
  return problems;
}
