import type { DerivedFeedback, WorkingCalendar } from '@dvcqg/domain';
import type { Feedback, FeedbackAnswer, FeedbackCompletion, FeedbackDestination, FeedbackEvent, FeedbackEventType, FeedbackFile, FeedbackRefusal, NamedCode } from '@dvcqg/openapi';
import { toDue } from '../casework/view/due-view.js';
import { feedbackEventId } from './append-feedback.js';
import { type FeedbackEventRow, type FeedbackFileRow, type FeedbackRow, holderOfFeedback } from './feedback-repository.js';

/** Everything that is kept of one piece of feedback. */
export interface FeedbackCase {
  readonly row: FeedbackRow;
  readonly events: readonly FeedbackEventRow[];
  readonly files: readonly FeedbackFileRow[];
  readonly derived: DerivedFeedback;
}

/** For whom it is shown, and when. */
export interface FeedbackViewParts {
  readonly viewer: 'sender' | 'desk';
  /** ISO 8601. */
  readonly now: string;
  readonly calendar: WorkingCalendar;
  readonly destinations: readonly FeedbackDestination[];
}

/** Reasons that are for the sender; others are between officers. */
const FOR_SENDER: ReadonlySet<string> = new Set(['completion_requested', 'refused']);

const toFile = ({ position, name, size, media_type: mediaType }: FeedbackFileRow): FeedbackFile => ({ id: `f${position}`, name, size, mediaType });

function toEvent({ position, type, at, data, actor_name: byName }: FeedbackEventRow, ignored: boolean, isDesk: boolean): FeedbackEvent {
  const reason = data['reason'] as string | undefined;
  const agency = type === 'forwarded' ? (data['agency'] as NamedCode) : undefined;
  return {
    id: feedbackEventId(position), type: type as FeedbackEventType, at: at.toISOString(),
    ...(isDesk && byName !== null ? { byName } : {}),
    ...(agency ? { agency } : {}),
    ...(reason !== undefined && (isDesk || FOR_SENDER.has(type)) ? { reason } : {}),
    ...(ignored ? { counts: false } : {}),
  };
}

/** The files that came with an event. */
const filesOf = ({ files, events }: FeedbackCase, event: { readonly id: string } | null): FeedbackFile[] => {
  const position = events.find((row) => feedbackEventId(row.position) === event?.id)?.position;
  return files.filter((file) => file.event_position === position).map(toFile);
};

function completionOf(found: FeedbackCase): FeedbackCompletion | null {
  const { asked, completed } = found.derived;
  if (!asked) return null;
  return { request: asked.reason, askedAt: asked.at, until: asked.until, answer: completed && { content: completed.content, at: completed.at, files: filesOf(found, completed) } };
}

/** Who has it answers it. */
function answerOf(found: FeedbackCase): FeedbackAnswer | null {
  const { answered } = found.derived;
  return answered && { text: answered.text, at: answered.at, agency: holderOfFeedback(found.row), files: filesOf(found, answered) };
}

function refusalOf({ derived: { refused } }: FeedbackCase, destinations: readonly FeedbackDestination[]): FeedbackRefusal | null {
  if (!refused) return null;
  const belongsTo = destinations.find(({ matter }) => matter === refused.because);
  return { because: refused.because, reason: refused.reason, at: refused.at, ...(belongsTo ? { belongsTo } : {}) };
}

/** Feedback as its sender or an officer sees it. */
export function toFeedback(found: FeedbackCase, { viewer, now, calendar, destinations }: FeedbackViewParts): Feedback {
  const { row, events, derived } = found;
  const { service_code: code, service_name: name, staff_name: staffName, place } = row;
  const ignored = new Set(derived.timeline.filter((entry) => entry.ignored !== null).map(({ event }) => event.id));
  return {
    code: row.code, kind: row.kind, subject: row.about, agency: holderOfFeedback(row),
    ...(code === null || name === null ? {} : { service: { code, name } }),
    ...(staffName === null ? {} : { staffName }),
    title: row.title, content: row.content,
    ...(place === null ? {} : { place }),
    files: filesOf(found, derived.received), sender: row.sender, state: row.state, receivedAt: row.received_at.toISOString(),
    due: derived.due && toDue(derived.due, { now, calendar }),
    revision: row.revision,
    events: events.map((event) => toEvent(event, ignored.has(feedbackEventId(event.position)), viewer === 'desk')),
    completion: completionOf(found), answer: answerOf(found), refusal: refusalOf(found, destinations),
    publishedAt: derived.state === 'published' ? (derived.published?.at ?? null) : null,
  };
}
