import type { OpenCase } from '../../casework/append-events.js';
import type { NewEvent } from '../../casework/new-event.js';
import type { CheckedCommand, DeskAction } from './command-fields.js';
import { confirmWithdrawal, finish, refuseWithdrawal, requestWithdrawal, returnResult } from './ending.js';
import { recordPayment, refundPayment, requestPayment, waivePayment } from './fees.js';
import { assign, extend, forward, pause, resume, start, stop } from './handling.js';
import { accept, refuseIntake } from './intake.js';
import type { Plan, PlanContext } from './plan-context.js';
import { acceptSupplement, cancelSupplement, proposeSupplement, receiveSupplement, rejectSupplement, requestSupplement, sendSupplement } from './supplements.js';

/** What happens by each action of the desk. */
const PLANS: { readonly [Action in DeskAction]: Plan<Action> } = {
  accept,
  refuse_intake: refuseIntake,
  propose_supplement: proposeSupplement,
  request_supplement: requestSupplement,
  reject_supplement: rejectSupplement,
  cancel_supplement: cancelSupplement,
  receive_supplement: receiveSupplement,
  accept_supplement: acceptSupplement,
  send_supplement: sendSupplement,
  request_payment: requestPayment,
  record_payment: recordPayment,
  waive_payment: waivePayment,
  refund_payment: refundPayment,
  assign,
  start,
  forward,
  pause,
  resume,
  extend,
  stop,
  request_withdrawal: requestWithdrawal,
  confirm_withdrawal: confirmWithdrawal,
  refuse_withdrawal: refuseWithdrawal,
  finish,
  return_result: returnResult,
};

/** What happens by a command that was checked. */
export function planOf(open: OpenCase, command: CheckedCommand, context: PlanContext): readonly NewEvent[] | Promise<readonly NewEvent[]> {
  return (PLANS[command.action] as Plan<DeskAction>)(open, command as never, context);
}
