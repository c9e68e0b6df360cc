import { answerSupplement } from '../../routes/following/answer-supplement.js';
import type { OpenCase } from '../../casework/append-events.js';
import { ProblemError } from '../../http/problem.js';
import { comingMoment, type Plan, type PlanContext } from './plan-context.js';

const newId = ({ nextPosition }: OpenCase): string => `s${nextPosition}`;

/** The id of the request that the citizen was asked by. @throws ProblemError when there is none */
function openId({ derived: { openSupplement } }: OpenCase): string {
  if (!openSupplement) throw new ProblemError('action_not_allowed');
  return openSupplement.requestId;
}

const untilOf = (until: string | undefined, open: OpenCase, context: PlanContext): { until?: string } =>
  until === undefined ? {} : { until: comingMoment(until, 'until', open, context) };

/** A specialist asks the one-stop to ask the citizen. */
export const proposeSupplement: Plan<'propose_supplement'> = (open, { items, until }, context) => [
  { type: 'supplement_proposed', requestId: newId(open), items, ...untilOf(until, open, context) },
];

/** Asks the citizen; a request that a specialist proposed keeps its id. */
export const requestSupplement: Plan<'request_supplement'> = (open, { items, until }, context) => {
  const proposed = open.derived.supplements.findLast(({ state }) => state === 'one_stop_asked');
  return [{ type: 'supplement_requested', requestId: proposed?.requestId ?? newId(open), items, ...untilOf(until, open, context) }];
};

/** What came is not enough: the citizen's turn again. */
export const rejectSupplement: Plan<'reject_supplement'> = (open, { items, until }, context) => [
  { type: 'supplement_insufficient', requestId: openId(open), items, ...untilOf(until, open, context) },
];

export const receiveSupplement: Plan<'receive_supplement'> = (open) => [{ type: 'supplement_received', requestId: openId(open) }];
export const acceptSupplement: Plan<'accept_supplement'> = (open) => [{ type: 'supplement_accepted', requestId: openId(open) }];
export const cancelSupplement: Plan<'cancel_supplement'> = (open, { reason }) => [{ type: 'supplement_cancelled', requestId: openId(open), reason }];

/** For who brought the papers to the counter; the files are the officer's uploads. */
export const sendSupplement: Plan<'send_supplement'> = (open, { answers }, { transaction, claimUploads, officer: { subject } }) =>
  answerSupplement({ claimUploads, subject }, transaction, openId(open), answers)(open);
