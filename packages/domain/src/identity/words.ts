import { isFullDate } from './dates.js';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** A whole number of 0–9999 in Vietnamese words, e.g. 2026 → `hai nghìn không trăm hai mươi sáu`. Null outside. */
export function numberInWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return null;
  const [thousands, hundreds, rest] = [Math.floor(value / 1000), Math.floor(value / 100) % 10, value % 100];
  const words: string[] = [];
  if (thousands > 0) words.push(DIGITS[thousands]!, 'nghìn');
  if (hundreds > 0 || (thousands > 0 && rest > 0)) words.push(DIGITS[hundreds]!, 'trăm');
  if (rest > 0 || words.length === 0) words.push(...tensInWords(rest, words.length > 0));
  return words.join(' ');
}

function tensInWords(rest: number, afterHundreds: boolean): string[] {
  const [tens, units] = [Math.floor(rest / 10), rest % 10];
  if (tens === 0) return afterHundreds ? ['linh', DIGITS[units]!] : [DIGITS[units]!];
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
