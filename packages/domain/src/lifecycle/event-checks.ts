import { clockTimeMs } from '../deadlines/clock-time.js';
import { isAmountOfTime } from '../deadlines/due-date.js';
import { readInstant } from '../deadlines/instant.js';
import type { KnownEventType } from './event-types.js';
import type { EventFields, RecordedEvent } from './events.js';

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const text: Check = (value) => typeof value === 'string' && value !== '';
const instant: Check = (value) => readInstant(value) !== null;
const amount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const version: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 1;
const oneOf = (...values: readonly string[]): Check => (value) => values.includes(value as string);
const optional = (check: Check): Check => (value) => value === undefined || check(value);
const items: Check = (value) => Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && text(item['reason']));
const clockTime: Check = (value) => typeof value === 'string' && clockTimeMs(value) !== null;
const allowance: Check = (value) => isObject(value) && text(value['unit']) && optional(clockTime)(value['nextDayAfter'])
  && (value['amount'] === null || isAmountOfTime(value['amount'], value['unit'] as string));

const request = { requestId: text };
const reason = { reason: text };
const payment = { feeId: text, amount, reference: text };

/** What the derivation reads of an event, and so what must be right; anything else may come and stay. */
const CHECKS: { readonly [T in KnownEventType]: { readonly [F in keyof EventFields[T]]-?: Check } } = {
  submitted: { channel: optional(text) },
  accepted: { procedureVersion: version, allowance, appointmentAt: optional(instant) },
  intake_refused: reason,
  assigned: { unit: text, person: optional(text) },
  processing_started: {},
  forwarded: { agencyCode: text, unit: optional(text), reason: optional(text) },
  supplement_proposed: { ...request, items },
  supplement_requested: { ...request, items, until: optional(instant) },
  supplement_submitted: request,
  supplement_received: request,
  supplement_insufficient: { ...request, items, until: optional(instant) },
  supplement_accepted: request,
  supplement_expired: request,
  supplement_cancelled: { ...request, ...reason },
  payment_requested: { feeId: text, amount, collect: oneOf('before', 'after') },
  payment_received: payment,
  payment_waived: { feeId: text, ...reason },
  payment_refunded: payment,
  paused: reason,
  resumed: {},
  extended: { newDueAt: instant, ...reason },
  withdrawal_requested: { reason: optional(text) },
  withdrawal_refused: reason,
  withdrawn: {},
  stopped: reason,
  result_ready: { outcome: oneOf('granted', 'refused') },
  returned: { method: text },
};

/** Whether an event of a known type has all that its type needs. */
export function isWellFormed(event: RecordedEvent, type: KnownEventType): boolean {
  const fields = event as unknown as Readonly<Record<string, unknown>>;
  return Object.entries<Check>(CHECKS[type]).every(([field, check]) => check(fields[field]));
}
