import type { FeedbackState } from '@dvcqg/openapi';
import type { DueDate } from '../deadlines/due-date.js';
import { writeInstant } from '../deadlines/instant.js';
import { workingCalendar, type WorkingCalendar } from '../deadlines/working-calendar.js';
import { inOrder } from '../lifecycle/event-order.js';
import { feedbackRank, isKnownFeedbackEvent } from './event-types.js';
import { canHappenToFeedback } from './feedback-actions.js';
import { type FeedbackEventOf, isCompleteFeedbackEvent, type KnownFeedbackEvent, type RecordedFeedbackEvent } from './feedback-events.js';
import { feedbackDue } from './feedback-terms.js';

/** Why an event changes nothing. */
export type FeedbackIgnoreReason = 'unknown_type' | 'bad_time' | 'incomplete' | 'id_reused' | 'not_in_this_state';

/** An event in its place in time; `ignored` is null when it counts. */
export interface FeedbackTimelineEntry {
  readonly event: RecordedFeedbackEvent;
  readonly ignored: FeedbackIgnoreReason | null;
}

/** All that follows from the events of one piece of feedback. Plain data; instants in UTC. */
export interface DerivedFeedback {
  /** Null while nothing was received. */
  readonly state: FeedbackState | null;
  readonly received: FeedbackEventOf<'received'> | null;
  /** Where it stands by kind, subject and service; the last word on it. */
  readonly classified: FeedbackEventOf<'classified'> | null;
  /** The last one. */
  readonly forwarded: FeedbackEventOf<'forwarded'> | null;
  /** The last time that the sender was asked, and what came. */
  readonly asked: FeedbackEventOf<'completion_requested'> | null;
  readonly completed: FeedbackEventOf<'completed'> | null;
  readonly refused: FeedbackEventOf<'refused'> | null;
  /** The last answer. */
  readonly answered: FeedbackEventOf<'answered'> | null;
  /** What is public, or was last. */
  readonly published: FeedbackEventOf<'published'> | null;
  readonly due: DueDate | null;
  /** Whether the first answer, or the refusal, came in time; null before that. */
  readonly wasOnTime: boolean | null;
  readonly timeline: readonly FeedbackTimelineEntry[];
}

type Mutable = { -readonly [Field in keyof DerivedFeedback]: DerivedFeedback[Field] };

/** A life as it is gone through. */
interface Walk {
  readonly life: Mutable;
  /** Where the sender's word puts it back. */
  before: FeedbackState;
  sortFrom: string;
  answerFrom: string | null;
}

function take(walk: Walk, event: KnownFeedbackEvent, at: string, calendar: WorkingCalendar): void {
  const { life } = walk;
  const judge = (): void => void (life.wasOnTime ??= isInTime(walk, at, calendar));
  const step = (state: FeedbackState): void => void (life.state = state);
  const begin = (): void => void (walk.answerFrom ??= at);
  switch (event.type) {
    case 'received': life.received = event; walk.sortFrom = at; return step('received');
    case 'classified': life.classified = event; return step('classified');
    case 'forwarded': life.forwarded = event; begin(); return step('forwarded');
    case 'started': begin(); return step('in_progress');
    case 'completion_requested': [life.asked, life.completed, walk.before] = [event, null, life.state!]; return step('completion_requested');
    case 'completed':
      [life.completed, walk.sortFrom, walk.answerFrom] = [event, at, walk.answerFrom === null ? null : at];
      return step(walk.before);
    case 'refused': judge(); life.refused = event; return step('not_accepted');
    case 'answered': judge(); life.answered = event; return step('answered');
    case 'published': life.published = event; return step('published');
    case 'unpublished': return step('answered');
  }
}

/** While the sender is asked, nothing can be late. */
function isInTime({ life, sortFrom, answerFrom }: Walk, at: string, calendar: WorkingCalendar): boolean {
  const due = feedbackDue(life.state!, { sortFrom, answerFrom }, calendar);
  return due === null || at <= due.dueAt;
}

const EMPTY: DerivedFeedback = {
  state: null, received: null, classified: null, forwarded: null, asked: null, completed: null, refused: null, answered: null, published: null, due: null, wasOnTime: null, timeline: [],
};

/**
 * Where feedback stands, from everything that is known to have happened to it. Events may come late, twice and in any order: the same set gives
 * the same answer. What makes no sense where it stands is kept in the timeline with the reason why it does not count. Never throws for what an
 * event holds.
 */
export function deriveFeedback(events: readonly RecordedFeedbackEvent[], calendar: WorkingCalendar = workingCalendar()): DerivedFeedback {
  const walk: Walk = { life: { ...EMPTY }, before: 'received', sortFrom: '', answerFrom: null };
  const timeline = inOrder(events, feedbackRank).map(({ event, at, isReused }): FeedbackTimelineEntry => {
    const { type } = event;
    if (!isKnownFeedbackEvent(type)) return { event, ignored: 'unknown_type' };
    if (at === null) return { event, ignored: 'bad_time' };
    if (isReused) return { event, ignored: 'id_reused' };
    if (!isCompleteFeedbackEvent(event, type)) return { event, ignored: 'incomplete' };
    if (!canHappenToFeedback(type, walk.life.state ?? 'none')) return { event, ignored: 'not_in_this_state' };
    take(walk, event as unknown as KnownFeedbackEvent, writeInstant(at), calendar);
    return { event, ignored: null };
  });
  const { state } = walk.life;
  return { ...walk.life, due: state === null ? null : feedbackDue(state, walk, calendar), timeline };
}
