import { dayInVietnam, deriveDossier, formatDossierCode } from '@dvcqg/domain';
import type { DossierReceived, Locale } from '@dvcqg/openapi';
import { canonicalHash } from '../canonical-hash.js';
import { insertEvents, insertOutbox } from '../casework/case-repository.js';
import { project } from '../casework/projection.js';
import type { DatabaseTransaction } from '../db/schema.js';
import type { Applicant } from '../http/caller.js';
import { emailOf } from '../notices/contacts/contact.js';
import { insertContact } from '../notices/contacts/contact-repository.js';
import { type SettledFiles, settleFiles } from './answered-files.js';
import { checkAnswers, type CheckedSubmission } from './check.js';
import { toDossierRow } from './dossier-row.js';
import { dossierSecret } from './dossier-secret.js';
import { applicantNameOf, type KnownFacts, processingTimeOf, receiptFilesOf } from './receipt-facts.js';
import {
  insertDossier, insertFiles, insertOperation, lockOperation, type OperationName, removeDraft, takeNumber,
} from './repository.js';
import { operationRunning } from './running-operations.js';
import type { SubmissionParts } from './submit.js';

/** One submission, judged and ready to be written. */
export interface SubmissionWork {
  readonly applicant: Applicant;
  /** In which the applicant is written to. */
  readonly locale: Locale;
  readonly name: OperationName;
  readonly payloadHash: string;
  readonly checked: CheckedSubmission;
  readonly draftId: string | undefined;
  readonly dossierId: string;
}

/** Files become part of the dossier; what the gateway knows of them counts, so answers may have to be judged again. */
async function claimFiles({ claimUploads }: SubmissionParts, transaction: DatabaseTransaction, { applicant, checked, dossierId }: SubmissionWork): Promise<SettledFiles> {
  const { files, values, context } = checked;
  if (files.length === 0) return settleFiles(values, [], []);
  const uploadIds = files.map(({ file }) => file.uploadId);
  const claims = await claimUploads(transaction, { subject: applicant.subject, dossierId, uploadIds });
  const settled = settleFiles(values, files, claims);
  if (!settled.wereRight) checkAnswers(checked, settled.values, context);
  return settled;
}

function knownFacts({ issuer }: SubmissionParts, { applicant, checked }: SubmissionWork, settled: SettledFiles, submittedAt: string): KnownFacts {
  const { service, agency } = checked;
  const processingTime = processingTimeOf(service);
  return {
    issuer: issuer(),
    service: { code: service.code, name: service.name },
    agency,
    submittedAt,
    applicantName: applicantNameOf(settled.values, applicant),
    channel: 'online',
    ...(processingTime === undefined ? {} : { processingTime }),
    valuesSha256: canonicalHash(settled.values),
    files: receiptFilesOf(settled),
  };
}

/** Where the applicant wants to hear of the dossier, when they say so. */
async function keepContact(transaction: DatabaseTransaction, { applicant: { identity }, locale, checked, dossierId }: SubmissionWork): Promise<void> {
  const email = emailOf({ ...checked, identity });
  if (email !== undefined) await insertContact(transaction, dossierId, { email, locale });
}

/** The part that only one transaction of an agency can do at a time: number, signature, dossier, end of the audit log. */
async function writeNumbered(parts: SubmissionParts, transaction: DatabaseTransaction, work: SubmissionWork, facts: KnownFacts, settled: SettledFiles): Promise<DossierReceived> {
  const { faults, receipts, audit, secret, calendar } = parts;
  const { applicant: { subject }, checked: { service, agency, form: { definition } }, dossierId } = work;
  const { submittedAt, applicantName } = facts;
  const day = dayInVietnam(new Date(submittedAt));
  const code = formatDossierCode({ agencyCode: agency.code, day, sequence: await takeNumber(transaction, agency.code, day) });
  await faults('after-sequence');
  const receipt = await receipts.issue({ ...facts, dossierCode: code });
  await faults('after-sign');
  await insertDossier(transaction, {
    ...toDossierRow({ id: dossierId, code, subject, service, agency, form: definition, applicantName, values: settled.values, receipt, submittedAt, channel: 'online' }),
    ...project(deriveDossier([{ id: 'e1', type: 'submitted', at: submittedAt }], { calendar })),
  });
  await faults('after-dossier');
  await audit.append(transaction, { at: submittedAt, action: 'dossier_submitted', actor: audit.actorOf(subject), dossierId });
  await faults('after-audit');
  return { code, secret: dossierSecret(secret, dossierId), receipt };
}

/**
 * Writes everything of a submission in the caller's transaction. `undefined` when its key turns out to have been used.
 * @throws ProblemError `operation_running` when another gateway is at it, `answers_invalid`, and those of claiming files
 */
export async function writeSubmission(parts: SubmissionParts, transaction: DatabaseTransaction, work: SubmissionWork): Promise<DossierReceived | undefined> {
  const { faults, now } = parts;
  const { name, payloadHash, draftId, dossierId } = work;
  if (!(await lockOperation(transaction, name))) throw operationRunning();
  await faults('after-begin');
  const at = new Date(now()).toISOString();
  if (!(await insertOperation(transaction, name, { payloadHash, dossierId, at }))) return undefined;
  await faults('after-key');
  const settled = await claimFiles(parts, transaction, work);
  await faults('after-claim');
  await insertFiles(transaction, dossierId, settled.files);
  await faults('after-files');
  await insertEvents(transaction, [{
    dossier_id: dossierId, position: 1, type: 'submitted', at, data: JSON.stringify({ channel: 'online' }), actor: parts.audit.actorOf(name.subject), actor_role: 'citizen', actor_name: null,
  }]);
  await faults('after-event');
  await keepContact(transaction, work);
  await insertOutbox(transaction, dossierId, [1], at);
  await faults('after-outbox');
  if (draftId !== undefined) await removeDraft(transaction, name.subject, draftId);
  await faults('after-draft');
  const received = await writeNumbered(parts, transaction, work, knownFacts(parts, work, settled, at), settled);
  await faults('before-commit');
  return received;
}
