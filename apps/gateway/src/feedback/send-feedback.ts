import { randomUUID } from 'node:crypto';
import { deriveFeedback, type DerivedFeedback, moderateFeedback, SAME_TEXT, similarityKeys, textSimilarity, type WorkingCalendar } from '@dvcqg/domain';
import type { FeedbackRequest, FeedbackRuleViolation, Locale, NamedCode, Violation } from '@dvcqg/openapi';
import type { AuditLog } from '../audit/audit-log.js';
import { once } from '../casework/command-log.js';
import { withRetries } from '../db/errors.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import { findServiceName } from '../ratings/repository.js';
import type { ClaimUploads } from '../uploads/claims.js';
import { feedbackEventId, type NewFeedbackEvent, projectFeedback, tellSender, toFeedbackEventRow } from './append-feedback.js';
import { claimFiles } from './claim-files.js';
import { newFeedbackCode } from './feedback-code.js';
import type { FeedbackConfig } from './feedback-config.js';
import type { CountFeedback } from './feedback-limits.js';
import { insertFeedback, insertFeedbackEvent, insertFeedbackFiles, type NewFeedbackRow, readReceivingAgencies } from './feedback-repository.js';
import { type Sender, textName } from './feedback-sender.js';
import { wordsOf } from './search-words.js';
import { findPerhapsAlike } from './similar-repository.js';

/** What sending needs of the gateway. */
export interface SendFeedbackParts {
  readonly db: Database;
  readonly audit: AuditLog;
  readonly config: FeedbackConfig;
  readonly calendar: WorkingCalendar;
  readonly claimUploads: ClaimUploads;
  readonly countFeedback: CountFeedback;
  readonly now: () => number;
}

/** Somebody's wish to send feedback. */
export interface SendWish {
  readonly sender: Sender;
  readonly request: FeedbackRequest;
  /** UUID. */
  readonly key: string;
  /** Where it comes from; counted, never stored. */
  readonly address: string;
  readonly locale: Locale;
}

const MOST_TRIES = 3;
const DAY = 86_400_000;
/** Days in which the same words of the same sender are the same matter. */
const SAME_MATTER_DAYS = 30;

/** To whom feedback can be sent, the usual one first. */
export async function feedbackAgencies(db: Database, { agencies }: Pick<FeedbackConfig, 'agencies'>): Promise<readonly NamedCode[]> {
  return agencies.length > 0 ? agencies : readReceivingAgencies(db);
}

/** The rules that a request does not keep, with where complaints belong. @throws ProblemError `feedback_refused` */
function checkRules(request: FeedbackRequest, { destinations }: FeedbackConfig): void {
  const feedbackViolations = moderateFeedback(request).map((violation): FeedbackRuleViolation => {
    const belongsTo = destinations.find(({ matter }) => matter === violation.rule);
    return { ...violation, ...(belongsTo ? { belongsTo } : {}) };
  });
  if (feedbackViolations.length > 0) throw new ProblemError('feedback_refused', { feedbackViolations });
}

/** @throws ProblemError `validation_failed` */
function checkTexts({ title, content, subject, staffName, sender: { name, address } }: FeedbackRequest): void {
  const texts = { title, content, 'sender/name': name, 'sender/address': address };
  const violations: Violation[] = Object.entries(texts).filter(([, text]) => text.trim() === '').map(([field]) => ({ pointer: `/body/${field}`, code: 'min_length' }));
  if (staffName !== undefined && subject !== 'staff') violations.push({ pointer: '/body/staffName', code: 'unknown_parameter' });
  if (violations.length > 0) throw new ProblemError('validation_failed', { violations });
}

const wrong = (pointer: string): ProblemError => new ProblemError('validation_failed', { violations: [{ pointer, code: 'enum' }] });

/** What a request names, as the portal knows it. @throws ProblemError `validation_failed` */
async function findNamed({ db, config }: SendFeedbackParts, { agencyCode, serviceCode }: FeedbackRequest): Promise<{ agency: NamedCode; service: NamedCode | undefined }> {
  const agencies = await feedbackAgencies(db, config);
  const agency = agencyCode === undefined ? agencies[0] : agencies.find(({ code }) => code === agencyCode);
  if (!agency) throw wrong('/body/agencyCode');
  const name = serviceCode === undefined ? undefined : await findServiceName(db, serviceCode);
  if (serviceCode !== undefined && name === undefined) throw wrong('/body/serviceCode');
  return { agency, service: name === undefined ? undefined : { code: serviceCode!, name } };
}

