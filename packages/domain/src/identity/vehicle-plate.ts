import { right, wrong, type Checked } from './problem.js';

// Circular 24/2023/TT-BCA, appendix: 11–99 without the numbers that no province has; 80 is the central traffic police.
const NO_PROVINCE = new Set(['13', '42', '44', '45', '46', '87', '91', '96']);
// A series with a digit (motorcycles) is tried first: its number always has five digits.
const MOTORCYCLE = /^(\d{2})([A-ZĐ]{1,2}\d)(\d{5})$/;
const CAR = /^(\d{2})([A-ZĐ]{1,2})(\d{4,5})$/;

/**
 * Checks a Vietnamese vehicle plate and writes it as `12A-12345` or `29B1-12345`: two digits of the province, a series of
 * one or two letters with or without a digit, four or five digits. Diplomatic and army plates are not known to it.
 */
export function checkVehiclePlate(text: string): Checked<{ readonly provinceCode: string }> {
  const value = text.normalize('NFKC').toUpperCase().replace(/[\s\p{Cf}.\u2010-\u2015-]+/gu, '');
  const [, provinceCode, series, number] = MOTORCYCLE.exec(value) ?? CAR.exec(value) ?? [];
  if (provinceCode === undefined) return wrong('plate_format');
  if (Number(provinceCode) < 11 || NO_PROVINCE.has(provinceCode)) return wrong('plate_province');
  return { ...right(`${provinceCode}${series}-${number}`), provinceCode };
}
