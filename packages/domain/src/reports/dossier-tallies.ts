import type { DerivedDossier } from '../lifecycle/derive-dossier.js';
import type { Fee } from '../lifecycle/fees.js';
import type { EventFields, RecordedEvent } from '../lifecycle/events.js';
import { dayInVietnam } from '../identity/dates.js';
import { isCounterPayment } from '../payments/counter-payment.js';
import type { DossierTally } from './tallies.js';

/** What counts of one dossier, by day (`YYYY-MM-DD` in Vietnam). Nothing is ever zero. */
export type DossierTallies = Readonly<Record<string, Partial<Readonly<Record<DossierTally, number>>>>>;

const day = (instant: string): string => dayInVietnam(new Date(instant));

/** Collects what counts, day by day. */
class Count {
  readonly days = new Map<string, Map<DossierTally, number>>();

  add(on: string, ...tallies: readonly DossierTally[]): void {
    const counts = this.days.get(on) ?? new Map<DossierTally, number>();
    this.days.set(on, counts);
    for (const tally of tallies) counts.set(tally, (counts.get(tally) ?? 0) + 1);
  }

  /** In one order of days and names, so that equal counts are equal texts. */
  toRecord(): DossierTallies {
    const ordered = <Value>(entries: Iterable<[string, Value]>): [string, Value][] => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(ordered(this.days).map(([on, counts]) => [on, Object.fromEntries(ordered(counts))]));
  }
}

const counted = ({ timeline }: DerivedDossier): RecordedEvent[] => timeline.flatMap(({ event, ignored }) => (ignored === null ? [event] : []));

const fieldsOf = <Type extends keyof EventFields>(event: RecordedEvent): EventFields[Type] => event as unknown as EventFields[Type];

function received(count: Count, { submittedAt, supplements }: DerivedDossier, events: readonly RecordedEvent[]): void {
  const submitted = events.find(({ type }) => type === 'submitted');
  if (submittedAt === null || submitted === undefined) return;
  const isOnline = (fieldsOf<'submitted'>(submitted).channel ?? 'online') === 'online';
  count.add(day(submittedAt), 'received', ...(isOnline ? ['received_online' as const] : []), ...(supplements.some(({ askedAt }) => askedAt !== null) ? ['supplemented' as const] : []));
}

/** Early, on its day, or late; nothing without a due date. Whole days before the hour: papers name a day, the clock an hour. */
function punctuality(doneAt: string, { due }: DerivedDossier): DossierTally[] {
  if (due === null) return [];
  if (doneAt > due.dueAt) return ['done_late'];
  return [day(doneAt) === day(due.dueAt) ? 'done_on_day' : 'done_early'];
}

const ENDS = { not_accepted: 'intake_refused', withdrawn: 'withdrawn', stopped: 'stopped' } as const;

/** When nothing more was to be done for the request; null while it goes on. */
function closedAt({ result, isEnded }: DerivedDossier, events: readonly RecordedEvent[]): string | null {
  return result?.readyAt ?? (isEnded ? (events.at(-1)?.at ?? null) : null);
}

function closed(count: Count, derived: DerivedDossier, at: string): void {
  const { result, situation } = derived;
  count.add(day(at), 'closed');
  if (result) count.add(day(at), 'done', ...punctuality(result.readyAt, derived), ...(result.outcome === 'refused' ? ['outcome_refused' as const] : []));
  else if (situation in ENDS) count.add(day(at), ENDS[situation as keyof typeof ENDS]);
}

/** From the day when it was due to the day when it was closed; one that was closed on the very day was not late at the end of any. */
function overdue(count: Count, { due, clock }: DerivedDossier, end: string | null): void {
  if (due === null) return;
  const stands = clock.state === 'paused' && due.pausedSince !== null && due.pausedSince <= due.dueAt;
  if (end === null ? stands : day(end) <= day(due.dueAt)) return;
  count.add(day(due.dueAt), 'overdue_from');
  if (end !== null) count.add(day(end), 'overdue_to');
}

/** Each pause; a stop is an end. */
function paused(count: Count, { clock: { intervals } }: DerivedDossier): void {
  for (const { from, to, pausedFor } of intervals) {
    if (pausedFor === null || pausedFor === 'stop') continue;
    count.add(day(from), 'paused_from');
    if (to !== null) count.add(day(to), 'paused_to');
  }
}

const isOwed = ({ state }: Fee): boolean => state === 'open' || state === 'paid';

function fees(count: Count, { fees: all }: DerivedDossier, events: readonly RecordedEvent[]): void {
  const owed = new Set(all.filter(isOwed).map(({ feeId }) => feeId));
  const about = events.filter((event) => (event.type === 'payment_requested' || event.type === 'payment_received') && owed.has(fieldsOf<'payment_requested'>(event).feeId));
  const [first] = about;
  if (!first) return;
  const isOnline = about.some((event) => event.type === 'payment_received' && !isCounterPayment(fieldsOf<'payment_received'>(event).reference));
  count.add(day(first.at), 'with_fee', ...(isOnline ? ['paid_online' as const] : []));
}

/**
 * What a dossier counts in reports, by day; see `DOSSIER_TALLIES`. Follows from its events alone, so events that come late, twice or in
 * another order end in the same counts.
 */
export function dossierTallies(derived: DerivedDossier): DossierTallies {
  const count = new Count();
  const events = counted(derived);
  const end = closedAt(derived, events);
  received(count, derived, events);
  if (end !== null) closed(count, derived, end);
  overdue(count, derived, end);
  paused(count, derived);
  fees(count, derived, events);
  return count.toRecord();
}
