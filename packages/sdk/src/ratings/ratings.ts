import type { RatingRequest, RatingSummaryList, RatingView } from '@dvcqg/openapi';
import type { Client } from '../client.js';
import type { Query, RequestOptions } from '../core/spec.js';

/** Who rates: by the session of the client, or one of these. */
export interface OwnRatingOptions extends RequestOptions {
  /** The receipt's secret of the dossier. */
  readonly secret?: string | undefined;
  /** 256 random bits in base64url that a device makes and keeps, for services and places. */
  readonly device?: string | undefined;
}

/** Under which name somebody rates. */
export interface RateOptions extends OwnRatingOptions {
  /** UUID of this rating or change. Store it before you call; repeating it under the same key does it once. */
  readonly idempotencyKey: string;
}

export type SummaryQuery = Query<'/v1/rating-summaries'>;

/** How people were served, in their own judgement. */
export interface Ratings {
  /**
   * Rates, or changes what was said within seven days. Rejects with `validation` and `problem.violations` when a reason is missing, with
   * `conflict` when it may not be rated (any more), with `rate-limited` for too many.
   */
  rate(rating: RatingRequest, options: RateOptions): Promise<RatingView>;
  /** What is to be rated (`dossier:…`, `service:…`, `place:…`), and the caller's own rating. */
  get(subject: string, options?: OwnRatingOptions): Promise<RatingView>;
  /** Public figures; those of too few ratings are not told. */
  summaries(query: SummaryQuery, options?: RequestOptions): Promise<RatingSummaryList>;
}

/** @param client or anything else with its `transport`, such as that of `@dvcqg/sdk/light` */
export const ratingsOf = ({ transport: { bind } }: Pick<Client, 'transport'>): Ratings => ({
  rate: bind('post', '/v1/ratings', 'body'),
  get: bind('get', '/v1/ratings/{ratingSubject}'),
  summaries: bind('get', '/v1/rating-summaries', 'query'),
});
