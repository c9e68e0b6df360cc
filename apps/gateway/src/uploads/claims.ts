import type { DatabaseTransaction } from '../db/schema.js';

/** A file that belongs to a dossier from now on. */
export interface ClaimedFile {
  readonly uploadId: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/**
 * Makes uploads of an owner part of a dossier, inside the caller's transaction. The bytes stay where they are.
 * @throws ProblemError `files_not_ready` when one is unknown, somebody else's, incomplete, not checked, refused, or already claimed
 */
export type ClaimUploads = (
  transaction: DatabaseTransaction,
  claim: { readonly subject: string; readonly dossierId: string; readonly uploadIds: readonly string[] },
) => Promise<readonly ClaimedFile[]>;
