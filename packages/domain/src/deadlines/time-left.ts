import type { DueDate } from './due-date.js';
import { HOUR_MS, MINUTE_MS, instantMs } from './instant.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A length of work: full working days, then hours and minutes of a started one. */
export interface WorkingTime {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** What the functions below look at; a `DueDate` fits. */
export type DueMoment = Pick<DueDate, 'dueAt' | 'pausedSince' | 'calendarIsComplete'>;

export interface TimeLeft extends WorkingTime {
  /** The clock stands: what is left stays left. */
  readonly isPaused: boolean;
  readonly isLate: boolean;
  readonly calendarIsComplete: boolean;
}

export interface Lateness {
  /** `due_soon`: no more than one working day is left (own design). */
  readonly state: 'on_time' | 'due_soon' | 'late';
  /** How late, in working time: nothing while offices are closed, nothing when not late. */
  readonly by: WorkingTime;
}

/** Splits milliseconds of work; a started minute counts as one, so that "0" means that nothing is left. */
export function workingTime(work: number, calendar: WorkingCalendar): WorkingTime {
  const length = Math.ceil(work / MINUTE_MS) * MINUTE_MS;
  const rest = length % calendar.dayLength;
  return { days: Math.floor(length / calendar.dayLength), hours: Math.floor(rest / HOUR_MS), minutes: (rest % HOUR_MS) / MINUTE_MS };
}

/** The moment that counts as now: while the clock stands, the moment it stopped. */
const clockNow = (now: string, { pausedSince }: DueMoment): number =>
  pausedSince === null ? instantMs(now) : Math.min(instantMs(now), instantMs(pausedSince));

/** Working time from `now` (ISO 8601) until the due date; zero when that is past. */
export function timeLeft(now: string, due: DueMoment, calendar: WorkingCalendar): TimeLeft {
  const [at, end] = [clockNow(now, due), instantMs(due.dueAt)];
  return {
    ...workingTime(calendar.between(at, end), calendar),
    isPaused: due.pausedSince !== null && instantMs(now) >= instantMs(due.pausedSince),
    isLate: at > end,
    calendarIsComplete: due.calendarIsComplete,
  };
}

/** Whether it is late at `at`: now for a dossier in work, the day of the result for a finished one. */
export function lateness(at: string, due: DueMoment, calendar: WorkingCalendar): Lateness {
  const [now, end] = [clockNow(at, due), instantMs(due.dueAt)];
  const isSoon = calendar.between(now, end) <= calendar.dayLength;
  return { state: now > end ? 'late' : isSoon ? 'due_soon' : 'on_time', by: workingTime(calendar.between(end, now), calendar) };
}
