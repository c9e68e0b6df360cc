import type { CellError } from '../compile/template.js';
import { OPERATORS } from '../expression/operators.js';
import type { Json } from '../json.js';
import { error, extra, type Check } from './field-kind.js';

const shown = (value: Json): string | number => (typeof value === 'number' || typeof value === 'string' ? value : '');

/** Checks a number or a date against what two expressions of its field say. */
export const range = (low: string, high: string, tooLow: CellError['code'], tooHigh: CellError['code']): Check => (value, template, env) => {
  const [least, most] = [extra(template, low, env), extra(template, high, env)];
  if (OPERATORS.lt([value, least])) return [error(tooLow, { limit: shown(least) })];
  return OPERATORS.gt([value, most]) ? [error(tooHigh, { limit: shown(most) })] : [];
};

/** Checks how many there are. */
export const between = (count: number, least: number, most: number): CellError[] => {
  if (count < least) return [error('too_few', { limit: least })];
  return count > most ? [error('too_many', { limit: most })] : [];
};
