import { deriveFeedback, type FeedbackActor, type WorkingCalendar } from '@dvcqg/domain';
import type { AuditEntry, AuditLog } from '../../audit/audit-log.js';
import type { DatabaseTransaction } from '../../db/schema.js';
import { createAppendFeedback, feedbackEventId, toFeedbackEventRow } from '../../feedback/append-feedback.js';
import { newFeedbackCode } from '../../feedback/feedback-code.js';
import { insertFeedback, insertFeedbackEvent } from '../../feedback/feedback-repository.js';
import { senderOf } from '../../feedback/feedback-sender.js';
import { toFeedbackRow } from '../../feedback/send-feedback.js';
import type { SecretSource } from '../../submission/dossier-secret.js';
import type { MadeUpFeedback } from '../life/feedback.js';

/** What writing feedback needs of the gateway. */
export interface FeedbackParts {
  readonly audit: Pick<AuditLog, 'actorOf'>;
  readonly secret: SecretSource;
  readonly calendar: WorkingCalendar;
}

/** Writes feedback by the use cases that append to any, each at its time; gives what the audit log shall say of it. */
export async function writeFeedback({ audit, secret, calendar }: FeedbackParts, transaction: DatabaseTransaction, feedback: MadeUpFeedback | undefined): Promise<readonly AuditEntry[]> {
  if (!feedback) return [];
  const { id, code, request, subject, agency, receivedAt, steps } = feedback;
  const entries: AuditEntry[] = [];
  let now = receivedAt;
  const at = new Date(receivedAt).toISOString();
  const session = { id: subject, subject, identity: { displayName: request.sender.name, claims: {}, roles: [] }, expiresAt: new Date(receivedAt), renewableUntil: new Date(receivedAt) };
  const sender = senderOf({ secret, audit }, { session }, request.sender);
  const event = { type: 'received', kind: request.kind, subject: request.subject, agency } as const;
  const derived = deriveFeedback([{ ...event, id: feedbackEventId(1), at }], calendar);
  const row = { id, ...toFeedbackRow({ sender, request, locale: 'vi' }, { agency, service: undefined }, derived, at) };
  for (let bytes = code; !(await insertFeedback(transaction, { ...row, code: newFeedbackCode(bytes) })); ) bytes = bytes.map((byte) => byte + 1);
  await insertFeedbackEvent(transaction, toFeedbackEventRow(id, 1, event, { role: 'sender', actor: sender.actor }, at));
  entries.push({ at, action: 'feedback_received', actor: sender.actor, dossierId: id });
  const append = createAppendFeedback({ calendar, now: () => now, audit: { append: async (_transaction, ...fresh) => void entries.push(...fresh) } });
  for (const step of steps) {
    now = step.at;
    const { role, name } = step.by;
    await append(transaction, id, () => ({ doer: { role: role as FeedbackActor, actor: audit.actorOf(step.by.subject), ...(name === undefined ? {} : { name }) }, event: step.event }));
  }
  return entries;
}
