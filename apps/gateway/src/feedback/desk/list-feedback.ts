import type { WorkingCalendar } from '@dvcqg/domain';
import type { DeskFeedbackItem, DeskFeedbackList } from '@dvcqg/openapi';
import { toDue } from '../../casework/view/due-view.js';
import type { Database } from '../../db/schema.js';
import { agenciesOf } from '../../desk/agency-scope.js';
import { dueWindow } from '../../desk/list/due-window.js';
import type { Officer } from '../../desk/officer.js';
import { decodeKeys, encodeKeys } from '../../http/keyset-cursor.js';
import { holderOfFeedback } from '../feedback-repository.js';
import { countFeedback, countFeedbackByState, type DeskFeedbackFilter, type DeskFeedbackRow, feedbackConditions, ofAgencies, readFeedbackPage } from './feedback-list-repository.js';

/** What lists need of the gateway. */
export interface ListFeedbackParts {
  readonly db: Database;
  readonly calendar: WorkingCalendar;
  readonly now: () => number;
}

/** Which page of which list is wanted. */
export interface DeskFeedbackWish {
  readonly officer: Officer;
  readonly filter: DeskFeedbackFilter;
  readonly cursor: string | undefined;
  readonly limit: number;
  /** All that narrows the list, for its cursors. */
  readonly canonical: string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHAPES = [new RegExp(`${INSTANT.source}|^infinity$`), INSTANT, ID];

const keysOf = ({ due_at: due, received_at: received, id }: DeskFeedbackRow): readonly string[] => [due?.toISOString() ?? 'infinity', received.toISOString(), id];

function toItem(row: DeskFeedbackRow, now: string, calendar: WorkingCalendar): DeskFeedbackItem {
  const { code, kind, about, title, sender, state, received_at: received, due_at: due, revision } = row;
  const calendarIsComplete = due === null || calendar.isComplete(received.getTime(), due.getTime());
  return {
    code, kind, subject: about, title, agency: holderOfFeedback(row), senderName: sender.name, state, receivedAt: received.toISOString(), revision,
    due: due && toDue({ dueAt: due.toISOString(), pausedSince: null, calendarIsComplete }, { now, calendar }),
  };
}

/** A page of the feedback that an officer may see, and how much there is of each kind. @throws ProblemError `invalid_cursor` */
export async function listFeedback({ db, calendar, now }: ListFeedbackParts, { officer, filter, cursor, limit, canonical }: DeskFeedbackWish): Promise<DeskFeedbackList> {
  const after = decodeKeys(cursor, canonical, SHAPES);
  const window = dueWindow(now(), calendar);
  const agencies = agenciesOf(officer);
  const [all, narrowed] = await Promise.all([ofAgencies(db, agencies, undefined), ofAgencies(db, agencies, filter.agency)]);
  const conditions = [narrowed, ...feedbackConditions(filter, window)];
  // One more than is shown tells whether there is another page.
  const [rows, total, counts] = await Promise.all([readFeedbackPage(db, conditions, after, limit + 1), countFeedback(db, conditions), countFeedbackByState(db, all, window)]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map((row) => toItem(row, window.now, calendar)), total, nextCursor: last && rows.length > limit ? encodeKeys(keysOf(last), canonical) : null, counts };
}
