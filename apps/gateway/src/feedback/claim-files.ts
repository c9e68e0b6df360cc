import type { DatabaseTransaction } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import type { ClaimedFile, ClaimUploads } from '../uploads/claims.js';

/** Whose uploads become part of which feedback. */
export interface FilesWish {
  readonly feedbackId: string;
  /** Absent for who has neither a session nor an `Applicant-Key`: nothing is theirs. */
  readonly uploader: string | undefined;
  readonly uploadIds: readonly string[] | undefined;
}

/** Makes uploads part of feedback. @throws ProblemError `unauthenticated` for files of nobody, `files_not_ready` */
export async function claimFiles(claimUploads: ClaimUploads, transaction: DatabaseTransaction, { feedbackId, uploader, uploadIds = [] }: FilesWish): Promise<readonly ClaimedFile[]> {
  if (uploadIds.length === 0) return [];
  if (uploader === undefined) throw new ProblemError('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } });
  return claimUploads(transaction, { subject: uploader, dossierId: feedbackId, uploadIds });
}
