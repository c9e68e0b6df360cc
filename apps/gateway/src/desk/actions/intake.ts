import { type Allowance, dueAt, processingTimeFor } from '@dvcqg/domain';
import type { Channel, Service } from '@dvcqg/openapi';
import { ProblemError } from '../../http/problem.js';
import { comingMoment, invalid, type Plan } from './plan-context.js';
import { findServiceNow } from './service-repository.js';

/** The catalogue's time for the channel by which a dossier came; a procedure that is no longer offered by it has words only. */
export function allowanceOf(service: Pick<Service, 'channels'>, channel: Channel): Allowance {
  const { amount = null, unit = 'other' } = processingTimeFor(service.channels, channel) ?? {};
  return { amount, unit };
}

/** The procedure's version and time of today hold for this dossier from now on, and so does the date that is promised. */
export const accept: Plan<'accept'> = async (open, { appointmentAt }, context) => {
  const { transaction, calendar } = context;
  const service = await findServiceNow(transaction, open.dossier);
  if (!service) throw new ProblemError('action_not_allowed', { detail: 'The procedure is not in the catalogue any more' });
  const allowance = allowanceOf(service, open.dossier.channel);
  const promised = appointmentAt === undefined ? dueAt(open.at, allowance, [], calendar)?.dueAt : comingMoment(appointmentAt, 'appointmentAt', open, context);
  if (promised === undefined) throw invalid(context, 'appointmentAt', 'required');
  return [{ type: 'accepted', procedureVersion: service.version, allowance, appointmentAt: promised }];
};

export const refuseIntake: Plan<'refuse_intake'> = (_open, { reason }) => [{ type: 'intake_refused', reason }];
