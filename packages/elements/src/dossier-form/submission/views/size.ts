import type { Locale } from '@dvcqg/openapi';

/** A size in the largest unit that fits: `178 kB`. */
export const sizeWords = (bytes: number, locale: Locale): string => {
  const [amount, unit] = bytes < 1000 ? [bytes, 'byte'] : bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
};
