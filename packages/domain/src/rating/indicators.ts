import type { RatingIndicator } from '@dvcqg/openapi';

/**
 * Who knows an indicator: the `citizen` answers it, the `dossier` tells it, or an `agency`'s figures over a period do, which no single
 * rating can hold.
 */
export type IndicatorSource = 'citizen' | 'dossier' | 'agency';

/** What is known of an indicator. */
export interface IndicatorFacts {
  /** Its number in the criteria (chỉ số). */
  readonly number: number;
  readonly source: IndicatorSource;
  /** One of the nine of Decree 61/2018/NĐ-CP art. 31, whose points make the grade; 10 and 11 are additions of provinces. */
  readonly ofDecree: boolean;
}

/**
 * All indicators. Numbers and the decree's nine: criteria of Decree 61/2018/NĐ-CP art. 31. Who is asked is our own choice: a citizen is never
 * asked what the portal knows (times, how often it asked them, whether the procedure is public). Conduct is in the decree judged by times and
 * by complaints; here the citizen's own answer stands for it, and complaints are counted under `feedback_handling`.
 */
export const INDICATORS = {
  total_time: { number: 1, source: 'dossier', ofDecree: true },
  agency_time: { number: 2, source: 'dossier', ofDecree: true },
  contacts: { number: 3, source: 'dossier', ofDecree: true },
  contacted_bodies: { number: 4, source: 'dossier', ofDecree: true },
  one_stop: { number: 5, source: 'agency', ofDecree: true },
  publication: { number: 6, source: 'dossier', ofDecree: true },
  conduct: { number: 7, source: 'citizen', ofDecree: true },
  feedback_handling: { number: 8, source: 'agency', ofDecree: true },
  online_progress: { number: 9, source: 'agency', ofDecree: true },
  convenience: { number: 10, source: 'citizen', ofDecree: false },
  overall: { number: 11, source: 'citizen', ofDecree: false },
} as const satisfies Record<RatingIndicator, IndicatorFacts>;

/** Most points of the decree's nine indicators. */
export const MOST_POINTS = 18;
