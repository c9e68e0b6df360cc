import type { FileRefusal, UploadState } from '@dvcqg/openapi';
import type { ColumnType, Generated } from 'kysely';

/** A point in time that is written as ISO 8601. */
type Moment = ColumnType<Date, string, string>;

/** A file on its way into a dossier, or in one. */
export interface UploadsTable {
  id: string;
  /** `Applicant.subject`. */
  owner: string;
  idempotency_key: string;
  /** What was announced under the key: SHA-256 of length and name. */
  fingerprint: string;
  /** On the citizen's device; gone once the file is deleted. */
  name: string | null;
  size: number;
  /** Bytes that are stored and count. */
  received: Generated<number>;
  /** Who may add bytes: whoever began last. */
  writer: string | null;
  state: UploadState;
  /** While `checking`: not before. */
  check_after: Moment | null;
  checks: Generated<number>;
  refusal: FileRefusal | null;
  media_type: string | null;
  sha256: string | null;
  /** Where the whole file is in the file store; only while `ready`. */
  object: string | null;
  /** The dossier to which it belongs. */
  dossier_id: string | null;
  created_at: Moment;
  expires_at: Moment;
  /** A deleted file keeps its row, so that a late repetition of its creation does not bring it back. */
  deleted_at: Moment | null;
}

/** Bytes of a file that is not whole or not checked. */
export interface UploadPiecesTable {
  upload_id: string;
  /** Of its first byte within the file. */
  position: number;
  size: number;
  object: string;
}
