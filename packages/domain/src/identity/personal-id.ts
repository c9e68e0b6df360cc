import { isFullDate } from './dates.js';
import { compact, right, wrong, type Checked } from './problem.js';
import { PROVINCES_UNTIL_2025 } from './provinces.js';

/** What a personal identification number says of its holder. */
export interface PersonalIdFacts {
  /** Three digits: where the birth was registered. `001`–`096` a province (63 before July 2025), from `100` a country. */
  readonly provinceCode: string;
  readonly sex: 'male' | 'female';
  readonly birthYear: number;
}

/** What is already known of the holder; a number that contradicts it is refused. */
export interface Holder {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate?: string | null | undefined;
  readonly sex?: string | null | undefined;
}

const FIRST_YEAR = 1900;

/**
 * Checks a personal identification number (số định danh cá nhân, the number of a CCCD): province of birth registration,
 * century and sex, year of birth, six free digits (Decree 137/2015/NĐ-CP art. 13; the list of provinces of Circular
 * 59/2021/TT-BCA). It has no check digit. `other` and unknown sexes are not compared.
 */
export function checkPersonalId(text: string, holder: Holder = {}): Checked<{ readonly facts: PersonalIdFacts }> {
  const value = compact(text);
  if (!/^\d{12}$/.test(value)) return wrong('identity_format');
  const facts = factsOf(value);
  if (facts.provinceCode < '100' && !PROVINCES_UNTIL_2025.has(facts.provinceCode.slice(1))) return wrong('identity_province');
  if ((holder.sex === 'male' || holder.sex === 'female') && holder.sex !== facts.sex) return wrong('identity_sex');
  if (holder.birthDate && !yearFits(holder.birthDate, facts.birthYear)) return wrong('identity_birth_year');
  return { ...right(value), facts };
}

function factsOf(value: string): PersonalIdFacts {
  const century = Number(value[3]);
  return {
    provinceCode: value.slice(0, 3),
    sex: century % 2 === 0 ? 'male' : 'female',
    birthYear: FIRST_YEAR + 100 * Math.floor(century / 2) + Number(value.slice(4, 6)),
  };
}

const yearFits = (birthDate: string, year: number): boolean => {
  const known = /^\d{4}(-\d{2})?$/.test(birthDate) || isFullDate(birthDate);
  return !known || Number(birthDate.slice(0, 4)) === year;
};

/** Checks the nine digits of a CMND, the identity card issued until 2020; on papers from before it is still a key. */
export function checkOldIdentityCard(text: string): Checked {
  const value = compact(text);
  return /^\d{9}$/.test(value) ? right(value) : wrong('identity_format');
}

/**
 * Checks a passport number: a Vietnamese one is a letter and seven digits, since 2023 also eight; foreign ones have five
 * to fifteen letters and digits with at least two digits (own design: no list of all countries' rules is public).
 */
export function checkPassport(text: string): Checked {
  const value = compact(text).toUpperCase();
  return /^[A-Z0-9]{5,15}$/.test(value) && /\d.*\d/.test(value) ? right(value) : wrong('passport_format');
}
