import type { DeskCommand } from '@dvcqg/openapi';
import type { Situation } from '@dvcqg/domain';
import type { Actor } from '../casework/actor.js';
import type { NewEvent } from '../casework/new-event.js';
import type { DeskAction } from '../desk/actions/command-fields.js';
import { MAI } from './applying.js';

const LATER = '2027-06-01T03:00:00.000Z';

/** Every action of the desk, so that nothing but role and situation can be in its way. */
export const COMMANDS: Readonly<Record<DeskAction, DeskCommand>> = {
  accept: { action: 'accept' },
  refuse_intake: { action: 'refuse_intake', reason: 'Không thuộc thẩm quyền' },
  propose_supplement: { action: 'propose_supplement', items: [{ reason: 'Thiếu bản sao' }] },
  request_supplement: { action: 'request_supplement', items: [{ reason: 'Thiếu bản sao' }], until: LATER },
  reject_supplement: { action: 'reject_supplement', items: [{ reason: 'Bản sao mờ' }] },
  cancel_supplement: { action: 'cancel_supplement', reason: 'Đã có' },
  receive_supplement: { action: 'receive_supplement' },
  accept_supplement: { action: 'accept_supplement' },
  send_supplement: { action: 'send_supplement', answers: [{ item: 0, note: 'Đã nộp tại quầy' }] },
  request_payment: { action: 'request_payment', amount: 20_000, collect: 'after' },
  record_payment: { action: 'record_payment', feeId: 'f1', reference: '0001' },
  waive_payment: { action: 'waive_payment', feeId: 'f1', reason: 'Đối tượng miễn phí' },
  refund_payment: { action: 'refund_payment', feeId: 'f1', reference: '0002' },
  assign: { action: 'assign', unit: 'Phòng Tư pháp', person: 'Đàm Ngọc Sơn' },
  start: { action: 'start' },
  forward: { action: 'forward', agencyCode: 'H37.08', unit: 'Phòng Chuyên môn' },
  pause: { action: 'pause', reason: 'Chờ ý kiến' },
  resume: { action: 'resume' },
  extend: { action: 'extend', newDueAt: LATER, reason: 'Quá tải' },
  stop: { action: 'stop', reason: 'Có tranh chấp' },
  request_withdrawal: { action: 'request_withdrawal' },
  confirm_withdrawal: { action: 'confirm_withdrawal' },
  refuse_withdrawal: { action: 'refuse_withdrawal', reason: 'Đã ký kết quả' },
  finish: { action: 'finish', outcome: 'granted' },
  return_result: { action: 'return_result', method: 'counter' },
};

const step = (role: Actor['role'], event: NewEvent): readonly [Actor, NewEvent] => [{ role, subject: role === 'citizen' ? MAI.subject : `account:${role}`, ...(role === 'citizen' ? {} : { name: 'Cán bộ' }) }, event];
const ACCEPTED = step('officer', { type: 'accepted', procedureVersion: 1, allowance: { amount: 5, unit: 'working_day' } });
const ASSIGNED = step('officer', { type: 'assigned', unit: 'Phòng Tư pháp' });
const ASKED = step('officer', { type: 'supplement_requested', requestId: 's1', items: [{ reason: 'Thiếu bản sao' }] });
const WITHDRAWAL = step('citizen', { type: 'withdrawal_requested' });
const READY = step('officer', { type: 'result_ready', outcome: 'granted' });
const FEE = step('officer', { type: 'payment_requested', feeId: 'f1', amount: 50_000, collect: 'after' });
const PAID_TWICE = [1, 2].map((time) => step('system', { type: 'payment_received', feeId: 'f1', amount: 50_000, reference: `t${time}` }));

/** A way into each situation from a submission, by hands that may take it. */
export const WAYS: Readonly<Record<Exclude<Situation, 'unsubmitted'>, readonly (readonly [Actor, NewEvent])[]>> = {
  registered: [],
  accepted: [ACCEPTED],
  processing: [ACCEPTED, FEE, ASSIGNED],
  supplement_asked: [ACCEPTED, ASKED],
  supplement_sent: [ACCEPTED, ASKED, step('citizen', { type: 'supplement_submitted', requestId: 's1' })],
  payment_asked: [ACCEPTED, step('officer', { type: 'payment_requested', feeId: 'f1', amount: 50_000, collect: 'before' })],
  paused: [ACCEPTED, step('specialist', { type: 'paused', reason: 'Chờ ý kiến' })],
  withdrawal_asked: [ACCEPTED, WITHDRAWAL],
  not_accepted: [step('officer', { type: 'intake_refused', reason: 'Không thuộc thẩm quyền' })],
  withdrawn: [ACCEPTED, WITHDRAWAL, step('officer', { type: 'withdrawn' })],
  stopped: [ACCEPTED, step('manager', { type: 'stopped', reason: 'Có tranh chấp' })],
  finished: [ACCEPTED, FEE, ...PAID_TWICE, READY],
  returned: [ACCEPTED, FEE, READY, step('officer', { type: 'returned', method: 'online' })],
};
