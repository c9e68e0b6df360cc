import type { Locale } from '@dvcqg/openapi';

const DAY = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/;
const MONTH = /^(\d{1,2})[\s./-]+(\d{4})$/;
const RUN_TOGETHER = /^(\d{2})??(\d{2})(\d{4})$/;

const two = (digits: string): string => digits.padStart(2, '0');

/** A date as typed (`5/4/1990`, `05041990`, `04/1990`, `1990`) as the form keeps it; what is none stays as typed. */
export const readDate = (typed: string): string => {
  const text = typed.trim();
  const [, day, month, year] = DAY.exec(text) ?? [];
  if (day && month && year) return `${year}-${two(month)}-${two(day)}`;
  const [, onlyMonth, itsYear] = MONTH.exec(text) ?? [];
  if (onlyMonth && itsYear) return `${itsYear}-${two(onlyMonth)}`;
  const [, first, second, last] = RUN_TOGETHER.exec(text) ?? [];
  if (second && last) return first ? `${last}-${second}-${first}` : `${last}-${second}`;
  return typed;
};

/** A kept date as it is written in Viet Nam: `05/04/1990`, `04/1990`, `1990`. */
export const showDate = (kept: string): string => (/^\d{4}(-\d{2}){0,2}$/.test(kept) ? kept.split('-').reverse().join('/') : kept);

/** The signs of a language: in Vietnamese `1.250,5`, in English and Chinese `1,250.5`. */
const signsOf = (locale: Locale): { readonly group: string; readonly point: string } => (locale === 'vi' ? { group: '.', point: ',' } : { group: ',', point: '.' });

/**
 * A number as typed. Signs between groups of three digits are taken as such in the reader's language; the other sign counts
 * as a decimal point where it cannot be one of groups (`1.5` in Vietnamese). What is no number stays as typed.
 */
export const readNumber = (typed: string, locale: Locale): number | string => {
  const text = typed.replace(/[\s\u00a0\u202f₫đ]/g, '');
  if (!/^[-−]?[\d.,]*\d[\d.,]*$/.test(text)) return typed;
  const { group, point } = signsOf(locale);
  const [whole = '', ...rest] = text.replace('−', '-').split(point);
  const isGrouped = /^-?\d{1,3}([.,]\d{3})+$/.test(whole);
  const plain = isGrouped ? whole.replaceAll(group, '') : rest.length === 0 ? whole.replace(group, '.') : whole;
  const number = Number([plain, ...rest].join('.'));
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : typed;
};

/** A number as it stands in a field that nobody types in. */
export const showNumber = (number: number, locale: Locale, isMoney: boolean): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: isMoney }).format(number);
