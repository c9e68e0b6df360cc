import type { DossierEventType } from '@dvcqg/openapi';
import type { ColumnType, Generated } from 'kysely';

/** A point in time that is written as ISO 8601. */
type Moment = ColumnType<Date, string, string>;

export interface GatewaySecretsTable {
  name: string;
  /** 32 bytes; `null` when the environment holds them. */
  value: Buffer | null;
  fingerprint: Buffer;
  created_at: ColumnType<Date, undefined, never>;
}

export interface DraftsTable {
  subject: string;
  id: string;
  revision: number;
  service_code: string;
  service_name: string;
  step: string | null;
  operation_id: string;
  /** The contract's `DraftContent`, serialised. */
  content: string;
  content_hash: string;
  created_at: Moment;
  updated_at: Moment;
  expires_at: Moment;
}

/** How many dossiers an agency received on a day. */
export interface DossierSequencesTable {
  agency: string;
  day: ColumnType<Date, string, never>;
  last: number;
}

export interface DossiersTable {
  id: string;
  code: string;
  /** Owner. */
  subject: string;
  service_code: string;
  service_version: number;
  service_name: string;
  agency_code: string;
  agency_name: string;
  form_id: string;
  form_version: number;
  applicant_name: string;
  answers: ColumnType<Record<string, unknown>, string, never>;
  /** The contract's `Receipt` as it was first sent, serialised. */
  receipt: string;
  submitted_at: Moment;
}

/** What was carried out under an idempotency key. */
export interface OperationsTable {
  subject: string;
  key: string;
  /** SHA-256 of the request as canonical JSON. */
  payload_hash: string;
  dossier_id: string;
  created_at: Moment;
}

export interface DossierFilesTable {
  dossier_id: string;
  position: number;
  upload_id: string;
  name: string;
  size: number;
  media_type: string;
  sha256: string;
  pointer: string;
  paper: string | null;
}

export interface DossierEventsTable {
  dossier_id: string;
  position: number;
  type: DossierEventType;
  at: ColumnType<Date, string, never>;
}

/** What other systems are to be told of. */
export interface OutboxTable {
  id: Generated<string>;
  topic: 'dossier_submitted';
  dossier_id: string;
  created_at: Moment;
  sent_at: ColumnType<Date | null, undefined, string>;
}

/** Who did what with which dossier; never changed. */
export interface AuditLogTable {
  /** 64-bit, so `pg` reads a text. */
  position: ColumnType<string, number, never>;
  at: ColumnType<Date, string, never>;
  action: string;
  actor: string;
  dossier_id: string | null;
  hash: string;
}

export interface AuditHeadTable {
  id: ColumnType<boolean, undefined, never>;
  position: ColumnType<string, number, number>;
  hash: string;
}
