import type { Change, PortalFacts } from '@dvcqg/catalog';
import type { AdministrativeUnit, CatalogTerm, Portal } from '@dvcqg/openapi';
import type { ColumnType, Generated, Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type {
  AuditHeadTable, AuditLogTable, CommandsTable, DossierEventsTable, DossierFilesTable, DossierSequencesTable, DossiersTable, DraftsTable, GatewaySecretsTable, OperationsTable,
  OutboxTable,
} from './tables/dossiers.js';
import type { DemoYearsTable } from './tables/demo-years.js';
import type { DeliveriesTable, DossierContactsTable, StoppedRecipientsTable } from './tables/notices.js';
import type { PaymentAttemptsTable, PaymentFactsTable, PaymentNoticesTable, PaymentReceiptSeriesTable, PaymentRequestsTable, PaymentsTable } from './tables/payments.js';
import type { FeedbackEventsTable, FeedbackFilesTable, FeedbackOutboxTable, FeedbackTable, PublishedFeedbackTable } from './tables/feedback.js';
import type { OfficersTable } from './tables/officers.js';
import type { LimitedUsesTable } from './tables/limits.js';
import type { RatingsTable, RatingUsesTable } from './tables/ratings.js';
import type { ReportAgenciesTable, ReportChangesTable, ReportDaysTable, ReportMonthsTable } from './tables/reports.js';
import type { ReceiptKeysTable } from './tables/receipts.js';
import type { SessionCodesTable, SessionsTable, SignInFlowsTable } from './tables/sessions.js';
import type { UploadPiecesTable, UploadsTable } from './tables/uploads.js';

/** Everything of the gateway lives in this schema, so that it can share a database. */
export const SCHEMA = 'dvcqg';

/** JSON that is read as a value and written as text. */
type Json<T> = ColumnType<T, string, string>;
/** A point in time that PostgreSQL sets or that is written as ISO 8601. */
type Timestamp = ColumnType<Date, string | undefined, string>;

/** One version of one service. */
export interface ServicesTable {
  code: string;
  version: number;
  is_current: boolean;
  /** Day on which an export no longer held it: out of lists, still readable by its code. */
  withdrawn_on: string | null;
  popularity: number;
  /** The contract's `Service`. */
  content: ColumnType<unknown, string, string>;
  /** The contract's `ServiceSummary`, serialised: result lists are put together from these texts. */
  summary: string;
  /** Hash of the record as it was imported; equal ones need no comparison. */
  source_hash: string;
  imported_at: Timestamp;
}

/** A sector or an agency with the number of its current services. */
export interface DirectoryTable {
  code: string;
  name: string;
  /** Place in Vietnamese alphabetical order; PGlite has no Vietnamese collation. */
  position: number;
  service_count: number;
}

export interface LifeEventsTable {
  code: string;
  service_count: number;
}

export interface AdministrativeUnitsTable {
  code: string;
  /** First day, or `-infinity` when it is older than the data. */
  valid_from: ColumnType<Date, string, string>;
  /** Last day, or `infinity` while it exists. */
  valid_to: ColumnType<Date, string, string>;
  tier: string;
  parent_code: string | null;
  /** Folded names, each between two `|`: its own, and those of the units it was made from. */
  search_names: string;
  content: Json<AdministrativeUnit>;
}

/** The province's own everyday words; one row. */
export interface SearchTermsTable {
  id: ColumnType<boolean, undefined, never>;
  content: Json<CatalogTerm[]>;
}

export interface PortalTable {
  id: ColumnType<boolean, undefined, never>;
  content: Json<PortalFacts>;
}

/** The state that all gateways over this database share. */
export interface CatalogStateTable {
  id: ColumnType<boolean, undefined, never>;
  /** Rises with every import that changed something. */
  revision: number;
  catalog_version: string;
  /** The contract's `Portal['counts']`. */
  counts: Json<Portal['counts']>;
  updated_at: Timestamp;
  /** The compact catalogue as it is sent. */
  document: Buffer;
  document_br: Buffer;
  document_gzip: Buffer;
  /** The catalogue is so large that the database searches it. */
  database_search: ColumnType<boolean, boolean | undefined, boolean>;
}

/** How many services an import changed in which way. */
export type ImportCounts = Record<Change | 'withdrawn', number>;

/** What one import did. */
export interface ImportRunsTable {
  id: Generated<number>;
  /** `shipped` = the catalogue that comes with the gateway; `export` = a file of the province. */
  source: 'shipped' | 'export';
  /** Version of the data that was imported. */
  data_version: string;
  started_at: Timestamp;
  finished_at: Timestamp;
  /** How many records changed in which way. */
  counts: Json<ImportCounts>;
  /** Lines that were not taken. */
  refused: number;
}

export interface Schema {
  services: ServicesTable;
  sectors: DirectoryTable;
  agencies: DirectoryTable;
  life_events: LifeEventsTable;
  administrative_units: AdministrativeUnitsTable;
  portal: PortalTable;
  search_terms: SearchTermsTable;
  catalog_state: CatalogStateTable;
  import_runs: ImportRunsTable;
  sign_in_flows: SignInFlowsTable;
  session_codes: SessionCodesTable;
  sessions: SessionsTable;
  gateway_secrets: GatewaySecretsTable;
  drafts: DraftsTable;
  dossier_sequences: DossierSequencesTable;
  dossiers: DossiersTable;
  operations: OperationsTable;
  commands: CommandsTable;
  dossier_files: DossierFilesTable;
  dossier_events: DossierEventsTable;
  outbox: OutboxTable;
  audit_log: AuditLogTable;
  audit_head: AuditHeadTable;
  officers: OfficersTable;
  uploads: UploadsTable;
  upload_pieces: UploadPiecesTable;
  receipt_keys: ReceiptKeysTable;
  dossier_contacts: DossierContactsTable;
  deliveries: DeliveriesTable;
  stopped_recipients: StoppedRecipientsTable;
  payments: PaymentsTable;
  payment_attempts: PaymentAttemptsTable;
  payment_facts: PaymentFactsTable;
  payment_requests: PaymentRequestsTable;
  payment_receipt_series: PaymentReceiptSeriesTable;
  payment_notices: PaymentNoticesTable;
  ratings: RatingsTable;
  rating_uses: RatingUsesTable;
  report_changes: ReportChangesTable;
  report_days: ReportDaysTable;
  report_months: ReportMonthsTable;
  report_agencies: ReportAgenciesTable;
  demo_years: DemoYearsTable;
  limited_uses: LimitedUsesTable;
  feedback: FeedbackTable;
  feedback_events: FeedbackEventsTable;
  feedback_files: FeedbackFilesTable;
  published_feedback: PublishedFeedbackTable;
  feedback_outbox: FeedbackOutboxTable;
}

/** The database, every table looked up in `SCHEMA`. */
export type Database = Kysely<Schema>;
/** The database inside a transaction. */
export type DatabaseTransaction = Transaction<Schema>;
export type ServiceRow = Selectable<ServicesTable>;
export type ImportRun = Insertable<ImportRunsTable>;
