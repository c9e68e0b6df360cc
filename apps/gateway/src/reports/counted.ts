import type { Sums } from '@dvcqg/domain';
import type { ServiceUse } from './cells-repository.js';
import type { ServiceFacts } from './directory-repository.js';
import type { RatedMonth } from './told-ratings.js';

/** Feedback of a period. */
export interface FeedbackCounts {
  readonly received: number;
  /** Answered in time, or not due yet. */
  readonly onTime: number;
}

/** All that figures are made of. */
export interface Counted {
  readonly sums: Sums;
  /** Which services had anything; only the index asks. */
  readonly use: readonly ServiceUse[];
  readonly months: readonly RatedMonth[];
  /** From how many ratings on they are told. */
  readonly minimum: number;
  /** Services in force today; `undefined` where they cannot be told. */
  readonly services: readonly ServiceFacts[] | undefined;
  /** They are told as figures of their own; of a period that is only compared with, nobody knows which there were. */
  readonly tellsServices: boolean;
  /** `undefined` where it is not told apart. */
  readonly feedback: FeedbackCounts | undefined;
}
