import { FEEDBACK_DAYS, FEEDBACK_MINIMUM_WORDS, feedbackDue, type WorkingCalendar } from '@dvcqg/domain';
import type { AuditTrail, DeskFeedback, DeskFeedbackCommand, DeskFeedbackList, Feedback, FeedbackCompletionRequest, FeedbackReceived, FeedbackRequest, FeedbackRules, Locale } from '@dvcqg/openapi';
import type { AuditLog, ReadAction } from '../audit/audit-log.js';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { toDue } from '../casework/view/due-view.js';
import type { Database } from '../db/schema.js';
import { type LoggedEvent, trailOf } from '../desk/audit-trail.js';
import { seeingRoles } from '../desk/desk-access.js';
import { type Officer, officerOf } from '../desk/officer.js';
import type { OfficerBook } from '../desk/officer-book.js';
import type { Caller } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import { applicantIfAny } from '../identity/caller-of.js';
import type { CountMiss } from '../submission/dossier-guard.js';
import type { SecretSource } from '../submission/dossier-secret.js';
import type { ClaimUploads } from '../uploads/claims.js';
import { type AppendFeedback, createAppendFeedback } from './append-feedback.js';
import { completeFeedback } from './complete-feedback.js';
import { actOnFeedback } from './desk/act-on-feedback.js';
import { toDeskFeedback } from './desk/desk-feedback-view.js';
import { type DeskFeedbackWish, listFeedback } from './desk/list-feedback.js';
import { createFeedbackAccess, type FeedbackAccess, type OpenedFeedback, readFeedbackCase } from './feedback-access.js';
import { type FeedbackConfig, MOST_FILES } from './feedback-config.js';
import { createCountFeedback } from './feedback-limits.js';
import { readFeedback, readFeedbackEvents } from './feedback-repository.js';
import { feedbackSecret, senderOf } from './feedback-sender.js';
import { type FeedbackViewParts, toFeedback } from './feedback-view.js';
import { createSendFeedback, feedbackAgencies } from './send-feedback.js';

/** What feedback needs of the gateway. */
export interface FeedbackParts {
  readonly db: Database;
  readonly config: FeedbackConfig;
  readonly sparesLoopback: boolean;
  readonly calendar: WorkingCalendar;
  readonly secret: SecretSource;
  readonly audit: AuditLog;
  readonly reads: ReadRecorder;
  readonly officers: OfficerBook;
  readonly countMiss: CountMiss;
  readonly claimUploads: ClaimUploads;
  readonly now: () => number;
}

/** A sender's way to their feedback. */
export interface SenderPass {
  readonly caller: Caller;
  readonly code: string;
  /** `Feedback-Secret`. */
  readonly secret: string | undefined;
}

interface Replayable {
  readonly replayed: boolean;
}

/** The sender's side. */
export interface FeedbackForSenders {
  readonly rules: () => Promise<FeedbackRules>;
  readonly send: (from: { readonly caller: Caller; readonly address: string; readonly key: string; readonly locale: Locale }, request: FeedbackRequest) => Promise<Replayable & { readonly received: FeedbackReceived }>;
  readonly show: (pass: SenderPass) => Promise<Feedback>;
  readonly complete: (pass: SenderPass & { readonly key: string }, request: FeedbackCompletionRequest) => Promise<Replayable & { readonly feedback: Feedback }>;
  /** The id of feedback whose file is asked for. */
  readonly openForFile: (pass: SenderPass) => Promise<string>;
}

/** The officers' side. */
export interface FeedbackForOfficers {
  readonly list: (wish: Omit<DeskFeedbackWish, 'officer'> & { readonly caller: Caller }) => Promise<DeskFeedbackList>;
  readonly show: (caller: Caller, code: string) => Promise<DeskFeedback>;
  readonly act: (caller: Caller, code: string, wish: { readonly key: string; readonly revisions: readonly number[]; readonly command: DeskFeedbackCommand }) => Promise<Replayable & { readonly shown: DeskFeedback }>;
  /** The id of feedback whose file is asked for. */
  readonly openForFile: (caller: Caller, code: string) => Promise<string>;
  readonly trail: (caller: Caller, code: string) => Promise<AuditTrail>;
}

/** Reflections and petitions: sending, answering, publishing. */
export interface FeedbackServices {
  readonly forSenders: FeedbackForSenders;
  readonly forOfficers: FeedbackForOfficers;
}

/** What both sides are made of. */
interface Shared {
  readonly parts: FeedbackParts;
  readonly access: FeedbackAccess;
  readonly append: AppendFeedback;
  readonly view: () => Omit<FeedbackViewParts, 'viewer'>;
}

