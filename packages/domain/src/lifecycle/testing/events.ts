import type { KnownEventType } from '../event-types.js';
import type { EventFields, EventOf, KnownEvent } from '../events.js';
import type { Situation } from '../situations.js';

/** `03-02 09:00` of 2026 in Viet Nam as an instant. 2 March 2026 is a Monday. */
export const vn = (text: string): string => new Date(`2026-${text.replace(' ', 'T')}:00+07:00`).toISOString();

/** Fields with which each type is complete. */
export const FIELDS: { readonly [T in KnownEventType]: EventFields[T] } = {
  submitted: { channel: 'online' },
  accepted: { procedureVersion: 3, allowance: { amount: 5, unit: 'working_day' } },
  intake_refused: { reason: 'Không thuộc thẩm quyền' },
  assigned: { unit: 'Phòng Tư pháp' },
  processing_started: {},
  forwarded: { agencyCode: 'H37.08' },
  supplement_proposed: { requestId: 's1', items: [{ reason: 'Thiếu bản sao' }] },
  supplement_requested: { requestId: 's1', items: [{ paper: 'c1.p1', reason: 'Thiếu bản sao' }] },
  supplement_submitted: { requestId: 's1' },
  supplement_received: { requestId: 's1' },
  supplement_insufficient: { requestId: 's1', items: [{ reason: 'Bản sao mờ' }] },
  supplement_accepted: { requestId: 's1' },
  supplement_expired: { requestId: 's1' },
  supplement_cancelled: { requestId: 's1', reason: 'Đã có trong kho' },
  payment_requested: { feeId: 'f1', amount: 50_000, collect: 'before' },
  payment_received: { feeId: 'f1', amount: 50_000, reference: 't1' },
  payment_waived: { feeId: 'f1', reason: 'Đối tượng miễn phí' },
  payment_refunded: { feeId: 'f1', amount: 50_000, reference: 'r1' },
  paused: { reason: 'Chờ ý kiến' },
  resumed: {},
  extended: { newDueAt: vn('12-01 10:00'), reason: 'Quá tải' },
  withdrawal_requested: {},
  withdrawal_refused: { reason: 'Đã ký kết quả' },
  withdrawn: {},
  stopped: { reason: 'Đối tượng đã mất' },
  result_ready: { outcome: 'granted' },
  returned: { method: 'online' },
};

/** An event of a type at a time (an instant); its id is its type and time unless given. */
export function event<T extends KnownEventType>(type: T, at: string, fields: Partial<EventFields[T]> & { readonly id?: string } = {}): EventOf<T> {
  return { id: `${type}@${at}`, type, at, ...FIELDS[type], ...fields } as unknown as EventOf<T>;
}

/** Events of these types in this order, an hour of the clock apart from 2 March 2026, 09:00. */
export function events(...types: readonly KnownEventType[]): KnownEvent[] {
  return types.map((type, hours) => event(type, new Date(Date.parse(vn('03-02 09:00')) + hours * 3_600_000).toISOString()) as KnownEvent);
}

/** A way into each situation. */
export const PATH_TO: Readonly<Record<Situation, readonly KnownEventType[]>> = {
  unsubmitted: [],
  registered: ['submitted'],
  accepted: ['submitted', 'accepted'],
  processing: ['submitted', 'accepted', 'assigned'],
  supplement_asked: ['submitted', 'accepted', 'supplement_requested'],
  supplement_sent: ['submitted', 'accepted', 'supplement_requested', 'supplement_submitted'],
  payment_asked: ['submitted', 'accepted', 'assigned', 'payment_requested'],
  paused: ['submitted', 'accepted', 'assigned', 'paused'],
  withdrawal_asked: ['submitted', 'accepted', 'withdrawal_requested'],
  not_accepted: ['submitted', 'intake_refused'],
  withdrawn: ['submitted', 'accepted', 'withdrawal_requested', 'withdrawn'],
  stopped: ['submitted', 'accepted', 'stopped'],
  finished: ['submitted', 'accepted', 'assigned', 'result_ready'],
  returned: ['submitted', 'accepted', 'assigned', 'result_ready', 'returned'],
};
