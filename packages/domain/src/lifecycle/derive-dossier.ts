import type { DossierStatus } from '@dvcqg/openapi';
import { intakeAnswerDue, type DueDate } from '../deadlines/due-date.js';
import { writeInstant } from '../deadlines/instant.js';
import { workingCalendar, type WorkingCalendar } from '../deadlines/working-calendar.js';
import type { Need } from './action-rules.js';
import { canHappen } from './actions.js';
import { applyEvent, type Refusal } from './apply-event.js';
import { citizenTasks, type CitizenTask } from './citizen-tasks.js';
import type { ClockInterval, ClockState, DueEntry } from './dossier-clock.js';
import { DossierLife, type DossierHolder, type DossierResult, type LifecycleRules } from './dossier-life.js';
import { isWellFormed } from './event-checks.js';
import { inOrder, type PlacedEvent } from './event-order.js';
import { isKnownEventType, rankOf } from './event-types.js';
import type { EventOf, KnownEvent, RecordedEvent } from './events.js';
import type { Fee } from './fees.js';
import { STATUS_OF_SITUATION, isEnd, type Situation } from './situations.js';
import type { Supplement } from './supplements.js';

/**
 * Why an event changes nothing: a type of a newer version, a time that cannot be read, something missing in it, an id that other
 * content has, before the submission, after the end, in the wrong situation, or what `Refusal` says.
 */
export type IgnoreReason = 'unknown_type' | 'bad_time' | 'incomplete' | 'id_reused' | 'before_submission' | 'after_end' | 'not_in_this_situation' | Refusal;

/** An event in its place in time; `ignored` is null when it counts. */
export interface TimelineEntry {
  readonly event: RecordedEvent;
  readonly ignored: IgnoreReason | null;
}

/** All that follows from the events of one dossier. Plain data; instants in UTC. */
export interface DerivedDossier {
  /** Null while no submission is known. */
  readonly status: DossierStatus | null;
  readonly situation: Situation;
  readonly isEnded: boolean;
  readonly submittedAt: string | null;
  /** The procedure's version, its time and the promised date, as they were at acceptance. */
  readonly acceptance: EventOf<'accepted'> | null;
  /** Who has it now; null once nobody has to do anything. */
  readonly holder: DossierHolder | null;
  /** Who handles it, also while the citizen is asked or something is to be decided; the one-stop before acceptance and with the result. */
  readonly handler: DossierHolder;
  readonly citizenTasks: readonly CitizenTask[];
  readonly supplements: readonly Supplement[];
  /** The one that the citizen was asked for and that is not settled. */
  readonly openSupplement: Supplement | null;
  readonly fees: readonly Fee[];
  readonly result: DossierResult | null;
  /** Until when the one-stop answers; null once it did and while it is the citizen's turn. */
  readonly intakeDue: DueDate | null;
  readonly due: DueDate | null;
  readonly dueHistory: readonly DueEntry[];
  readonly clock: { readonly state: ClockState; readonly intervals: readonly ClockInterval[] };
  /** What is true of it beyond its situation, for `allowedActions`. */
  readonly facts: readonly Need[];
  readonly timeline: readonly TimelineEntry[];
}

export interface DeriveOptions {
  /** The calendar of the agency; without one, the package's years and default hours. */
  readonly calendar?: WorkingCalendar;
  readonly rules?: LifecycleRules;
}

const DEFAULT_RULES: LifecycleRules = { supplementPauseEnds: 'submitted' };

function ignoreReason(life: DossierLife, { event, at, isReused }: PlacedEvent<RecordedEvent>): IgnoreReason | null {
  if (!isKnownEventType(event.type)) return 'unknown_type';
  if (at === null) return 'bad_time';
  if (isReused) return 'id_reused';
  if (!isWellFormed(event, event.type)) return 'incomplete';
  const { situation } = life;
  if (!canHappen(event.type, situation)) {
    return situation === 'unsubmitted' ? 'before_submission' : isEnd(situation) ? 'after_end' : 'not_in_this_situation';
  }
  return applyEvent(life, event as KnownEvent, at) ?? null;
}

function holderOf(life: DossierLife): DossierHolder | null {
  const { situation } = life;
  if (situation === 'unsubmitted' || isEnd(situation)) return null;
  if (situation === 'supplement_asked' || situation === 'payment_asked') return { office: 'citizen' };
  return situation === 'withdrawal_asked' ? { office: 'one_stop' } : life.handler;
}

function factsOf(life: DossierLife, fees: readonly Fee[]): readonly Need[] {
  const facts: Record<Need, boolean> = {
    open_fee: fees.some(({ state }) => state === 'open'),
    refund_due: fees.some((fee) => fee.refundDue > 0),
    no_supplement_yet: life.supplements.all.every(({ askedAt }) => askedAt === null),
    may_extend: life.isAccepted && life.clock.history.every(({ because }) => because !== 'extended'),
    before_acceptance: !life.isAccepted,
  };
  return (Object.keys(facts) as Need[]).filter((need) => facts[need]);
}

function summarise(life: DossierLife, calendar: WorkingCalendar, timeline: readonly TimelineEntry[]): DerivedDossier {
  const { situation, supplements } = life;
  const isOver = situation !== 'returned' && isEnd(situation);
  const fees = life.fees.list({ isOver, isRefused: life.isRefused });
  const awaitsIntake = life.phase === 'registered' && life.pauseCause === null && life.intakeFrom !== null;
  return {
    status: STATUS_OF_SITUATION[situation],
    situation,
    isEnded: isEnd(situation),
    submittedAt: life.submittedAt === null ? null : writeInstant(life.submittedAt),
    acceptance: life.acceptance,
    holder: holderOf(life),
    handler: life.handler,
    citizenTasks: citizenTasks(situation, supplements.open, fees),
    supplements: supplements.all,
    openSupplement: supplements.open ?? null,
    fees,
    result: life.result,
    intakeDue: awaitsIntake ? intakeAnswerDue(writeInstant(life.intakeFrom!), calendar) : null,
    due: life.clock.due,
    dueHistory: life.clock.history,
    clock: { state: life.clock.state, intervals: life.clock.intervals },
    facts: factsOf(life, fees),
    timeline,
  };
}

/**
 * Where a dossier stands, from everything that is known to have happened to it. The status is never set by hand (own design over
 * the ten national statuses). Events may come late, twice and in any order: the same set gives the same answer. What makes no
 * sense where it stands is kept in the timeline with the reason why it does not count. Never throws for what an event holds.
 */
export function deriveDossier(events: readonly RecordedEvent[], options: DeriveOptions = {}): DerivedDossier {
  const { calendar = workingCalendar(), rules = DEFAULT_RULES } = options;
  const life = new DossierLife(calendar, rules);
  const timeline = inOrder(events, rankOf).map((placed) => ({ event: placed.event, ignored: ignoreReason(life, placed) }));
  return summarise(life, calendar, timeline);
}
