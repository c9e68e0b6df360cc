import { datePrecision } from '@dvcqg/domain';
import type { Json } from '../json.js';

const LONGEST_TEXT = 10_000;

export const number = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);
const finite = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null);
export const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

/** Whether nothing was answered. */
export const isEmpty = (value: Json | undefined): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Less, equal or greater; null when the two cannot be compared. Dates compare as far as both are known. */
function order(a: Json | undefined, b: Json | undefined): number | null {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== 'string' || typeof b !== 'string') return null;
  if (datePrecision(a) !== null && datePrecision(b) !== null) {
    const known = Math.min(a.length, b.length);
    return compareText(a.slice(0, known), b.slice(0, known));
  }
  return compareText(a, b);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function fold(values: readonly Json[], start: number, step: (sum: number, value: number) => number): number | null {
  let sum = start;
  for (const value of values) {
    const next = number(value);
    if (next === null) return null;
    sum = step(sum, next);
  }
  return finite(sum);
}

function extreme(values: readonly Json[], sign: 1 | -1): Json {
  let best: Json = null;
  for (const value of values) {
    if (value === null) continue;
    const compared = best === null ? sign : order(value, best);
    if (compared === null) return null;
    if (compared * sign > 0) best = value;
  }
  return best;
}

export type Operator = (values: readonly Json[]) => Json;

/** Operators that need only their arguments' values. Those that reckon with dates are apart: `DATE_OPERATORS`. */
export const OPERATORS = {
  eq: ([a, b]) => a === b,
  neq: ([a, b]) => a !== b,
  lt: ([a, b]) => { const o = order(a, b); return o !== null && o < 0; },
  lte: ([a, b]) => { const o = order(a, b); return o !== null && o <= 0; },
  gt: ([a, b]) => { const o = order(a, b); return o !== null && o > 0; },
  gte: ([a, b]) => { const o = order(a, b); return o !== null && o >= 0; },
  in: ([needle, ...others]) => others.includes(needle!),
  contains: ([list, item]) => Array.isArray(list) && list.includes(item),
  and: (values) => values.every((value) => value === true),
  or: (values) => values.some((value) => value === true),
  not: ([value]) => value !== true,
  empty: ([value]) => isEmpty(value),
  if: ([condition, yes, no]) => (condition === true ? yes! : no!),
  add: (values) => fold(values, 0, (sum, value) => sum + value),
  multiply: (values) => fold(values, 1, (sum, value) => sum * value),
  subtract: ([a, b]) => { const [x, y] = [number(a), number(b)]; return x === null || y === null ? null : finite(x - y); },
  divide: ([a, b]) => { const [x, y] = [number(a), number(b)]; return x === null || y === null || y === 0 ? null : finite(x / y); },
  min: (values) => extreme(values, -1),
  max: (values) => extreme(values, 1),
  round: ([value]) => { const x = number(value); return x === null ? null : finite(Math.round(x)); },
  length: ([value]) => (typeof value === 'string' ? [...value].length : Array.isArray(value) ? value.length : null),
  concat: (values) => values.map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')).join('').slice(0, LONGEST_TEXT),
  yearOf: ([date]) => { const day = text(date); return day === null || datePrecision(day) === null ? null : Number(day.slice(0, 4)); },
} as const satisfies Record<string, Operator>;

const PAIR = new Set<string>(['eq', 'neq', 'lt', 'lte', 'gt', 'gte', 'contains', 'subtract', 'divide', 'addDays', 'addMonths', 'addYears', 'daysBetween', 'monthsBetween', 'yearsBetween']);
const SINGLE = new Set<string>(['not', 'empty', 'round', 'length', 'yearOf', 'dateInWords']);

/** The arguments of an operator as a list; null when there are too few or too many. */
export function argumentsOf(operator: string, given: unknown): readonly unknown[] | null {
  if (SINGLE.has(operator)) return [given];
  if (!Array.isArray(given)) return null;
  if (PAIR.has(operator)) return given.length === 2 ? given : null;
  if (operator === 'if') return given.length === 3 ? given : null;
  return given.length >= 1 && given.length <= 300 ? given : null;
}
