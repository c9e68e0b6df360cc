import { comingMoment, invalid, type Plan } from './plan-context.js';
import { findAgency } from './agency-repository.js';

/** Leaves out what was not given. */
const given = <Fields extends Readonly<Record<string, string | undefined>>>(fields: Fields): { [Name in keyof Fields]?: string } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Name in keyof Fields]?: string };

export const assign: Plan<'assign'> = (_open, { unit, person }) => [{ type: 'assigned', unit, ...given({ person }) }];
export const start: Plan<'start'> = () => [{ type: 'processing_started' }];
export const pause: Plan<'pause'> = (_open, { reason }) => [{ type: 'paused', reason }];
export const resume: Plan<'resume'> = () => [{ type: 'resumed' }];
export const stop: Plan<'stop'> = (_open, { reason }) => [{ type: 'stopped', reason }];

/** Only to an agency that is known: nobody could take the dossier back from one that does not exist. */
export const forward: Plan<'forward'> = async ({ dossier }, { agencyCode, unit, reason }, context) => {
  const agency = await findAgency(context.transaction, agencyCode);
  if (!agency || agency.code === (dossier.holder_agency ?? dossier.agency_code)) throw invalid(context, 'agencyCode', 'enum');
  return [{ type: 'forwarded', agencyCode: agency.code, agencyName: agency.name, ...given({ unit, reason }) }];
};

/** An apology promises a later date than the one that stands. */
export const extend: Plan<'extend'> = (open, { newDueAt, reason }, context) => {
  const moment = comingMoment(newDueAt, 'newDueAt', open, context);
  if (open.derived.due !== null && moment <= open.derived.due.dueAt) throw invalid(context, 'newDueAt', 'minimum');
  return [{ type: 'extended', newDueAt: moment, reason }];
};
