import type { DossierTallies } from '@dvcqg/domain';
import type { ActorRole, Channel, DeskQueue, DossierEventType, DossierFileKind, DossierSituation, DossierStatus } from '@dvcqg/openapi';
import type { ColumnType, Generated } from 'kysely';

/** A point in time that is written as ISO 8601. */
type Moment = ColumnType<Date, string, string>;
type NullableMoment = ColumnType<Date | null, string | null, string | null>;

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
  channel: Channel;
  /** `foldVietnamese` of the applicant's name, to be searched. */
  name_folded: string;
  // All below follows from the events.
  status: DossierStatus;
  situation: DossierSituation;
  /** How many events there are. */
  revision: number;
  /** What is due next: the first answer, then the result; `null` when nothing is. */
  due_at: NullableMoment;
  /** The clock stands, so what is due is not late. */
  is_paused: boolean;
  /** Since when the clock of what is due stands. */
  paused_since: NullableMoment;
  /** Until when the citizen must have answered what was asked for. */
  answer_until: NullableMoment;
  /** When the result is due or was. */
  result_due_at: NullableMoment;
  needs_citizen: boolean;
  /** Another agency that handles it now. */
  holder_agency: string | null;
  holder_agency_name: string | null;
  unit: string | null;
  person: string | null;
  accepted_at: NullableMoment;
  finished_at: NullableMoment;
  ended_at: NullableMoment;
  /** What it counts in reports. */
  report_tallies: ColumnType<DossierTallies, string | undefined, string>;
  // The database computes what lists of the desk are ordered by.
  /** One of the contract's `DeskQueue`, never `all`. */
  desk_queue: ColumnType<Exclude<DeskQueue, 'all'>, never, never>;
  /** What is due next, `infinity` while nothing is or the clock stands. Compared by the database, not read. */
  desk_due: ColumnType<unknown, never, never>;
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
  kind: DossierFileKind;
  request_id: string | null;
  /** The event with which it came. */
  event_position: number;
}

export interface DossierEventsTable {
  dossier_id: string;
  position: number;
  /** One of the contract's `DossierEventType`, also one of a newer version. */
  type: DossierEventType;
  at: ColumnType<Date, string, never>;
  /** What the event says beyond these columns. */
  data: ColumnType<Record<string, unknown>, string, never>;
  /** `AuditLog.actorOf` who did it. */
  actor: string | null;
  actor_role: ActorRole;
  /** Of an officer; never of a citizen. */
  actor_name: string | null;
}

/** What was carried out under an idempotency key, besides submissions. */
export interface CommandsTable {
  subject: string;
  key: string;
  /** SHA-256 of the request as canonical JSON. */
  payload_hash: string;
  answer: ColumnType<unknown, string, never>;
  created_at: Moment;
}

/** What other systems are to be told of. */
export interface OutboxTable {
  id: Generated<string>;
  topic: 'dossier_event';
  dossier_id: string;
  event_position: number;
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