async function rulesOf({ db, config }: FeedbackParts): Promise<FeedbackRules> {
  return { minimumWords: FEEDBACK_MINIMUM_WORDS, agencies: [...(await feedbackAgencies(db, config))], destinations: [...config.destinations], days: FEEDBACK_DAYS, maxFiles: MOST_FILES };
}

/** Records that it is read; gives its id. */
async function reading({ access }: Shared, opening: Promise<OpenedFeedback>, action: ReadAction): Promise<string> {
  const opened = await opening;
  await access.recordRead(opened, action);
  return opened.keys.id;
}

function forSenders(shared: Shared): FeedbackForSenders {
  const { parts, access, append, view } = shared;
  const { db, calendar, secret, now, claimUploads } = parts;
  const send = createSendFeedback({ ...parts, countFeedback: createCountFeedback(parts) });
  const shown = async (id: string): Promise<Feedback> => toFeedback(await readFeedbackCase(db, id, calendar), { ...view(), viewer: 'sender' });
  /** The same however often it is asked for, whatever has happened since. */
  const receivedOf = async (id: string): Promise<FeedbackReceived> => {
    const { code, received_at: received } = await readFeedback(db, id);
    const receivedAt = received.toISOString();
    const due = feedbackDue('received', { sortFrom: receivedAt, answerFrom: null }, calendar)!;
    return { code, secret: feedbackSecret(secret, id), receivedAt, due: toDue(due, { now: receivedAt, calendar }) };
  };
  return {
    rules: () => rulesOf(parts),
    send: async ({ caller, ...from }, request) => {
      const { id, replayed } = await send({ ...from, sender: senderOf(parts, caller, request.sender), request });
      return { received: await receivedOf(id), replayed };
    },
    show: async ({ caller, code, secret: given }) => shown(await reading(shared, access.forSender(caller, code, given), 'feedback_read')),
    complete: async ({ caller, code, secret: given, key }, request) => {
      const opened = await access.forSender(caller, code, given);
      const { replayed } = await completeFeedback({ db, append, now, claimUploads }, { ...opened, uploader: applicantIfAny(caller)?.subject, request, key });
      return { feedback: await shown(opened.keys.id), replayed };
    },
    openForFile: ({ caller, code, secret: given }) => reading(shared, access.forSender(caller, code, given), 'feedback_file_read'),
  };
}

const readLogged = async (db: Database, id: string): Promise<LoggedEvent[]> => (await readFeedbackEvents(db, id)).map(({ type, ...event }) => ({ ...event, action: `feedback_${type}` }));

function forOfficers(shared: Shared): FeedbackForOfficers {
  const { parts, access, append, view } = shared;
  const { db, calendar } = parts;
  const shown = async (id: string, officer: Officer): Promise<DeskFeedback> => toDeskFeedback(db, await readFeedbackCase(db, id, calendar), officer, view());
  return {
    list: ({ caller, ...wish }) => listFeedback(parts, { ...wish, officer: officerOf(caller) }),
    show: async (caller, code) => {
      const opened = await access.forOfficer(caller, code);
      await access.recordRead(opened, 'feedback_read');
      return shown(opened.keys.id, opened.officer);
    },
    act: async (caller, code, wish) => {
      const { keys: { id }, officer } = await access.forOfficer(caller, code);
      const { replayed } = await actOnFeedback({ ...parts, append }, { id, code, officer, ...wish });
      return { shown: await shown(id, officer), replayed };
    },
    openForFile: (caller, code) => reading(shared, access.forOfficer(caller, code), 'feedback_file_read'),
    trail: async (caller, code) => {
      const opened = await access.forOfficer(caller, code);
      if (!seeingRoles(opened.officer, opened.keys).includes('manager')) throw new ProblemError('forbidden');
      const trail = await trailOf(parts, opened.keys.id, readLogged);
      await access.recordRead(opened, 'feedback_audit_read');
      return trail;
    },
  };
}

/** Puts it together. */
export function createFeedback(parts: FeedbackParts): FeedbackServices {
  const { config, calendar, now } = parts;
  const view = (): Omit<FeedbackViewParts, 'viewer'> => ({ now: new Date(now()).toISOString(), calendar, destinations: config.destinations });
  const shared = { parts, access: createFeedbackAccess(parts), append: createAppendFeedback(parts), view };
  return { forSenders: forSenders(shared), forOfficers: forOfficers(shared) };
}
