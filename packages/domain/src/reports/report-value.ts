import type { ReportMissing } from '@dvcqg/openapi';
import type { FigureRule } from './figures.js';
import type { Tallies, Tally } from './tallies.js';

/** A number and what it is made of. */
export interface Value {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Why there is none. */
  readonly missing: ReportMissing | null;
}

/** Sums over the days of a period, and from the beginning up to its end. */
export interface Sums {
  readonly during: Tallies;
  readonly upTo: Tallies;
}

const PLACES = 10_000;

/** To four decimal places. */
export const roundRatio = (ratio: number): number => Math.round(ratio * PLACES) / PLACES;

export const countOf = (count: number): Value => ({ value: count, numerator: count, denominator: null, missing: null });

/** A share; of nothing there is none. */
export function shareOf(numerator: number, denominator: number): Value {
  if (denominator === 0) return { value: null, numerator, denominator, missing: 'nothing_counted' };
  return { value: roundRatio(numerator / denominator), numerator, denominator, missing: null };
}

export const noValue = (missing: ReportMissing): Value => ({ value: null, numerator: null, denominator: null, missing });

const sumOf = (tallies: Tallies, of: readonly Tally[]): number => of.reduce((sum, tally) => sum + tallies[tally], 0);

/** The value of a figure that is made of tallies; `undefined` for one that is counted elsewhere. */
export function tallied(rule: FigureRule, { during, upTo }: Sums): Value | undefined {
  switch (rule.kind) {
    case 'sum': return countOf(sumOf(during, rule.of));
    case 'share': return shareOf(sumOf(during, rule.of), sumOf(during, rule.per));
    case 'stock': return countOf(upTo[rule.added] - upTo[rule.taken]);
    default: return undefined;
  }
}

/** How much more it is now than then, or less. */
export function changeOf(now: Value, then: Value): number | null {
  return now.value === null || then.value === null ? null : roundRatio(now.value - then.value);
}
