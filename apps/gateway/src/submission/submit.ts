import { randomUUID } from 'node:crypto';
import type { WorkingCalendar } from '@dvcqg/domain';
import type { DossierReceived, DossierSubmission, Locale, Receipt } from '@dvcqg/openapi';
import type { AuditLog } from '../audit/audit-log.js';
import { canonicalHash } from '../canonical-hash.js';
import { withRetries } from '../db/errors.js';
import type { Database } from '../db/schema.js';
import type { Faults } from '../faults/faults.js';
import type { Applicant } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import type { ReceiptIssuer } from '../receipts/issuer.js';
import type { ClaimUploads } from '../uploads/claims.js';
import { type CheckParts, checkedSubmission } from './check.js';
import { dossierSecret, type SecretSource } from './dossier-secret.js';
import { type DoneOperation, findOperation, type OperationName } from './repository.js';
import { RunningOperations } from './running-operations.js';
import { type SubmissionWork, writeSubmission } from './write-submission.js';

/** What submitting needs of the gateway. */
export interface SubmissionParts extends CheckParts {
  readonly db: Database;
  readonly secret: SecretSource;
  readonly audit: AuditLog;
  readonly claimUploads: ClaimUploads;
  readonly receipts: ReceiptIssuer;
  readonly faults: Faults;
  /** Office hours, for the date of the first answer. */
  readonly calendar: WorkingCalendar;
  /** Address of the portal that receipts name. */
  readonly issuer: () => string;
}

/** The answer to a submission. */
export interface Submitted {
  readonly received: DossierReceived;
  /** It had been carried out before. */
  readonly replayed: boolean;
}

/** Submits a dossier exactly once under a key of its applicant, who is written to in `locale` (Vietnamese unless said). */
export type Submit = (applicant: Applicant, key: string, submission: DossierSubmission, locale?: Locale) => Promise<Submitted>;

type Sender = Pick<SubmissionWork, 'applicant' | 'locale'>;

/** A deadlock over two files costs one of the two a second try. */
const MOST_TRIES = 3;

/** The same key with the same content gets the same answer, with other content none. */
function replay(done: DoneOperation, payloadHash: string, secret: SecretSource): Submitted {
  if (done.payloadHash !== payloadHash) throw new ProblemError('idempotency_key_reused');
  const { dossierId, code, receipt } = done;
  return { received: { code, secret: dossierSecret(secret, dossierId), receipt: JSON.parse(receipt) as Receipt }, replayed: true };
}

/**
 * Makes the use case. What a caller sees: `idempotency_key_reused`, `operation_running`, those of `checkedSubmission` and
 * of claiming files; whatever else goes wrong, nothing was written, or all of it and the same request again gets the answer.
 */
export function createSubmit(parts: SubmissionParts): Submit {
  const { db, secret, faults } = parts;
  const running = new RunningOperations();

  async function carryOut({ applicant, locale }: Sender, name: OperationName, submission: DossierSubmission, payloadHash: string): Promise<Submitted> {
    const earlier = await findOperation(db, name);
    await faults('after-replay-check');
    if (earlier) return replay(earlier, payloadHash, secret);
    const checked = await checkedSubmission(parts, applicant, submission);
    await faults('after-check');
    const work = { applicant, locale, name, payloadHash, checked, draftId: submission.draftId, dossierId: randomUUID() };
    await faults('before-begin');
    const written = await withRetries(MOST_TRIES, () => db.transaction().execute((transaction) => writeSubmission(parts, transaction, work)));
    await faults('after-commit');
    if (written) return { received: written, replayed: false };
    // Another gateway was quicker between our look and our lock.
    const done = await findOperation(db, name);
    if (!done) throw new Error('A key is there without its dossier');
    return replay(done, payloadHash, secret);
  }

  return async (applicant, key, submission, locale = 'vi') => {
    const payloadHash = canonicalHash(submission);
    await faults('after-parse');
    const name = { subject: applicant.subject, key: key.toLowerCase() };
    const submitted = await running.run(`${name.subject} ${name.key}`, () => carryOut({ applicant, locale }, name, submission, payloadHash));
    await faults('before-reply');
    return submitted;
  };
}
