import { compact, right, wrong, type Checked } from './problem.js';
import { PROVINCES_UNTIL_2025 } from './provinces.js';

/** Checks a social insurance number (mã số BHXH): ten digits, without a public check digit. */
export function checkSocialInsuranceNumber(text: string): Checked {
  const value = compact(text);
  return /^\d{10}$/.test(value) ? right(value) : wrong('social_insurance_format');
}

/** What a health insurance card number says. Cards since April 2021 print the social insurance number alone. */
export interface HealthCardFacts {
  /** Two letters: the group of the insured, e.g. `TE` children under six. */
  readonly group?: string;
  /** 1–5: the level of benefit. */
  readonly benefit?: number;
  readonly provinceCode?: string;
  readonly socialInsuranceNumber: string;
}

/**
 * Checks a health insurance card number (thẻ BHYT): two letters of the group, the benefit 1–5, two digits of the province,
 * ten digits of the social insurance number (Decision 1351/QĐ-BHXH of 2015); or those ten digits alone. 97 and 99 stand
 * for the insurance of the armed forces.
 */
export function checkHealthCard(text: string): Checked<{ readonly facts: HealthCardFacts }> {
  const value = compact(text).toUpperCase();
  if (/^\d{10}$/.test(value)) return { ...right(value), facts: { socialInsuranceNumber: value } };
  const match = /^([A-Z]{2})([1-5])(\d{2})(\d{10})$/.exec(value);
  if (!match) return wrong('health_card_format');
  const [, group, benefit, provinceCode, socialInsuranceNumber] = match as unknown as [string, string, string, string, string];
  if (!PROVINCES_UNTIL_2025.has(provinceCode) && provinceCode !== '97' && provinceCode !== '99') return wrong('health_card_province');
  return { ...right(value), facts: { group, benefit: Number(benefit), provinceCode, socialInsuranceNumber } };
}
