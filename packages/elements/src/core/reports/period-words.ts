import type { Locale, ReportPeriod } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';

const day = (date: string, locale: Locale): string => new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
const month = (name: string, locale: Locale, style: 'long' | 'short'): string => new Intl.DateTimeFormat(locale, { month: style, ...(style === 'long' && { year: 'numeric' }), timeZone: 'UTC' }).format(new Date(`${name}-01`));

const days = ({ from, to }: Pick<ReportPeriod, 'from' | 'to'>, locale: Locale): string =>
  msg(str`từ ${day(from, locale)} đến ${day(to, locale)}`, { id: 'period.days' });

const named = (name: string, locale: Locale): string | undefined => {
  const [, year = '', quarter, week] = /^(\d{4})(?:-Q([1-4])|-W(\d{2}))?$/.exec(name) ?? [];
  if (quarter) return msg(str`quý ${quarter} năm ${year}`, { id: 'period.quarter' });
  if (week) return msg(str`tuần ${Number(week)} năm ${year}`, { id: 'period.week' });
  if (year) return msg(str`năm ${year}`, { id: 'period.year' });
  if (/^\d{4}-\d{2}$/.test(name)) return month(name, locale, 'long');
  return /^\d{4}-\d{2}-\d{2}$/.test(name) ? day(name, locale) : undefined;
};

/** `tháng 11 năm 2026`, `năm 2026, đến 22/11/2026`: what a report tells of. */
export const periodWords = (period: ReportPeriod, locale: Locale): string => {
  const name = period.name === null ? undefined : named(period.name, locale);
  if (name === undefined) return days(period, locale);
  return period.isOver || name === day(period.to, locale) ? name : msg(str`${name}, đến ${day(period.to, locale)}`, { id: 'period.until' });
};

/** A step's own name, as a table says it. */
export const stepWords = (name: string, locale: Locale): string => named(name, locale) ?? name;

/** A step's name on an axis: `T11`, `Q4`, `22/11`. */
export const stepLabel = (name: string, locale: Locale): string => {
  const [, year = '', rest = ''] = /^(\d{4})-?(.*)$/.exec(name) ?? [];
  if (!rest) return year || name;
  if (/^\d{2}$/.test(rest)) return locale === 'vi' ? `T${Number(rest)}` : month(name, locale, 'short');
  if (/^\d{2}-\d{2}$/.test(rest)) return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).format(new Date(name));
  return rest;
};

/** With a capital at its beginning, where a sentence begins. */
export const capitalised = (words: string, locale: Locale): string => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
