/** Ratings of one month. */
export interface MonthCount {
  readonly month: string;
  readonly count: number;
}

/**
 * The months of a period that may be summed up in public (own design). A month with too few is left out; were the others of a year told
 * together with it, its few could be found by subtraction. So all small months join only when together they have enough.
 */
export function publishable<Month extends MonthCount>(months: readonly Month[], minimum: number): readonly Month[] {
  const small = months.filter(({ count }) => count < minimum);
  const joined = small.reduce((sum, { count }) => sum + count, 0);
  return joined === 0 || joined >= minimum ? months.filter(({ count }) => count > 0) : months.filter(({ count }) => count >= minimum);
}
