import { RATING_LEVEL_VALUES, type RatingAnswer, type RatingLevel, type RatingReason } from '@dvcqg/openapi';

/** Points of one indicator by the 0/1/2 rule (Decree 61/2018/NĐ-CP art. 31). */
export type Score = 0 | 1 | 2;

/** The five levels, best first. The decree's three with two in between, as provincial one-stops ask. */
export const RATING_LEVELS = RATING_LEVEL_VALUES;

/**
 * Points of each level. The three levels of the source: rất hài lòng 2, hài lòng 1, không hài lòng 0. Own design for the two that provinces
 * add: who finds it ordinary (bình thường) is not dissatisfied and gives 1, very dissatisfied gives 0.
 */
const SCORES = { very_satisfied: 2, satisfied: 1, neutral: 1, dissatisfied: 0, very_dissatisfied: 0 } as const satisfies Record<RatingLevel, Score>;

/** Points of a level, or of the answer to one indicator. */
export const scoreOfLevel = (level: RatingLevel | RatingAnswer): Score => SCORES[level];

/** Không hài lòng and rất không hài lòng. */
export const isDissatisfied = (level: RatingLevel): boolean => SCORES[level] === 0;

/** Very satisfied or satisfied: what is counted as satisfied in reports. */
export const isSatisfied = (level: RatingLevel): boolean => level === 'very_satisfied' || level === 'satisfied';

/** What somebody gives as their reason. */
export interface GivenReason {
  readonly level: RatingLevel;
  readonly reasons?: readonly RatingReason[] | undefined;
  readonly comment?: string | undefined;
}

/**
 * What is missing of a reason. Whoever is dissatisfied must say why (provincial per-dossier form, `reason_required_when` of the criteria), by
 * choosing a reason or in own words; the reason `other` says nothing without words. Blank words are none.
 */
export function missingReason({ level, reasons = [], comment = '' }: GivenReason): 'reasons' | 'comment' | null {
  const hasWords = /[^\p{White_Space}\p{Cf}]/u.test(comment);
  if (reasons.includes('other') && !hasWords) return 'comment';
  return isDissatisfied(level) && reasons.length === 0 && !hasWords ? 'reasons' : null;
}
