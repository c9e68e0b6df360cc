import { completionUntil, FEEDBACK_ACTION_RULES, type KnownPerson, moderatePublication, type WorkingCalendar } from '@dvcqg/domain';
import type { DeskFeedbackCommand, FeedbackPublication, NamedCode } from '@dvcqg/openapi';
import type { AuditLog } from '../../audit/audit-log.js';
import { once } from '../../casework/command-log.js';
import { withRetries } from '../../db/errors.js';
import type { Database, DatabaseTransaction } from '../../db/schema.js';
import { findAgency } from '../../desk/actions/agency-repository.js';
import { seeingRoles } from '../../desk/desk-access.js';
import type { Officer } from '../../desk/officer.js';
import { ProblemError } from '../../http/problem.js';
import { findServiceName } from '../../ratings/repository.js';
import type { ClaimUploads } from '../../uploads/claims.js';
import type { AppendFeedback, FeedbackDeed, FeedbackDoer, NewFeedbackEvent, OpenFeedback } from '../append-feedback.js';
import { claimFiles } from '../claim-files.js';
import type { FeedbackConfig } from '../feedback-config.js';
import { feedbackRoles } from './feedback-roles.js';
import { findFeedbackKeys, type FeedbackRow, holderOfFeedback } from '../feedback-repository.js';
import { type CheckedFeedbackCommand, checkFeedbackFields } from './feedback-fields.js';

/** What acting needs of the gateway. */
export interface ActOnFeedbackParts {
  readonly db: Database;
  readonly audit: Pick<AuditLog, 'actorOf'>;
  readonly append: AppendFeedback;
  readonly claimUploads: ClaimUploads;
  readonly calendar: WorkingCalendar;
  readonly config: Pick<FeedbackConfig, 'agencies'>;
  readonly now: () => number;
}

/** What an officer wants to do. */
export interface FeedbackAct {
  readonly id: string;
  readonly code: string;
  readonly officer: Officer;
  readonly command: DeskFeedbackCommand;
  /** UUID. */
  readonly key: string;
  /** Revisions that `If-Match` names. */
  readonly revisions: readonly number[];
}

const MOST_TRIES = 2;

const wrong = (field: string): ProblemError => new ProblemError('validation_failed', { violations: [{ pointer: `/body/${field}`, code: 'enum' }] });

/** @throws ProblemError `not_found`, `revision_conflict`, `action_not_allowed` */
function doerOf({ audit }: ActOnFeedbackParts, { row, derived }: OpenFeedback, { officer, command: { action }, revisions }: FeedbackAct): FeedbackDoer {
  if (seeingRoles(officer, row).length === 0) throw new ProblemError('not_found');
  if (!revisions.includes(row.revision)) throw new ProblemError('revision_conflict');
  const roles = feedbackRoles(officer, row);
  const rule = FEEDBACK_ACTION_RULES.find((each) => each.action === action && (each.in as readonly (string | null)[]).includes(derived.state));
  const role = roles.find((each) => rule?.by.includes(each));
  if (role === undefined) throw new ProblemError('action_not_allowed');
  return { role, actor: audit.actorOf(officer.subject), name: officer.name };
}

async function serviceOf(transaction: DatabaseTransaction, code: string | undefined): Promise<NamedCode | undefined> {
  if (code === undefined) return undefined;
  const name = await findServiceName(transaction, code);
  if (name === undefined) throw wrong('serviceCode');
  return { code, name };
}

/** Only to an agency that is known, and not to who has it. */
async function nextAgency({ config }: ActOnFeedbackParts, transaction: DatabaseTransaction, row: FeedbackRow, code: string): Promise<NamedCode> {
  const agency = config.agencies.find((each) => each.code === code) ?? (await findAgency(transaction, code));
  if (!agency || agency.code === holderOfFeedback(row).code) throw wrong('agencyCode');
  return agency;
}

/** @throws ProblemError `validation_failed` for what does not exist, is the same, or is not the officer's to see */
async function checkOriginal(transaction: DatabaseTransaction, row: FeedbackRow, officer: Officer, code: string): Promise<void> {
  const other = await findFeedbackKeys(transaction, code);
  if (!other || other.id === row.id || seeingRoles(officer, other).length === 0) throw wrong('duplicateOf');
}

/** The people whose data must not be read in what is public: the sender, and whom it is about. */
const peopleOf = ({ sender, staff_name: staffName }: FeedbackRow): KnownPerson[] => [sender, ...(staffName === null ? [] : [{ name: staffName }])];

/** @throws ProblemError `feedback_refused` with the places */
function checkPublication(publication: FeedbackPublication, row: FeedbackRow): void {
  const feedbackViolations = moderatePublication(publication, peopleOf(row));
  if (feedbackViolations.length > 0) throw new ProblemError('feedback_refused', { feedbackViolations });
}

const optional = <Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } => (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };

/** Only who was asked and let the time pass did not complete it. */
const letItPass = ({ derived: { state, asked }, at }: OpenFeedback): boolean => state === 'completion_requested' && asked !== null && at > new Date(asked.until).toISOString();

async function eventOf(parts: ActOnFeedbackParts, transaction: DatabaseTransaction, open: OpenFeedback, officer: Officer, command: CheckedFeedbackCommand): Promise<NewFeedbackEvent> {
  const { row, at } = open;
  switch (command.action) {
    case 'classify': return { type: 'classified', kind: command.kind, subject: command.subject, ...optional('service', await serviceOf(transaction, command.serviceCode)) };
    case 'forward': return { type: 'forwarded', agency: await nextAgency(parts, transaction, row, command.agencyCode), ...optional('reason', command.reason) };
    case 'start': return { type: 'started' };
    case 'ask_to_complete': return { type: 'completion_requested', reason: command.reason, until: completionUntil(at, parts.calendar) };
    case 'refuse':
      if (command.because === 'not_completed' && !letItPass(open)) throw new ProblemError('action_not_allowed');
      if (command.duplicateOf !== undefined) await checkOriginal(transaction, row, officer, command.duplicateOf);
      return { type: 'refused', because: command.because, reason: command.reason, ...optional('duplicateOf', command.duplicateOf) };
    case 'answer': return { type: 'answered', text: command.answer };
    case 'publish':
      checkPublication(command.publication, row);
      return { type: 'published', publication: command.publication };
    case 'withdraw_from_publication': return { type: 'unpublished', reason: command.reason };
  }
}

/**
 * Carries out an officer's action exactly once under its key.
 * @throws ProblemError `not_found` as for unknown feedback, `revision_conflict`, `action_not_allowed`, `validation_failed`, `feedback_refused`,
 * `files_not_ready` and those of keys
 */
export async function actOnFeedback(parts: ActOnFeedbackParts, act: FeedbackAct): Promise<{ readonly replayed: boolean }> {
  const { db, append, claimUploads, now } = parts;
  const { id, code, officer, key } = act;
  const command = checkFeedbackFields(act.command);
  const uploadIds = command.action === 'answer' ? command.uploadIds : undefined;
  const name = { subject: officer.subject, key, payload: { operation: 'actOnFeedback', code, body: act.command } };
  return withRetries(MOST_TRIES, () =>
    once(db, name, new Date(now()).toISOString(), (transaction) =>
      append(transaction, id, async (open): Promise<FeedbackDeed> => {
        const doer = doerOf(parts, open, act);
        const event = await eventOf(parts, transaction, open, officer, command);
        return { doer, event, files: await claimFiles(claimUploads, transaction, { feedbackId: id, uploader: officer.subject, uploadIds }) };
      })));
}
