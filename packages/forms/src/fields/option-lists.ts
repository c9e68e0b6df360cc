import { ETHNIC_GROUPS, PROVINCES } from '@dvcqg/domain';
import type { FormOption, FormOptionList, FormText } from '@dvcqg/openapi';
import { choiceKinds } from './choice-kinds.js';
import type { FieldKinds } from './field-kind.js';

const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';
// Law 36/2024/QH15 art. 57, then the classes of the law before it that cards still show.
const LICENSE_CLASSES = 'A1 A B1 B C1 C D1 D2 D BE C1E CE D1E D2E DE A2 A3 A4 B2 E FB2 FC FD FE';
const SEXES: readonly (readonly [string, FormText])[] = [
  ['male', { vi: 'Nam', en: 'Male', 'zh-Hans': '男' }],
  ['female', { vi: 'Nữ', en: 'Female', 'zh-Hans': '女' }],
  ['other', { vi: 'Khác', en: 'Other', 'zh-Hans': '其他' }],
];

const CODES = {
  sex: SEXES.map(([code]) => code).join(' '),
  ethnic_group: [...ETHNIC_GROUPS.keys()].join(' '),
  country: COUNTRIES,
  province: [...PROVINCES.keys()].join(' '),
  license_class: LICENSE_CLASSES,
} as const satisfies Record<FormOptionList, string>;

/** The codes of a list, in its own order. */
export function codesOf(list: FormOptionList): readonly string[] {
  return CODES[list].split(' ');
}

/** Whether a list has a code. */
function isListed(list: FormOptionList, code: string): boolean {
  return /^\w+$/.test(code) && ` ${CODES[list]} `.includes(` ${code} `);
}

/**
 * A list as options with words. Names of peoples and provinces are proper names; names of countries come from the
 * platform (`Intl.DisplayNames`), in Vietnamese, English and Chinese.
 */
export function optionsOf(list: FormOptionList): FormOption[] {
  if (list === 'sex') return SEXES.map(([value, label]) => ({ value, label }));
  if (list === 'ethnic_group') return [...ETHNIC_GROUPS].map(([value, vi]) => ({ value, label: { vi } }));
  if (list === 'province') return [...PROVINCES].map(([value, vi]) => ({ value, label: { vi } }));
  if (list === 'license_class') return codesOf(list).map((value) => ({ value, label: { vi: value } }));
  const names = (['vi', 'en', 'zh-Hans'] as const).map((locale) => new Intl.DisplayNames([locale], { type: 'region' }));
  return codesOf('country').map((value) => {
    const [vi, en, zh] = names.map((each) => each.of(value) ?? value) as [string, string, string];
    return { value, label: { vi, en, 'zh-Hans': zh } };
  });
}

/** Choices from a list. */
export const LISTED_KINDS: FieldKinds = choiceKinds(({ list }, value) => list !== undefined && isListed(list, value));
