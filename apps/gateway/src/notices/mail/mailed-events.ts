import type { EventOf, KnownEventType, RecordedEvent } from '@dvcqg/domain';

/** What an applicant is written of: everything that is decided, asked for or promised. The rest shows in the tracker. */
const MAILED = [
  'submitted', 'accepted', 'intake_refused', 'supplement_requested', 'supplement_insufficient', 'supplement_accepted', 'supplement_expired',
  'supplement_cancelled', 'payment_requested', 'payment_received', 'payment_waived', 'payment_refunded', 'paused', 'resumed', 'extended',
  'withdrawal_refused', 'withdrawn', 'stopped', 'result_ready', 'returned',
] as const satisfies readonly KnownEventType[];

export type MailedType = (typeof MAILED)[number];
export type MailedEvent = { [T in MailedType]: EventOf<T> }[MailedType];

const TYPES: ReadonlySet<string> = new Set(MAILED);

/** Is the applicant written of such an event? */
export function isMailed(event: RecordedEvent): event is MailedEvent {
  return TYPES.has(event.type);
}
