import type { ReportComparison, ReportPeriod } from '@dvcqg/openapi';
import { addDays, addMonths, daysBetween, isFullDate } from '../identity/dates.js';

/** Days of Vietnam's calendar, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** First day that reports reach back to. */
export const FIRST_DAY = '2000-01-01';

const plus = (date: string, days: number): string => addDays(date, days) ?? date;
const later = (date: string, months: number): string => addMonths(date, months) ?? date;
const min = (a: string, b: string): string => (a < b ? a : b);

/** 0 for Monday. */
const weekday = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
export const mondayOf = (date: string): string => plus(date, -weekday(date));
export const monthOf = (date: string): string => `${date.slice(0, 7)}-01`;
export const quarterOf = (date: string): string => later(`${date.slice(0, 4)}-01-01`, 3 * Math.floor((Number(date.slice(5, 7)) - 1) / 3));
export const yearOf = (date: string): string => `${date.slice(0, 4)}-01-01`;

/** The week that a Monday begins, by ISO 8601: that of the year in which its Thursday lies. */
export function weekName(monday: string): string {
  const thursday = plus(monday, 3);
  const week = Math.floor((daysBetween(yearOf(thursday), thursday) ?? 0) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

export const quarterName = (first: string): string => `${first.slice(0, 4)}-Q${Math.floor((Number(first.slice(5, 7)) - 1) / 3) + 1}`;

function weekSpan(year: string, week: number): Span | null {
  // 4 January is always in the first week.
  const from = plus(mondayOf(`${year}-01-04`), 7 * (week - 1));
  return weekName(from) === `${year}-W${String(week).padStart(2, '0')}` ? { from, to: plus(from, 6) } : null;
}

/** The days of `2026`, `2026-Q4`, `2026-11`, `2026-W47` or `2026-11-22`; null for what is none of the calendar. */
export function spanOf(name: string): Span | null {
  const [, year = '', quarter, week, month, day] = /^(\d{4})(?:-Q([1-4])|-W(\d{2})|-(\d{2})(?:-(\d{2}))?)?$/.exec(name) ?? [];
  if (year === '') return null;
  if (week !== undefined) return weekSpan(year, Number(week));
  if (day !== undefined) return isFullDate(name) ? { from: name, to: name } : null;
  const from = quarter !== undefined ? later(`${year}-01-01`, 3 * (Number(quarter) - 1)) : `${year}-${month ?? '01'}-01`;
  if (!isFullDate(from)) return null;
  const months = quarter !== undefined ? 3 : month !== undefined ? 1 : 12;
  return { from, to: plus(later(from, months), -1) };
}

/** What is asked for: a named period, days of one's own, or nothing, which is this year. */
export interface AskedPeriod {
  readonly period?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A period that cannot be told, and by which parameter. */
export interface WrongPeriod {
  readonly wrong: 'period' | 'from' | 'to';
}

function askedSpan({ period, from, to }: AskedPeriod, today: string): (Span & { readonly name: string | null }) | WrongPeriod {
  if (from === undefined && to === undefined) {
    const name = period ?? today.slice(0, 4);
    const span = spanOf(name);
    return span ? { ...span, name } : { wrong: 'period' };
  }
  if (period !== undefined) return { wrong: 'period' };
  if (from === undefined || !isFullDate(from)) return { wrong: 'from' };
  if (to === undefined || !isFullDate(to) || to < from) return { wrong: 'to' };
  return { from, to, name: null };
}

/** The period that is told: its last day is today when it is not over. One that has not begun, or lies before 2000, is wrong. */
export function readPeriod(asked: AskedPeriod, today: string): ReportPeriod | WrongPeriod {
  const span = askedSpan(asked, today);
  if ('wrong' in span) return span;
  const { name, from, to } = span;
  if (from > today || from < FIRST_DAY) return { wrong: asked.from === undefined ? 'period' : 'from' };
  return { name, from, to: min(to, today), isOver: to < today };
}

/** The span of the kind before; of days of one's own as many days before. */
function spanBefore({ name, from, to }: Pick<ReportPeriod, 'name' | 'from' | 'to'>): Span {
  if (name === null || name.length === 10) {
    const days = (daysBetween(from, to) ?? 0) + 1;
    return { from: plus(from, -days), to: plus(to, -days) };
  }
  if (name.includes('W')) return { from: plus(from, -7), to: plus(from, -1) };
  const months = name.includes('Q') ? 3 : name.length === 4 ? 12 : 1;
  return { from: later(from, -months), to: plus(from, -1) };
}

/**
 * The period to compare with. One that is not over is compared with as many days from the beginning of the other, so that eleven months are
 * not set beside twelve; one that is over with the whole other one.
 */
export function comparedPeriod(period: ReportPeriod, comparison: ReportComparison): ReportPeriod | null {
  const { name, from, to, isOver } = period;
  if (comparison === 'none') return null;
  const whole = comparison === 'previous' ? spanBefore(period) : { from: later(from, -12), to: later(to, -12) };
  const asLong = plus(whole.from, daysBetween(from, to) ?? 0);
  const isFull = isOver && name !== null && comparison === 'previous';
  const last = comparison === 'year_before' || isFull ? whole.to : min(whole.to, asLong);
  return { name: null, from: whole.from, to: last, isOver: true };
}
