import type { Locale } from '@dvcqg/openapi';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1024;

/** `1,2 MB`: with one digit after the comma at most, in steps of 1,024 as devices show it. */
export const bytesWords = (bytes: number, locale: Locale): string => {
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(STEP)));
  const amount = bytes / STEP ** power;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: UNITS[power], unitDisplay: power === 0 ? 'long' : 'short', maximumFractionDigits: amount < 100 && power > 1 ? 1 : 0 }).format(amount);
};

/** `42%`, as the language writes it. */
export const shareWords = (share: number, locale: Locale): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.floor(share * 100) / 100);
