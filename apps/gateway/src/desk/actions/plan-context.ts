import type { WorkingCalendar } from '@dvcqg/domain';
import type { ViolationCode } from '@dvcqg/openapi';
import type { OpenCase } from '../../casework/append-events.js';
import type { NewEvent } from '../../casework/new-event.js';
import type { DatabaseTransaction } from '../../db/schema.js';
import { ProblemError } from '../../http/problem.js';
import type { ClaimUploads } from '../../uploads/claims.js';
import type { Officer } from '../officer.js';
import type { CommandOf, DeskAction } from './command-fields.js';

/** With what an action is turned into events. */
export interface PlanContext {
  readonly transaction: DatabaseTransaction;
  readonly officer: Officer;
  readonly claimUploads: ClaimUploads;
  readonly calendar: WorkingCalendar;
  /** JSON pointer to the command. */
  readonly place: string;
}

/** Says what happens by an action. @throws ProblemError */
export type Plan<Action extends DeskAction> = (open: OpenCase, command: CommandOf<Action>, context: PlanContext) => readonly NewEvent[] | Promise<readonly NewEvent[]>;

/** A value of the command that cannot be taken. */
export function invalid({ place }: PlanContext, field: string, code: ViolationCode): ProblemError {
  return new ProblemError('validation_failed', { violations: [{ pointer: `${place}/${field}`, code }] });
}

const LAST_YEAR = 2899;

/** A moment of the command in UTC; it must be still to come. */
export function comingMoment(text: string, field: string, { at }: OpenCase, context: PlanContext): string {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > LAST_YEAR) throw invalid(context, field, 'format');
  if (moment.toISOString() <= at) throw invalid(context, field, 'minimum');
  return moment.toISOString();
}
