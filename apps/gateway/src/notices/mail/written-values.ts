import type { Locale } from '@dvcqg/openapi';
import type { WrittenValues } from './mail-words.js';

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

function partsOf(instant: string): Parts {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value])) as unknown as Parts;
}

const grouped = (amount: number, mark: string): string => String(Math.trunc(amount)).replace(/\B(?=(\d{3})+$)/g, mark);

const MOMENTS: Record<Locale, (parts: Parts) => string> = {
  vi: ({ year, month, day, hour, minute }) => `${hour} giờ ${minute} ngày ${day}/${month}/${year}`,
  en: ({ year, month, day, hour, minute }) => `${hour}:${minute} on ${day}/${month}/${year} (day/month/year)`,
  'zh-Hans': ({ year, month, day, hour, minute }) => `${year}年${Number(month)}月${Number(day)}日${hour}:${minute}`,
};

const AMOUNTS: Record<Locale, (amount: number) => string> = {
  vi: (amount) => `${grouped(amount, '.')} đồng`,
  en: (amount) => `${grouped(amount, ',')} VND`,
  'zh-Hans': (amount) => `${grouped(amount, ',')}越南盾`,
};

/** How a language writes times and amounts. */
export function writtenValues(locale: Locale): WrittenValues {
  return { moment: (instant) => MOMENTS[locale](partsOf(instant)), money: AMOUNTS[locale] };
}
