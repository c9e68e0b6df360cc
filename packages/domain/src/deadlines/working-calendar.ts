import { isFullDate } from '../identity/dates.js';
import { clockTimeMs } from './clock-time.js';
import { HOLIDAY_YEARS, isFixedHoliday, problemsOfYear, weekdayOf, type HolidayYear } from './holiday-years.js';
import { DAY_MS, dateOfDay, dayOf, dayOfDate, startOfDay } from './instant.js';

/** One stretch of office hours, `HH:MM` in Viet Nam. */
export interface WorkingHours {
  readonly from: string;
  readonly to: string;
}

export interface WorkingCalendarConfig {
  /** In order, without overlap; the same on every working day. */
  readonly hours?: readonly WorkingHours[];
  /** Years in addition to the package's, or in place of them. */
  readonly years?: readonly HolidayYear[];
}

/**
 * Office hours where an agency names none: eight hours a day, which make "8 working hours = 1 working day". From a provincial
 * one-stop system in use; each agency may set its own.
 */
export const DEFAULT_WORKING_HOURS: readonly WorkingHours[] = [{ from: '07:00', to: '11:30' }, { from: '13:30', to: '17:00' }];

/** Days that are kept: some years. */
const MOST_KNOWN = 4000;

/** After so many days without work the data must be wrong. */
const LONGEST_CLOSURE_DAYS = 366;

interface Session {
  readonly from: number;
  readonly to: number;
}

/**
 * When offices work, and arithmetic over that time. Instants are milliseconds since 1970, lengths are milliseconds of work.
 * Immutable: make one and keep it. `workingCalendar` makes it from a configuration.
 */
export class WorkingCalendar {
  /** Work of one full day: what "one working day" means here (8 h by default). */
  readonly dayLength: number;
  readonly #sessions: readonly Session[];
  readonly #statusOfYear: ReadonlyMap<number, HolidayYear['status']>;
  readonly #daysOff: ReadonlySet<number>;
  readonly #workingSaturdays: ReadonlySet<number>;
  /** Days that were asked about, which are the same ones again and again. */
  readonly #known = new Map<number, boolean>();

  constructor(sessions: readonly Session[], years: readonly HolidayYear[]) {
    this.#sessions = sessions;
    this.dayLength = sessions.reduce((sum, { from, to }) => sum + to - from, 0);
    this.#statusOfYear = new Map(years.map(({ year, status }) => [year, status]));
    this.#daysOff = new Set(years.flatMap(({ daysOff }) => daysOff.map(({ day }) => dayOfDate(day))));
    this.#workingSaturdays = new Set(years.flatMap(({ workingSaturdays }) => workingSaturdays.map(dayOfDate)));
  }

  /** Whether offices work on a date (`YYYY-MM-DD`). Throws a RangeError for what is no date. */
  isWorkingDate(date: string): boolean {
    if (!isFullDate(date)) throw new RangeError(`Not a date: ${JSON.stringify(date)}`);
    return this.isWorkingDay(dayOfDate(date));
  }

  /** As `isWorkingDate`, for days since 1970-01-01. */
  isWorkingDay(day: number): boolean {
    const known = this.#known.get(day);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const isWorking = this.#judge(day);
    this.#known.set(day, isWorking);
    return isWorking;
  }

