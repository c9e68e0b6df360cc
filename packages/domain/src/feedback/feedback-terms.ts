import type { FeedbackState } from '@dvcqg/openapi';
import { dueAt, type DueDate } from '../deadlines/due-date.js';
import type { WorkingCalendar } from '../deadlines/working-calendar.js';

/**
 * Working days. `sort`: until feedback is forwarded, begun or answered (Decree 20/2008/NĐ-CP as amended by Decree 92/2017/NĐ-CP). `answer` from
 * then on, and `complete` for the sender to say more: own design, no decree gives a number.
 */
export const FEEDBACK_DAYS = { sort: 5, answer: 15, complete: 10 } as const;

/** From when the terms run, ISO 8601. */
export interface FeedbackClock {
  /** When it came, or the sender completed it. */
  readonly sortFrom: string;
  /** When it was first forwarded or begun, or completed after that. */
  readonly answerFrom: string | null;
}

const inDays = (from: string, days: number, calendar: WorkingCalendar): DueDate => dueAt(from, { amount: days, unit: 'working_day' }, [], calendar)!;

/** What is due next in a state; `null` while the sender is asked, and when it is over. Forwarding it once more gives no new time. */
export function feedbackDue(state: FeedbackState, { sortFrom, answerFrom }: FeedbackClock, calendar: WorkingCalendar): DueDate | null {
  if (state === 'received' || state === 'classified') return inDays(sortFrom, FEEDBACK_DAYS.sort, calendar);
  if (state === 'forwarded' || state === 'in_progress') return inDays(answerFrom ?? sortFrom, FEEDBACK_DAYS.answer, calendar);
  return null;
}

/** Until when a sender who is asked now can say more; ISO 8601. */
export const completionUntil = (now: string, calendar: WorkingCalendar): string => inDays(now, FEEDBACK_DAYS.complete, calendar).dueAt;
