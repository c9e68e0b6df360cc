import { addDays, dayInVietnam, daysBetween, type WorkingCalendar } from '@dvcqg/domain';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** First day of the lunar year in Vietnam. */
const TET = ['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13'];

/** Monday to Sunday, when offices work: people come at the beginning of the week. */
const WEEKDAYS = [1.25, 1.12, 1.02, 0.98, 0.84, 0.8, 0.8];
/** On days off only who applies online does. */
const DAY_OFF = 0.14;

/** How much is handed in by the hour of a working day, and of a day off; offices open at 7:00 and close at 17:00. */
const WORKING_HOURS = [0.3, 0.1, 0.1, 0.1, 0.2, 0.5, 1.5, 8, 14, 15, 12, 6, 2.5, 6, 12, 11, 8, 3, 2, 2.5, 3, 2.5, 1.5, 0.8];
const FREE_HOURS = [0.5, 0.2, 0.1, 0.1, 0.2, 0.5, 1.5, 3, 6, 8, 8, 5, 3, 4, 6, 7, 6, 4, 4, 6, 8, 7, 4, 1.5];

const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Before Tết people settle what must be settled, during it nobody does. */
function aroundTet(day: string): number {
  const nearest = TET.map((tet) => daysBetween(tet, day) ?? Number.NaN).find((days) => days >= -30 && days <= 30);
  if (nearest === undefined) return 1;
  if (nearest >= -24 && nearest <= -5) return 1.4;
  if (nearest > -5 && nearest <= 7) return 0.2;
  return nearest > 7 && nearest <= 18 ? 0.75 : 1;
}

/** From mid-July on children are enrolled: certificates, copies, residence. */
const beforeSchool = (day: string): number => (day.slice(5) >= '07-15' && day.slice(5) <= '09-05' ? 1.25 : 1);

/** The days of a year and how much is handed in on each of them (own design; no statistics of real days are public). */
export class Seasons {
  readonly #calendar: WorkingCalendar;
  readonly days: readonly string[];
  /** Share of the year that is over with each day. */
  readonly #over: readonly number[];

  /** The year that ends with the day of this moment (milliseconds since 1970). */
  constructor(endsAt: number, calendar: WorkingCalendar) {
    this.#calendar = calendar;
    const last = dayInVietnam(new Date(endsAt));
    this.days = Array.from({ length: 365 }, (_, at) => addDays(last, at - 364) ?? last);
    const weights = this.days.map((day, at) => this.#weight(day) * (1 + (0.1 * at) / 364) * (at === 364 ? this.#partOfDay(endsAt) : 1));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    let sum = 0;
    this.#over = weights.map((weight) => (sum += weight) / all);
  }

  #weight(day: string): number {
    return aroundTet(day) * beforeSchool(day) * (this.#calendar.isWorkingDate(day) ? (WEEKDAYS[weekday(day)] as number) : DAY_OFF);
  }

  /** How much of its last day is over. */
  #partOfDay(endsAt: number): number {
    const midnight = Date.parse(`${this.days[364] ?? ''}T00:00:00+07:00`);
    return Math.min(1, Math.max(0.01, (endsAt - midnight) / DAY));
  }

  /** For each day the number of the first of so many dossiers that was handed in after it. */
  ends(count: number): number[] {
    return this.#over.map((share, at) => (at === 364 ? count : Math.round(share * count)));
  }

  /** A moment of a day, later for a higher share (from 0 to 1) of what is handed in on it. Milliseconds since 1970. */
  moment(day: string, share: number, endsAt: number): number {
    const midnight = Date.parse(`${day}T00:00:00+07:00`);
    const hours = this.#calendar.isWorkingDate(day) ? WORKING_HOURS : FREE_HOURS;
    let left = share * hours.reduce((sum, weight) => sum + weight, 0);
    const hour = Math.max(0, hours.findIndex((weight) => (left -= weight) < 0));
    const weight = hours[hour] as number;
    const at = midnight + hour * HOUR + Math.min(0.999_999, Math.max(0, (left + weight) / weight)) * HOUR;
    // On the last day only what is over has happened.
    const over = Math.min(DAY, endsAt - midnight);
    return Math.trunc(over < DAY ? midnight + ((at - midnight) * over) / DAY : at);
  }
}