  #judge(day: number): boolean {
    if (this.#workingSaturdays.has(day)) return true;
    if (weekdayOf(day) % 6 === 0 || this.#daysOff.has(day)) return false;
    const date = dateOfDay(day);
    return this.#statusOfYear.has(Number(date.slice(0, 4))) || !isFixedHoliday(date);
  }

  /** Whether offices are open; closing time itself still counts, because work may be due then. */
  isWorkingMoment(at: number): boolean {
    const day = dayOf(at);
    const time = at - startOfDay(day);
    return this.isWorkingDay(day) && this.#sessions.some(({ from, to }) => from <= time && time <= to);
  }

  /** The first moment from `at` on at which work can begin: `at` itself in office hours, else the next opening. */
  nextOpening(at: number): number {
    const today = dayOf(at);
    for (let day = today; day <= today + LONGEST_CLOSURE_DAYS; day += 1) {
      if (!this.isWorkingDay(day)) continue;
      const midnight = startOfDay(day);
      const session = this.#sessions.find(({ to }) => midnight + to > at);
      if (session) return Math.max(at, midnight + session.from);
    }
    throw new RangeError(`No working day within a year from ${dateOfDay(today)}`);
  }

  /** Closing time of the first working day on or after `day`. */
  closingFrom(day: number): number {
    const open = dayOf(this.nextOpening(startOfDay(day)));
    return startOfDay(open) + this.#sessions.at(-1)!.to;
  }

  /** The earliest moment by which `length` of work has passed since `from`; `from` itself when that is none. */
  add(from: number, length: number): number {
    let left = length;
    let at = from;
    while (left > 0) {
      at = this.nextOpening(at);
      const midnight = startOfDay(dayOf(at));
      const end = midnight + this.#sessions.find(({ to }) => midnight + to > at)!.to;
      if (left <= end - at) return at + left;
      left -= end - at;
      at = end;
    }
    return at;
  }

  /** Work between two moments; 0 when the second is not later. */
  between(from: number, to: number): number {
    let sum = 0;
    for (let day = dayOf(from); startOfDay(day) < to; day += 1) {
      const midnight = startOfDay(day);
      const isWhole = midnight >= from && midnight + DAY_MS <= to;
      if (!this.isWorkingDay(day)) continue;
      sum += isWhole ? this.dayLength : this.#workOfDay(midnight, from, to);
    }
    return sum;
  }

  /** Whether the days off of every year from one moment to another have been announced. */
  isComplete(from: number, to: number): boolean {
    const [first, last] = [from, to].map((at) => new Date(dayOf(at) * DAY_MS).getUTCFullYear()) as [number, number];
    for (let year = first; year <= last; year += 1) {
      if (this.#statusOfYear.get(year) !== 'announced') return false;
    }
    return true;
  }

  #workOfDay(midnight: number, from: number, to: number): number {
    return this.#sessions.reduce(
      (sum, session) => sum + Math.max(0, Math.min(to, midnight + session.to) - Math.max(from, midnight + session.from)), 0);
  }
}

function readSessions(hours: readonly WorkingHours[], problems: string[]): Session[] {
  const sessions = hours.map(({ from, to }) => ({ from: clockTimeMs(from) ?? Number.NaN, to: clockTimeMs(to) ?? Number.NaN }));
  if (sessions.length === 0) problems.push('there are no working hours');
  sessions.forEach(({ from, to }, at) => {
    const { from: opens, to: closes } = hours[at]!;
    if (!(from < to)) problems.push(`${opens}–${closes} are no working hours`);
    else if (at > 0 && !(sessions[at - 1]!.to <= from)) problems.push(`${opens} begins before ${hours[at - 1]!.to}`);
  });
  return sessions;
}

/**
 * A calendar of office hours. The years of the package are there already; a year nobody has described has weekends and
 * holidays of a fixed date only, and results that touch it say `calendarIsComplete: false`.
 * Throws a RangeError that names everything wrong with the configuration.
 */
export function workingCalendar(config: WorkingCalendarConfig = {}): WorkingCalendar {
  const years = new Map([...HOLIDAY_YEARS, ...(config.years ?? [])].map((year) => [year.year, year]));
  const problems = [...years.values()].flatMap(problemsOfYear);
  const sessions = readSessions(config.hours ?? DEFAULT_WORKING_HOURS, problems);
  if (problems.length > 0) throw new RangeError(`Bad working calendar: ${problems.join('; ')}`);
  return new WorkingCalendar(sessions, [...years.values()]);
}
