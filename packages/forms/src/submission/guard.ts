import type { FormErrorCode, FormViolation } from '@dvcqg/openapi';
import { LONGEST_TEXT } from '../fields/clean-text.js';
import { pointerOf } from '../pointer.js';

const DEEPEST = 12;
const MOST_VALUES = 100_000;
const LONGEST_LIST = 2000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks over answers from elsewhere before anything else does: only plain JSON, no key that reaches for prototypes, nothing
 * too deep, too long or too much. Stops at the first fault.
 */
export function guardValues(values: unknown): FormViolation | null {
  const waiting: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [{ value: values, pointer: '', depth: 0 }];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, pointer, depth } = next;
    count += 1;
    const code = count > MOST_VALUES ? 'too_large' : faultOf(value, depth);
    if (code !== null) return { pointer, code };
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, each] of Object.entries(value)) {
      if (FORBIDDEN.has(key)) return { pointer, code: 'forbidden_key' };
      waiting.push({ value: each, pointer: pointer + pointerOf(key), depth: depth + 1 });
    }
  }
  return null;
}

function faultOf(value: unknown, depth: number): FormErrorCode | null {
  if (depth > DEEPEST) return 'too_deep';
  if (value === null || value === undefined || typeof value === 'boolean') return null;
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? 'too_large' : null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'type';
  if (Array.isArray(value)) return value.length > LONGEST_LIST ? 'too_large' : null;
  if (typeof value !== 'object') return 'type';
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return 'type';
  return Object.keys(value).length > LONGEST_LIST * 2 ? 'too_large' : null;
}
