import type { Locale, ProcessingTime } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day (`2026-04-15`) or a moment (ISO 8601) as the day in Vietnam; what is no date comes back as it is. */
export const formatDay = (date: string, locale: Locale): string => {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  const timeZone = CALENDAR_DATE.test(date) ? 'UTC' : TIME_ZONE;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(time);
};

/** A moment with hours and minutes, in Vietnam. */
export const formatMoment = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: TIME_ZONE }).format(new Date(date));

/**
 * A moment with its month in words, in Vietnam: `10:01, 22 tháng 11, 2026`. What is no moment comes back as it is. Browsers would
 * begin it with words of their own, such as "lúc", which do not fit into ours.
 */
export const formatLongMoment = (date: string, locale: Locale): string => {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  return `${new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: TIME_ZONE }).format(time)}, ${formatDay(date, locale)}`;
};

/** A size in the largest unit that fits: `178 kB`. */
export const formatBytes = (bytes: number, locale: Locale): string => {
  const [amount, unit] = bytes < 1000 ? [bytes, 'byte'] : bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
};

type PlainUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Makes each formatter once: the browser takes longer to make one than to format a whole list. */
const once = <Value>(make: (locale: Locale, unit?: PlainUnit) => Value): typeof make => {
  const made = new Map<string, Value>();
  return (locale, unit) => {
    const key = `${locale} ${unit}`;
    const value = made.get(key) ?? make(locale, unit);
    made.set(key, value);
    return value;
  };
};

const pluralRules = once((locale) => new Intl.PluralRules(locale));
const numberFormat = once((locale) => new Intl.NumberFormat(locale));
const moneyFormat = once((locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'VND' }));
const unitFormat = once((locale, unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }));

export const formatNumber = (number: number, locale: Locale): string => numberFormat(locale).format(number);

/** An amount of đồng: `135.000 ₫` in Vietnamese. */
export const formatMoney = (amount: number, locale: Locale): string => moneyFormat(locale).format(amount);

/** `2 giờ`, `1 day`: an amount with the name of its unit. */
export const formatUnit = (amount: number, unit: PlainUnit, locale: Locale): string => unitFormat(locale, unit).format(amount);

const isOne = (amount: number, locale: Locale): boolean => pluralRules(locale).select(amount) === 'one';

const workingDays = (amount: number, locale: Locale): string =>
  isOne(amount, locale)
    ? msg('1 ngày làm việc', { id: 'time.working-day' })
    : msg(str`${amount} ngày làm việc`, { id: 'time.working-days' });

const workingHours = (amount: number, locale: Locale): string =>
  isOne(amount, locale)
    ? msg('1 giờ làm việc', { id: 'time.working-hour' })
    : msg(str`${amount} giờ làm việc`, { id: 'time.working-hours' });

/** `3 ngày làm việc`; undefined when the source gives only words, or no amount that means anything. */
export const formatDuration = ({ amount, unit }: ProcessingTime, locale: Locale): string | undefined => {
  if (!amount || unit === 'other') return undefined;
  if (unit === 'working_day') return workingDays(amount, locale);
  if (unit === 'working_hour') return workingHours(amount, locale);
  return formatUnit(amount, unit, locale);
};
