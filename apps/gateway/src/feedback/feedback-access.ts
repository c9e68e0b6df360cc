import { deriveFeedback, type WorkingCalendar } from '@dvcqg/domain';
import type { AuditLog, ReadAction } from '../audit/audit-log.js';
import type { ReadRecorder } from '../audit/read-recorder.js';
import type { Database } from '../db/schema.js';
import { seeingRoles } from '../desk/desk-access.js';
import { type Officer, officerIfAny } from '../desk/officer.js';
import type { Caller } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import { isSameSecret, NOBODY } from '../secrets/same-secret.js';
import type { CountMiss } from '../submission/dossier-guard.js';
import type { SecretSource } from '../submission/dossier-secret.js';
import { projectFeedback, toRecordedFeedback } from './append-feedback.js';
import { type FeedbackKeys, findFeedbackKeys, readFeedback, readFeedbackEvents, readFeedbackFiles } from './feedback-repository.js';
import { feedbackSecret, SECRET_HOLDER } from './feedback-sender.js';
import type { FeedbackCase } from './feedback-view.js';

/** What opening feedback needs of the gateway. */
export interface FeedbackAccessParts {
  readonly db: Database;
  readonly secret: SecretSource;
  readonly audit: AuditLog;
  readonly reads: ReadRecorder;
  readonly countMiss: CountMiss;
  readonly now: () => number;
}

/** Feedback that the caller may see, and under what name they see it. */
export interface OpenedFeedback {
  readonly keys: FeedbackKeys;
  readonly actor: string;
}

/** Opens feedback. What is unknown and what is somebody else's answers alike; after too many of them `rate_limited`. */
export interface FeedbackAccess {
  /** For the session that sent it, or for who holds its secret. @throws ProblemError `not_found` */
  readonly forSender: (caller: Caller, code: string, secret: string | undefined) => Promise<OpenedFeedback>;
  /** For officers of the agency that received it or has it. @throws ProblemError `not_found`, `unauthenticated` */
  readonly forOfficer: (caller: Caller, code: string) => Promise<OpenedFeedback & { readonly officer: Officer }>;
  readonly recordRead: (opened: OpenedFeedback, action: ReadAction) => Promise<void>;
}

/** Makes it. Nothing of what feedback says is read before it is known who may see it, so that nobody else can tell by the time it takes whether there is some. */
export function createFeedbackAccess({ db, secret: source, audit, reads, countMiss, now }: FeedbackAccessParts): FeedbackAccess {
  const missed = async (caller: Caller, code: string): Promise<ProblemError> => {
    await countMiss(caller, code);
    return new ProblemError('not_found');
  };
  return {
    forSender: async (caller, code, given) => {
      const keys = await findFeedbackKeys(db, code);
      const holdsSecret = isSameSecret(feedbackSecret(source, keys?.id ?? NOBODY), given);
      const account = caller.session?.subject;
      const isOwner = account !== undefined && keys?.subject === account;
      if (!keys || !(isOwner || holdsSecret)) throw await missed(caller, code);
      return { keys, actor: isOwner ? audit.actorOf(account) : SECRET_HOLDER };
    },
    forOfficer: async (caller, code) => {
      const officer = officerIfAny(caller);
      const keys = await findFeedbackKeys(db, code);
      if (!keys || !officer || seeingRoles(officer, keys).length === 0) throw await missed(caller, code);
      return { keys, officer, actor: audit.actorOf(officer.subject) };
    },
    recordRead: ({ keys, actor }, action) => reads.record({ at: new Date(now()).toISOString(), action, actor, dossierId: keys.id }),
  };
}

/** Everything that is kept of feedback that the caller may see. */
export async function readFeedbackCase(db: Database, id: string, calendar: WorkingCalendar): Promise<FeedbackCase> {
  const [row, events, files] = await Promise.all([readFeedback(db, id), readFeedbackEvents(db, id), readFeedbackFiles(db, id)]);
  const derived = deriveFeedback(events.map(toRecordedFeedback), calendar);
  // Something may have happened between the two readings: the events are what is shown.
  const { kind, about, state, revision, holder_agency, holder_agency_name, service_code, service_name } = projectFeedback(derived, row);
  return { row: { ...row, kind, about, state, revision, holder_agency, holder_agency_name, service_code, service_name }, events, files, derived };
}
