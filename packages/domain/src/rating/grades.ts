import type { RatingGrade, RatingIndicator } from '@dvcqg/openapi';
import { INDICATORS, MOST_POINTS } from './indicators.js';

/** From how many of 18 points on: xuất sắc 15, tốt 12, khá 9, trung bình 6, otherwise yếu (Decree 61/2018/NĐ-CP art. 32). */
export const GRADES: readonly (readonly [from: number, grade: RatingGrade])[] = [[15, 'excellent'], [12, 'good'], [9, 'fair'], [6, 'average'], [0, 'weak']];

/** The grade of 0 to 18 points. The source's code asks for more than 15 for the best grade, its text for 15 and more: the text counts. */
export function gradeOf(points: number): RatingGrade {
  return GRADES.find(([from]) => points >= from)?.[1] ?? 'weak';
}

/** Points of an agency or service and what they come to. */
export interface Graded {
  /** Of the decree's indicators that are known. */
  readonly points: number;
  /** Most points that those can have; 18 when all nine are known. */
  readonly of: number;
  /** Of the points brought to 18 (own design while not all are known); null when none is. */
  readonly grade: RatingGrade | null;
}

/** Adds up average points of indicators, from 0 to 2 each; only the decree's nine count. */
export function grade(averages: Partial<Readonly<Record<RatingIndicator, number>>>): Graded {
  const known = (Object.keys(INDICATORS) as RatingIndicator[]).filter((indicator) => INDICATORS[indicator].ofDecree && averages[indicator] !== undefined);
  // In hundredths, so that 14.999… never stands where 15 is meant.
  const hundredths = known.reduce((sum, indicator) => sum + Math.round((averages[indicator] ?? 0) * 100), 0);
  const of = known.length * 2;
  return { points: hundredths / 100, of, grade: of === 0 ? null : gradeOf((hundredths * MOST_POINTS) / of / 100) };
}
