import { right, wrong, type Checked } from './problem.js';

/** What a telephone number is. */
export type PhoneKind = 'mobile' | 'landline' | 'foreign';

export interface PhoneOptions {
  readonly mobileOnly?: boolean;
  /** Let in numbers of other countries, written with `+` or `00`. */
  readonly foreign?: boolean;
}

// Numbering plan since the change of prefixes in 2018: networks after the leading 0.
const MOBILE = /^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
// Area codes since June 2017, after the leading 0; Hà Nội and Hồ Chí Minh City have two digits and one digit more after.
const AREAS =
  '203 204 205 206 207 208 209 210 211 212 213 214 215 216 218 219 220 221 222 225 226 227 228 229 232 233 234 235 236 237 238 239 251 252 254 255 256 257 258 259 260 261 262 263 269 270 271 272 273 274 275 276 277 290 291 292 293 294 296 297 299';

const isLandline = (number: string): boolean =>
  /^02\d{9}$/.test(number) && (/^0(24|28)/.test(number) || AREAS.split(' ').includes(number.slice(1, 4)));

/**
 * Checks a telephone number and writes it as `0912345678` (also from `+84 91…`, `0084…`, `84…`), or as `+…` when it is of
 * another country. A number of the right length with a prefix that no network has is `phone_prefix`.
 */
export function checkPhone(text: string, options: PhoneOptions = {}): Checked<{ readonly kind: PhoneKind }> {
  const dialled = text.normalize('NFKC').replace(/[\s\p{Cf}.()\u2010-\u2015-]+/gu, '');
  if (!/^\+?\d{7,16}$/.test(dialled)) return wrong('phone_format');
  const number = toNational(dialled);
  if (number.startsWith('+')) {
    const allowed = options.foreign === true && options.mobileOnly !== true && /^\+[1-9]\d{6,14}$/.test(number);
    return allowed ? { ...right(number), kind: 'foreign' } : wrong('phone_format');
  }
  if (MOBILE.test(number)) return { ...right(number), kind: 'mobile' };
  if (!options.mobileOnly && isLandline(number)) return { ...right(number), kind: 'landline' };
  return wrong(/^0\d{9,10}$/.test(number) ? 'phone_prefix' : 'phone_format');
}

function toNational(dialled: string): string {
  const international = dialled.replace(/^00/, '+');
  if (/^\+84/.test(international)) return `0${international.slice(3).replace(/^0/, '')}`;
  if (/^84\d{9,10}$/.test(international)) return `0${international.slice(2)}`;
  return international;
}