/** The same sender said the same before. Of which feedback only their own account is told. @throws ProblemError `feedback_refused` */
async function checkDuplicate(transaction: DatabaseTransaction, { sender, request: { title, content } }: SendWish, keys: readonly string[], at: string): Promise<void> {
  const since = new Date(Date.parse(at) - SAME_MATTER_DAYS * DAY).toISOString();
  const alike = await findPerhapsAlike(transaction, { keys, since, senders: sender.keys });
  const text = `${title} ${content}`;
  const same = alike.find((each) => each.state !== 'not_accepted' && textSimilarity(`${each.title} ${each.content}`, text) >= SAME_TEXT);
  if (!same) return;
  const isOwn = sender.account !== undefined && same.subject === sender.account;
  throw new ProblemError('feedback_refused', { feedbackViolations: [{ rule: 'duplicate', pointer: '/body/content', ...(isOwn ? { duplicateOf: same.code } : {}) }] });
}

/** Feedback that was just received, as it is kept. */
export function toFeedbackRow({ sender, request, locale }: Pick<SendWish, 'sender' | 'request' | 'locale'>, { agency, service }: { agency: NamedCode; service: NamedCode | undefined }, derived: DerivedFeedback, at: string): Omit<NewFeedbackRow, 'id' | 'code'> {
  const { title, content, place, staffName, sender: person } = request;
  const names = { service_code: service?.code ?? null, service_name: service?.name ?? null };
  return {
    ...projectFeedback(derived, names), ...names, subject: sender.account ?? null, agency_code: agency.code, agency_name: agency.name, staff_name: staffName ?? null, title, content, place: place ?? null,
    sender: JSON.stringify(person), locale, received_at: at, desk_search: wordsOf(`${title} ${person.name}`).join(' '), similarity_keys: similarityKeys(`${title} ${content}`), sender_keys: [...sender.keys],
  };
}

/** Sends feedback, exactly once under its key; gives its id. */
export type SendFeedback = (wish: SendWish) => Promise<{ readonly id: string; readonly replayed: boolean }>;

/**
 * Makes it.
 * @throws ProblemError from what it makes: `validation_failed`, `feedback_refused`, `unauthenticated` for files of nobody, `files_not_ready`,
 * `rate_limited`, `idempotency_key_reused`, `operation_running`
 */
export function createSendFeedback(parts: SendFeedbackParts): SendFeedback {
  const { db, audit, calendar, claimUploads, countFeedback, now } = parts;
  async function write(transaction: DatabaseTransaction, wish: SendWish, named: Awaited<ReturnType<typeof findNamed>>, at: string): Promise<{ id: string }> {
    const { sender, request: { kind, subject, uploadIds, title, content, sender: person }, address } = wish;
    await countFeedback(transaction, { sender, address, text: textName(wordsOf(content)) });
    const event: NewFeedbackEvent = { type: 'received', kind, subject, agency: named.agency };
    const row = toFeedbackRow(wish, named, deriveFeedback([{ ...event, id: feedbackEventId(1), at }], calendar), at);
    await checkDuplicate(transaction, wish, similarityKeys(`${title} ${content}`), at);
    const id = randomUUID();
    // Of a billion pieces of feedback one in a thousand new codes is taken.
    for (let tries = 1; !(await insertFeedback(transaction, { id, code: newFeedbackCode(), ...row })); tries += 1) if (tries === MOST_TRIES) throw new Error('No free code of feedback');
    const files = await claimFiles(claimUploads, transaction, { feedbackId: id, uploader: sender.uploader, uploadIds });
    await insertFeedbackEvent(transaction, toFeedbackEventRow(id, 1, event, { role: 'sender', actor: sender.actor }, at));
    await insertFeedbackFiles(transaction, id, files.map(({ uploadId, name, size, mediaType }) => ({ event_position: 1, upload_id: uploadId, name, size, media_type: mediaType })));
    await tellSender(transaction, { id, sender: person }, 'received', 1, at);
    await audit.append(transaction, { at, action: 'feedback_received', actor: sender.actor, dossierId: id });
    return { id };
  }
  return async (wish) => {
    checkTexts(wish.request);
    checkRules(wish.request, parts.config);
    const named = await findNamed(parts, wish.request);
    const at = new Date(Math.trunc(now())).toISOString();
    const name = { subject: wish.sender.keeper, key: wish.key, payload: { operation: 'sendFeedback', body: wish.request } };
    const { answer, replayed } = await withRetries(MOST_TRIES, () => once(db, name, at, (transaction) => write(transaction, wish, named, at)));
    return { id: answer.id, replayed };
  };
}
