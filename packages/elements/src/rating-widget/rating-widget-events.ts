import type { RatingLevel } from '@dvcqg/openapi';

/** The gateway has a rating, new or changed. */
export class DvcRatingSentEvent extends Event {
  static readonly eventName = 'dvc-rating-sent';
  /** `DG-…`; opens nothing. */
  readonly number: string;
  readonly level: RatingLevel;
  /** An earlier rating was changed. */
  readonly isChange: boolean;

  constructor(number: string, level: RatingLevel, isChange: boolean) {
    super(DvcRatingSentEvent.eventName, { bubbles: true, composed: true });
    this.number = number;
    this.level = level;
    this.isChange = isChange;
  }
}

/** The device keeps a rating until the gateway can be reached. */
export class DvcRatingKeptEvent extends Event {
  static readonly eventName = 'dvc-rating-kept';
  readonly level: RatingLevel;

  constructor(level: RatingLevel) {
    super(DvcRatingKeptEvent.eventName, { bubbles: true, composed: true });
    this.level = level;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-rating-sent': DvcRatingSentEvent;
    'dvc-rating-kept': DvcRatingKeptEvent;
  }
}
