import type { WorkingCalendar } from '@dvcqg/domain';

/** What counts as late and as due soon at a moment, as bounds for due dates. ISO 8601. */
export interface DueWindow {
  /** Due before it: late. */
  readonly now: string;
  /** Due by then, and not late: due soon. */
  readonly soon: string;
}

/**
 * No more than one working day of work is left exactly for what is due up to the next opening after that much work: what is due
 * when the office opens is due when it closed.
 */
export function dueWindow(now: number, calendar: WorkingCalendar): DueWindow {
  const soon = calendar.nextOpening(calendar.add(Math.trunc(now), calendar.dayLength));
  return { now: new Date(now).toISOString(), soon: new Date(soon).toISOString() };
}
