import type { TimeUnit } from '@dvcqg/openapi';
import { addMonths } from '../identity/dates.js';
import { clockTimeMs } from './clock-time.js';
import { HOUR_MS, dateOfDay, dayOf, dayOfDate, instantMs, startOfDay, writeInstant } from './instant.js';
import type { WorkingCalendar } from './working-calendar.js';

/** How long an agency may take; the contract's `ProcessingTime` fits. */
export interface Allowance {
  /** Null when the procedure gives words only; 0 of a day means by the end of the day of receipt. */
  readonly amount: number | null;
  readonly unit: TimeUnit;
  /**
   * `HH:MM`: what arrives later counts from the next working day. Some procedures say "received after 15:00, result the next
   * working day" (1.001193, birth registration, in the national catalogue's words).
   */
  readonly nextDayAfter?: string;
}

/** A stretch in which the clock stands still; `to` is null while it lasts. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

export interface DueDate {
  /** When the clock began: acceptance, or the next opening. */
  readonly startsAt: string;
  /** When it would have been due without pauses. */
  readonly plannedAt: string;
  /** When it is due; while a pause lasts, as if that pause ended where it began. */
  readonly dueAt: string;
  /** Begin of the pause that still lasts. */
  readonly pausedSince: string | null;
  /** False when a year in between has no announced holidays: the date may still move. */
  readonly calendarIsComplete: boolean;
}

/** More than any procedure has; keeps a slip of the pen from running for long. */
const LARGEST_AMOUNT: Readonly<Record<string, number>> = { month: 600, year: 50 };
const LARGEST_OTHERWISE = 10_000;

/** Hours of work in which the one-stop answers a submission: accepted, refused, or what is missing. */
const INTAKE_HOURS = 8;

/** Whether `dueAt` takes so many of a unit. */
export function isAmountOfTime(amount: unknown, unit: string): boolean {
  return Number.isInteger(amount) && (amount as number) >= 0 && (amount as number) <= (LARGEST_AMOUNT[unit] ?? LARGEST_OTHERWISE);
}

/**
 * The moment from which time counts. What is accepted outside office hours counts from the next opening (a provincial one-stop
 * system in use), what comes after the procedure's own hour from the next working day.
 */
function clockStart(start: number, nextDayAfter: string | undefined, calendar: WorkingCalendar): number {
  const opening = calendar.nextOpening(start);
  if (nextDayAfter === undefined) return opening;
  const limit = clockTimeMs(nextDayAfter);
  if (limit === null) throw new RangeError(`Not a time of day: ${JSON.stringify(nextDayAfter)}`);
  const day = dayOf(opening);
  return opening > startOfDay(day) + limit ? calendar.nextOpening(startOfDay(day + 1)) : opening;
}

function afterMonths(start: number, months: number, calendar: WorkingCalendar): number {
  return calendar.closingFrom(dayOfDate(addMonths(dateOfDay(dayOf(start)), months)!));
}

/**
 * When an allowance of so many units ends, by unit:
 * - working hours: counted in office hours (certificates of origin: 6–8, national catalogue);
 * - working days: as many full days of work from the same hour, 8 h = 1 working day (a provincial one-stop system in use);
 * - hours: on the clock; outside office hours they end at the next opening (own design, after Civil Code 2015 art. 147(1));
 * - days, months, years: the first day does not count; they end with the last day, a month without that day number with its
 *   last one, a day off with the next working day (Civil Code 2015 art. 147(2), 148(2)–(5)). The day ends at closing time, not
 *   at midnight: own design, because nobody hands out a result at night.
 */
function endOf(start: number, amount: number, unit: TimeUnit, calendar: WorkingCalendar): number | null {
  switch (unit) {
    case 'working_hour': return calendar.add(start, amount * HOUR_MS);
    case 'working_day': return amount === 0 ? calendar.closingFrom(dayOf(start)) : calendar.add(start, amount * calendar.dayLength);
    case 'hour': {
      const end = start + amount * HOUR_MS;
      return calendar.isWorkingMoment(end) ? end : calendar.nextOpening(end);
    }
    case 'day': return calendar.closingFrom(dayOf(start) + amount);
    case 'month': return afterMonths(start, amount, calendar);
    case 'year': return afterMonths(start, amount * 12, calendar);
    default: return null; // words only, or a unit of a newer contract
  }
}

/** Work that fell into pauses after `start`; where they overlap it counts once. */
function pausedWork(pauses: readonly Pause[], start: number, calendar: WorkingCalendar): { work: number; since: number | null } {
  const spans = pauses
    .map(({ from, to }) => ({ from: Math.max(start, instantMs(from)), to: to === null ? Infinity : instantMs(to) }))
    .sort((a, b) => a.from - b.from);
  let [work, counted] = [0, start];
  for (const { from, to } of spans) {
    const begin = Math.max(from, counted);
    if (to === Infinity) return { work, since: begin };
    if (to <= begin) continue;
    work += calendar.between(begin, to);
    counted = to;
  }
  return { work, since: null };
}

/**
 * When a dossier is due that was accepted at `start` (ISO 8601). Pauses (supplement, payment, stop) move the date by the
 * working time that fell into them: new due date = old one + pause (a provincial one-stop system in use).
 * Null when the allowance is words only. Throws a RangeError for bad times and amounts.
 */
export function dueAt(start: string, allowance: Allowance, pauses: readonly Pause[], calendar: WorkingCalendar): DueDate | null {
  const { amount, unit, nextDayAfter } = allowance;
  const accepted = instantMs(start);
  if (amount === null) return null;
  if (!isAmountOfTime(amount, unit)) throw new RangeError(`Not an amount of time: ${amount} ${unit}`);
  const begin = clockStart(accepted, nextDayAfter, calendar);
  const planned = endOf(begin, amount, unit, calendar);
  if (planned === null) return null;
  const { work, since } = pausedWork(pauses, begin, calendar);
  const due = calendar.add(planned, work);
  return {
    startsAt: writeInstant(begin),
    plannedAt: writeInstant(planned),
    dueAt: writeInstant(due),
    pausedSince: since === null ? null : writeInstant(since),
    calendarIsComplete: calendar.isComplete(accepted, due),
  };
}

/**
 * Until when the one-stop answers what was handed in: 8 working hours (the rule of Decree 61/2018/NĐ-CP; the text of its
 * successor, Decree 118/2025/NĐ-CP, is still to be compared). `from` is the submission, or the payment when a fee comes first:
 * that sets the day of submission anew (a provincial one-stop system in use); or the supplement.
 */
export function intakeAnswerDue(from: string, calendar: WorkingCalendar): DueDate {
  return dueAt(from, { amount: INTAKE_HOURS, unit: 'working_hour' }, [], calendar)!;
}
