import type { Locale } from '@dvcqg/openapi';

/** `YYYY` or `YYYY-MM`, in Vietnam. */
export type Period = string;

const MONTHS = 12;

/** This year and the one before, then the last twelve months, newest first. */
export const periodsUntil = (now: Date): readonly Period[] => {
  const [year = '', month = ''] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit' }).format(now).split('-');
  const months = Array.from({ length: MONTHS }, (_each, back) => new Date(Date.UTC(Number(year), Number(month) - 1 - back, 1)).toISOString().slice(0, 7));
  return [year, String(Number(year) - 1), ...months];
};

/** `2026`, `tháng 11 năm 2026`. */
export const periodWords = (period: Period, locale: Locale): string =>
  period.length === 4 ? period : new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${period}-01`));
