import type { RatingAnswers, RatingLevel, RatingReason, RatingScores } from '@dvcqg/openapi';
import type { ColumnType } from 'kysely';

/** A point in time that is written as ISO 8601. */
type Moment = ColumnType<Date, string, string>;
type Json<T> = ColumnType<T, string, string>;

/** What one person said of one dossier, service or place; changed in place within seven days. */
export interface RatingsTable {
  /** `DG-…`. */
  number: string;
  /** The contract's `RatingSubjectName`. */
  subject: string;
  /** A keyed hash of who rated. */
  rater: string;
  /** How often this person has rated this; a dossier only once. */
  round: number;
  dossier_id: string | null;
  service_code: string | null;
  service_name: string | null;
  agency_code: string | null;
  agency_name: string | null;
  place: string | null;
  place_name: string | null;
  level: RatingLevel;
  answers: Json<RatingAnswers>;
  reasons: Json<RatingReason[]>;
  comment: string | null;
  /** What the dossier told when it was rated, and what the person said. */
  scores: Json<RatingScores>;
  rated_at: Moment;
  changed_at: ColumnType<Date | null, string | null | undefined, string>;
  /** `YYYY-MM` of the first time, in Vietnam. */
  month: string;
}

/** How much was rated in one hour under one name; see `RatingLimits`. */
export interface RatingUsesTable {
  bucket: string;
  hour: Moment;
  uses: number;
}
