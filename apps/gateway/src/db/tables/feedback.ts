import type { ActorRole, FeedbackKind, FeedbackSender, FeedbackState, FeedbackSubject, Locale } from '@dvcqg/openapi';
import type { ColumnType, Generated } from 'kysely';

/** A point in time that is written as ISO 8601. */
type Moment = ColumnType<Date, string, string>;
type MomentIfAny = ColumnType<Date | null, string | null, string | null>;
type Json<T> = ColumnType<T, string, never>;

/** What the sender wrote, which is never changed, and what lists are found by, which follows from the events. */
export interface FeedbackTable {
  id: string;
  /** `PA-…`. */
  code: string;
  /** Of the account that sent it, if any. */
  subject: ColumnType<string | null, string | null, never>;
  kind: FeedbackKind;
  /** The contract's `subject`. */
  about: FeedbackSubject;
  /** Who received it. */
  agency_code: string;
  agency_name: string;
  /** Who has it now, when it was forwarded. */
  holder_agency: string | null;
  holder_agency_name: string | null;
  service_code: string | null;
  service_name: string | null;
  staff_name: ColumnType<string | null, string | null, never>;
  title: ColumnType<string, string, never>;
  content: ColumnType<string, string, never>;
  place: ColumnType<string | null, string | null, never>;
  sender: Json<FeedbackSender>;
  /** Of letters. */
  locale: Locale;
  state: FeedbackState;
  /** How many events there are. */
  revision: number;
  received_at: ColumnType<Date, string, never>;
  due_at: MomentIfAny;
  answered_at: MomentIfAny;
  was_on_time: boolean | null;
  /** Folded words of title and sender's name. */
  desk_search: string;
  similarity_keys: string[];
  /** Keyed hashes of account, phone and e-mail: tell the same sender again. */
  sender_keys: string[];
}

export interface FeedbackEventsTable {
  feedback_id: string;
  position: number;
  type: string;
  at: Moment;
  data: Json<Record<string, unknown>>;
  actor: string;
  actor_role: ActorRole;
  /** Of an officer. */
  actor_name: string | null;
}

export interface FeedbackFilesTable {
  feedback_id: string;
  position: number;
  /** The event that it came with. */
  event_position: number;
  upload_id: string;
  name: string;
  size: number;
  media_type: string;
}

/** What anybody may read. */
export interface PublishedFeedbackTable {
  feedback_id: string;
  code: string;
  kind: FeedbackKind;
  about: FeedbackSubject;
  agency_code: string;
  agency_name: string;
  service_code: string | null;
  service_name: string | null;
  title: string;
  content: string;
  answer: string;
  /** Only when the sender chose so. */
  sender_name: string | null;
  received_at: Moment;
  answered_at: Moment;
  published_at: Moment;
  /** Folded words of title, content and answer. */
  search: string;
}

/** Events that the sender has not been told of yet. */
export interface FeedbackOutboxTable {
  id: Generated<string>;
  feedback_id: string;
  event_position: number;
  created_at: Moment;
  sent_at: ColumnType<Date | null, never, string>;
}
