import type { RatingAnswers, RatingLevel, RatingReason } from '@dvcqg/openapi';

/** What somebody is about to say. */
export interface RatingDraft {
  readonly level?: RatingLevel;
  readonly answers: RatingAnswers;
  readonly reasons: readonly RatingReason[];
  readonly comment: string;
  /** What was found missing when it was to be sent. */
  readonly missing?: 'reasons' | 'comment' | null;
}

export const emptyDraft = (): RatingDraft => ({ answers: {}, reasons: [], comment: '' });
