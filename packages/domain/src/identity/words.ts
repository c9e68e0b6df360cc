import { isFullDate } from './dates.js';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** The word for a ten that is not there: `linh` in the North, `lẻ` in the South. */
export type ZeroTens = 'linh' | 'lẻ';

/** A whole number of 0–9999 in Vietnamese words, e.g. 2026 → `hai nghìn không trăm hai mươi sáu`. Null outside. */
export function numberInWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return null;
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  const words = thousands > 0 ? [DIGITS[thousands]!, 'nghìn'] : [];
  if (rest > 0) words.push(...belowThousandInWords(rest, { withHundreds: thousands > 0, zeroTens: 'linh' }));
  return words.length === 0 ? DIGITS[0] : words.join(' ');
}

/** A whole number of 1–999; after other groups of digits its hundreds are read even when there are none (`không trăm`). */
export function belowThousandInWords(value: number, { withHundreds, zeroTens }: { readonly withHundreds: boolean; readonly zeroTens: ZeroTens }): string[] {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const words = hundreds > 0 || withHundreds ? [DIGITS[hundreds]!, 'trăm'] : [];
  return rest === 0 ? words : [...words, ...tensInWords(rest, words.length > 0 ? zeroTens : undefined)];
}

function tensInWords(rest: number, zeroTens: ZeroTens | undefined): string[] {
  const [tens, units] = [Math.floor(rest / 10), rest % 10];
  if (tens === 0) return zeroTens === undefined ? [DIGITS[units]!] : [zeroTens, DIGITS[units]!];
  const head = tens === 1 ? ['mười'] : [DIGITS[tens]!, 'mươi'];
  if (units === 0) return head;
  if (units === 5) return [...head, 'lăm'];
  return [...head, units === 1 && tens > 1 ? 'mốt' : DIGITS[units]!];
}

/**
 * A full date as civil status papers write it in words: `Ngày một, tháng tư, năm hai nghìn không trăm hai mươi sáu`.
 * The fourth month is `tư`, never `bốn`. Null when the date is not a full one.
 */
export function dateInWords(date: string): string | null {
  if (!isFullDate(date)) return null;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `Ngày ${numberInWords(day)}, tháng ${month === 4 ? 'tư' : numberInWords(month)}, năm ${numberInWords(year)}`;
}
