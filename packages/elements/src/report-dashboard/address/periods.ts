const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const MONTHS = 12;

/** Today in Vietnam, e.g. `2026-11-22`. */
export const today = (now = new Date()): string => new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(now);

/** Periods to choose from, newest first: this year and the two before, this year's quarters, twelve months. */
export interface Periods {
  readonly years: readonly string[];
  readonly quarters: readonly string[];
  readonly months: readonly string[];
}

const two = (number: number): string => String(number).padStart(2, '0');

export const periodsUntil = (day: string): Periods => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  const last = year * MONTHS + month - 1;
  const lastQuarter = year * 4 + quarter - 1;
  return {
    years: [0, 1, 2].map((back) => String(year - back)),
    quarters: [0, 1, 2, 3, 4].map((back) => `${Math.floor((lastQuarter - back) / 4)}-Q${((lastQuarter - back) % 4) + 1}`),
    months: Array.from({ length: MONTHS }, (_, back) => `${Math.floor((last - back) / MONTHS)}-${two(((last - back) % MONTHS) + 1)}`),
  };
};

const DAY = 86_400_000;

/** How long the steps of a trend are, so that there are neither few nor very many. */
export const granularityOf = ({ from, to }: { readonly from: string; readonly to: string }): 'day' | 'week' | 'month' | 'quarter' => {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days <= 31) return 'day';
  if (days <= 92) return 'week';
  return days <= 800 ? 'month' : 'quarter';
};

/** Ratings are told by month and longer only. */
const BY_MONTH: ReadonlySet<string> = new Set(['ratings', 'satisfied']);

/** How long the steps are for what was chosen. */
export const stepsOf = ({ period, from, to, figure }: { readonly period: string; readonly from: string; readonly to: string; readonly figure: string }): 'day' | 'week' | 'month' | 'quarter' => {
  if (from && to) {
    const steps = granularityOf({ from, to });
    return BY_MONTH.has(figure) && steps !== 'quarter' ? 'month' : steps;
  }
  if (!period || /^\d{4}$/.test(period) || BY_MONTH.has(figure)) return 'month';
  return period.includes('Q') ? 'week' : 'day';
};
