import type { Locale } from '@dvcqg/openapi';
import type { ColumnType } from 'kysely';

/** A point in time; the database says when it is. */
type Moment = ColumnType<Date, Date | string, Date | string>;
type MomentOrNone = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** Where the applicant of a dossier wants to hear of it. */
export interface DossierContactsTable {
  dossier_id: string;
  email: string;
  locale: Locale;
}

/**
 * `waiting` for an attempt, `sent`; `dead` after the last attempt or when it can never be taken; `stopped` because the recipient
 * wants nothing any more; `dropped` because there was nothing to say or nobody to say it to.
 */
export type DeliveryState = 'waiting' | 'sent' | 'dead' | 'stopped' | 'dropped';

/** One event for one recipient. */
export interface DeliveriesTable {
  id: string;
  dossier_id: string;
  event_position: number;
  /** `applicant`, or `webhook:` and the name of an endpoint. */
  recipient: string;
  state: DeliveryState;
  attempts: ColumnType<number, number | undefined, number>;
  /** Code of how the last attempt went. */
  outcome: ColumnType<string | null, undefined, string | null>;
  created_at: Moment;
  next_attempt_at: Moment;
  /** Somebody is at it until then. */
  claimed_until: MomentOrNone;
  finished_at: MomentOrNone;
}

/** Endpoints that answered 410. */
export interface StoppedRecipientsTable {
  recipient: string;
  address_hash: string;
  stopped_at: Moment;
}
