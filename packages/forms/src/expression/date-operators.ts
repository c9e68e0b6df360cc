import { addDays, addMonths, dateInWords, daysBetween, monthsBetween, yearsBetween } from '@dvcqg/domain';
import type { Json } from '../json.js';
import { number, text, type Operator } from './operators.js';

type Dates = (from: string, to: string) => number | null;
const between = (count: Dates) => ([from, to]: readonly Json[]): Json => {
  const [a, b] = [text(from), text(to)];
  return a === null || b === null ? null : count(a, b);
};
const moved = (move: (date: string, by: number) => string | null) => ([date, by]: readonly Json[]): Json => {
  const [from, count] = [text(date), number(by)];
  return from === null || count === null ? null : move(from, count);
};

/** Operators that reckon with dates. Most forms have none of them. */
export const DATE_OPERATORS = {
  addDays: moved(addDays),
  addMonths: moved(addMonths),
  addYears: moved((date, years) => addMonths(date, years * 12)),
  daysBetween: between(daysBetween),
  monthsBetween: between(monthsBetween),
  yearsBetween: between(yearsBetween),
  dateInWords: ([date]) => { const day = text(date); return day === null ? null : dateInWords(day); },
} as const satisfies Record<string, Operator>;
