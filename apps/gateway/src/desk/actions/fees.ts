import { counterPayment, type Fee } from '@dvcqg/domain';
import type { OpenCase } from '../../casework/append-events.js';
import { ProblemError } from '../../http/problem.js';
import { invalid, type Plan, type PlanContext } from './plan-context.js';

/** @throws ProblemError for a fee that this dossier does not have */
function feeOf({ derived: { fees } }: OpenCase, feeId: string, context: PlanContext): Fee {
  const fee = fees.find((each) => each.feeId === feeId);
  if (!fee) throw invalid(context, 'feeId', 'enum');
  return fee;
}

/** @throws ProblemError for an amount of nothing */
function someOf(amount: number): number {
  if (amount <= 0) throw new ProblemError('action_not_allowed');
  return amount;
}

export const requestPayment: Plan<'request_payment'> = ({ nextPosition }, { amount, collect }) => [{ type: 'payment_requested', feeId: `f${nextPosition}`, amount, collect }];

/** Cash: all that is still missing of a fee that somebody asked for. */
export const recordPayment: Plan<'record_payment'> = (open, { feeId, reference }, context) => {
  const { state, amount, paid, refunded } = feeOf(open, feeId, context);
  const missing = state === 'open' ? (amount ?? 0) - (paid - refunded) : 0;
  return [{ type: 'payment_received', feeId, amount: someOf(missing), reference: counterPayment(reference) }];
};

export const waivePayment: Plan<'waive_payment'> = (open, { feeId, reason }, context) => [{ type: 'payment_waived', feeId: feeOf(open, feeId, context).feeId, reason }];

/** All that must go back. */
export const refundPayment: Plan<'refund_payment'> = (open, { feeId, reference }, context) => [
  { type: 'payment_refunded', feeId, amount: someOf(feeOf(open, feeId, context).refundDue), reference: counterPayment(reference) },
];
