import { type DueDate, lateness, timeLeft, type WorkingCalendar, type WorkingTime } from '@dvcqg/domain';
import type { DossierDue } from '@dvcqg/openapi';

/** From when one counts, and by which office hours. */
export interface Moment {
  /** ISO 8601. */
  readonly now: string;
  readonly calendar: WorkingCalendar;
}

const plain = ({ days, hours, minutes }: WorkingTime): WorkingTime => ({ days, hours, minutes });

/** A due date as it stands now. */
export function toDue(due: Pick<DueDate, 'dueAt' | 'pausedSince' | 'calendarIsComplete'>, { now, calendar }: Moment): DossierDue {
  const left = timeLeft(now, due, calendar);
  const late = lateness(now, due, calendar);
  return {
    at: due.dueAt,
    state: due.pausedSince !== null && late.state !== 'late' ? 'paused' : late.state,
    left: plain(left),
    lateBy: plain(late.by),
    calendarIsComplete: due.calendarIsComplete,
  };
}

/** As `toDue`, for a dossier that is not late any more: the moment that counts is when its result was there. */
export const settledAt = (moment: Moment, at: string | null): Moment => (at === null ? moment : { ...moment, now: at });
