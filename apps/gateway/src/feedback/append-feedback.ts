import { type DerivedFeedback, deriveFeedback, FEEDBACK_ACTION_RULES, type FeedbackActor, type FeedbackEventFields, type KnownFeedbackEventType, type RecordedFeedbackEvent, type WorkingCalendar } from '@dvcqg/domain';
import type { AuditLog } from '../audit/audit-log.js';
import type { DatabaseTransaction } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import {
  type FeedbackEventRow, type FeedbackProjection, type FeedbackRow, insertFeedbackEvent, insertFeedbackFiles, insertFeedbackOutbox, lockFeedback, type NewFeedbackEventRow, readFeedbackEvents, updateFeedback,
} from './feedback-repository.js';
import { applyPublication } from './publication/apply-publication.js';
import type { ClaimedFile } from '../uploads/claims.js';

/** Who does something with feedback. */
export interface FeedbackDoer {
  readonly role: FeedbackActor;
  /** Name in the audit log. */
  readonly actor: string;
  /** Of an officer; never of the sender. */
  readonly name?: string;
}

/** Something that just happened, and the files that came with it. */
export type NewFeedbackEvent = { [Type in KnownFeedbackEventType]: { readonly type: Type } & FeedbackEventFields[Type] }[KnownFeedbackEventType];

/** Feedback as it is before something new happens to it. Its row is locked. */
export interface OpenFeedback {
  readonly row: FeedbackRow;
  readonly derived: DerivedFeedback;
  /** When what happens now will have happened, ISO 8601. */
  readonly at: string;
}

/** What happens to it, decided by who sees how it stands. */
export interface FeedbackDeed {
  readonly doer: FeedbackDoer;
  readonly event: NewFeedbackEvent;
  readonly files?: readonly ClaimedFile[];
}

/** What appending needs of the gateway. */
export interface AppendFeedbackParts {
  readonly audit: Pick<AuditLog, 'append'>;
  readonly calendar: WorkingCalendar;
  readonly now: () => number;
}

/** The number of an event within its feedback, as its id: `e1`. */
export const feedbackEventId = (position: number): string => `e${position}`;

/** An event as the rules read it. */
export const toRecordedFeedback = ({ position, type, at, data }: Pick<FeedbackEventRow, 'position' | 'type' | 'at' | 'data'>): RecordedFeedbackEvent => ({ ...data, id: feedbackEventId(position), type, at: at.toISOString() });

/** An event as it is kept. */
export function toFeedbackEventRow(feedbackId: string, position: number, { type, ...data }: NewFeedbackEvent, { role, actor, name }: FeedbackDoer, at: string): NewFeedbackEventRow {
  return { feedback_id: feedbackId, position, type, at, data: JSON.stringify(data), actor, actor_role: role === 'sender' ? 'citizen' : role, actor_name: name ?? null };
}

/** What lists are found by. */
export function projectFeedback(derived: DerivedFeedback, before: Pick<FeedbackRow, 'service_code' | 'service_name'>): FeedbackProjection {
  const { state, received, classified, forwarded, answered, due, wasOnTime, timeline } = derived;
  const last = classified ?? received!;
  const service = classified?.service;
  return {
    kind: last.kind, about: last.subject, state: state!, revision: timeline.length, due_at: due?.dueAt ?? null, answered_at: answered?.at ?? null, was_on_time: wasOnTime,
    holder_agency: forwarded?.agency.code ?? null, holder_agency_name: forwarded?.agency.name ?? null,
    service_code: service?.code ?? before.service_code, service_name: service?.name ?? before.service_name,
  };
}

/** Of these the sender gets a letter. */
const TOLD: ReadonlySet<KnownFeedbackEventType> = new Set(['received', 'completion_requested', 'forwarded', 'refused', 'answered', 'published']);

/** The sender is to be told, if they left an address. */
export async function tellSender(transaction: DatabaseTransaction, { id, sender }: Pick<FeedbackRow, 'id' | 'sender'>, type: KnownFeedbackEventType, position: number, at: string): Promise<void> {
  if (sender.email !== undefined && TOLD.has(type)) await insertFeedbackOutbox(transaction, id, position, at);
}

/**
 * Adds what happened to feedback, in the caller's transaction: event, files, what lists are found by, what is public, letter, audit row.
 * @throws ProblemError `action_not_allowed` for what the rules do not allow this role now, and what `decide` throws
 */
export type AppendFeedback = (transaction: DatabaseTransaction, id: string, decide: (open: OpenFeedback) => FeedbackDeed | Promise<FeedbackDeed>) => Promise<{ readonly revision: number }>;

/** Makes it. */
export function createAppendFeedback({ audit, calendar, now }: AppendFeedbackParts): AppendFeedback {
  return async (transaction, id, decide) => {
    const row = await lockFeedback(transaction, id);
    const before = (await readFeedbackEvents(transaction, id)).map(toRecordedFeedback);
    // Later than everything before, whatever the clocks of several gateways say.
    const at = new Date(before.reduce((latest, event) => Math.max(latest, Date.parse(event.at) + 1), Math.trunc(now()))).toISOString();
    const open = { row, derived: deriveFeedback(before, calendar), at };
    const { doer, event, files = [] } = await decide(open);
    const position = before.length + 1;
    const derived = deriveFeedback([...before, { ...event, id: feedbackEventId(position), at }], calendar);
    const isAllowed = FEEDBACK_ACTION_RULES.some((rule) => rule.event === event.type && rule.by.includes(doer.role) && (rule.in as readonly (string | null)[]).includes(open.derived.state));
    if (!isAllowed || derived.timeline.at(-1)?.ignored !== null) throw new ProblemError('action_not_allowed');
    await insertFeedbackEvent(transaction, toFeedbackEventRow(id, position, event, doer, at));
    await insertFeedbackFiles(transaction, id, files.map(({ uploadId, name, size, mediaType }) => ({ event_position: position, upload_id: uploadId, name, size, media_type: mediaType })));
    const projection = projectFeedback(derived, row);
    await updateFeedback(transaction, id, projection);
    await applyPublication(transaction, { ...row, ...projection }, derived);
    await tellSender(transaction, row, event.type, position, at);
    await audit.append(transaction, { at, action: `feedback_${event.type}`, actor: doer.actor, dossierId: id });
    return { revision: position };
  };
}
