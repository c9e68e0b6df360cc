import { right, wrong, type Checked } from './problem.js';

const LONGEST = 100;
// Letters of any script with their marks: names of the 54 peoples (H'Hen Niê, Y Bhiu Ayŭn, K'Sor) and of foreigners.
const WORD = /^\p{L}[\p{L}\p{M}'.-]*$/u;

/**
 * Checks a person's name and writes it in NFC with single spaces and plain apostrophes. Refuses digits, emoji, signs, and
 * whatever hides or turns text (ASVS: bidi and zero-width characters).
 */
export function checkPersonName(text: string): Checked {
  const value = text.normalize('NFC').replace(/[\u2018\u2019\u02bc]/gu, "'").replace(/\s+/gu, ' ').trim();
  if (value === '') return wrong('required');
  if ([...value].length > LONGEST) return wrong('max_length');
  return value.split(' ').every((word) => WORD.test(word)) ? right(value) : wrong('characters');
}
