import { checkPersonalId, type Holder } from './personal-id.js';
import { right, wrong, type Checked } from './problem.js';

/** Kind of a tax code: of an enterprise, of its dependent unit, or a person's identification number. */
export type TaxCodeKind = 'enterprise' | 'branch' | 'person';

// The tax administration's weights; confirmed on published codes (EVN 0100100079, Viettel 0100109106).
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** The check digit of nine digits: 10 − (weighted sum mod 11). Null when no digit fits (the remainder is 0): such codes are not given. */
export function taxCheckDigit(nine: string): number | null {
  if (!/^\d{9}$/.test(nine)) return null;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  const digit = 10 - (sum % 11);
  return digit === 10 ? null : digit;
}

/**
 * Checks a tax code (mã số thuế): ten digits with a check digit; thirteen for a dependent unit, stored as
 * `0100100079-001`; or, since 1 July 2025, the twelve digits of a person (Circular 86/2024/TT-BTC).
 */
export function checkTaxCode(text: string, holder: Holder = {}): Checked<{ readonly kind: TaxCodeKind }> {
  const value = text.normalize('NFKC').replace(/[\s\p{Cf}.\u2010-\u2015-]+/gu, '');
  if (/^\d{12}$/.test(value)) {
    const person = checkPersonalId(value, holder);
    return person.ok ? { ...right(value), kind: 'person' } : person;
  }
  if (!/^\d{10}(\d{3})?$/.test(value)) return wrong('tax_code_format');
  if (value.slice(2, 9) === '0000000' || value.slice(10) === '000') return wrong('tax_code_format');
  if (taxCheckDigit(value.slice(0, 9)) !== Number(value[9])) return wrong('tax_code_check_digit');
  if (value.length === 10) return { ...right(value), kind: 'enterprise' };
  return { ...right(`${value.slice(0, 10)}-${value.slice(10)}`), kind: 'branch' };
}
