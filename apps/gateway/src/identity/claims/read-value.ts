import {
  checkEmail, checkOldIdentityCard, checkPassport, checkPersonalId, checkPersonName, checkPhone, checkSocialInsuranceNumber, checkTaxCode, datePrecision, dayInVietnam, ETHNIC_GROUPS,
  type Checked,
} from '@dvcqg/domain';

/** Reads one claim as an issuer wrote it. `undefined` = it says nothing that can be used. */
export type ReadValue = (text: string) => string | undefined;

const LONGEST_TEXT = 1000;

const taken = (checked: Checked): string | undefined => (checked.ok ? checked.value : undefined);

/** Lower case without marks, signs and spaces: `H'Mông` and `HMONG` are one name. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/[^a-z0-9]+/g, '');

/** Words of an official record: one line, NFC, nothing invisible. */
export const readText: ReadValue = (text) => {
  const clean = text.normalize('NFC').replace(/[\p{Cf}\p{Cc}]+/gu, ' ').replace(/\s+/gu, ' ').trim();
  return clean === '' || clean.length > LONGEST_TEXT ? undefined : clean;
};

export const readName: ReadValue = (text) => taken(checkPersonName(text));
export const readPersonalId: ReadValue = (text) => taken(checkPersonalId(text));
export const readOldIdentityCard: ReadValue = (text) => taken(checkOldIdentityCard(text));
export const readPassport: ReadValue = (text) => taken(checkPassport(text));
export const readTaxCode: ReadValue = (text) => taken(checkTaxCode(text));
export const readSocialInsurance: ReadValue = (text) => taken(checkSocialInsuranceNumber(text));
export const readEmail: ReadValue = (text) => taken(checkEmail(text));
export const readPhone: ReadValue = (text) => taken(checkPhone(text, { foreign: true }));

const DATE_SHAPES: readonly { readonly shape: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] = [
  { shape: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, order: ['year', 'month', 'day'] },
  { shape: /^(\d{4})(\d{2})(\d{2})$/, order: ['year', 'month', 'day'] },
  { shape: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, order: ['day', 'month', 'year'] },
  { shape: /^(\d{2})(\d{2})(\d{4})$/, order: ['day', 'month', 'year'] },
  { shape: /^(\d{4})-(\d{1,2})$/, order: ['year', 'month'] },
  { shape: /^(\d{1,2})[/.-](\d{4})$/, order: ['month', 'year'] },
  { shape: /^(\d{4})$/, order: ['year'] },
];

/** A birth date as `YYYY-MM-DD`, or as exact as the register has it (`YYYY-MM`, `YYYY`). An instant is taken as its day in Viet Nam. */
export const readDate: ReadValue = (text) => {
  const wanted = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(wanted)) {
    const instant = new Date(wanted);
    const day = Number.isNaN(instant.getTime()) ? '' : dayInVietnam(instant);
    return datePrecision(day) ? day : undefined;
  }
  const day = wanted.replace(/T00:00(?::00(?:\.0+)?)?$/, '');
  for (const { shape, order } of DATE_SHAPES) {
    const match = shape.exec(day);
    if (!match) continue;
    const part = (name: (typeof order)[number]): string | undefined => {
      const at = order.indexOf(name);
      return at < 0 ? undefined : match[at + 1]?.padStart(name === 'year' ? 4 : 2, '0');
    };
    const date = [part('year'), part('month'), part('day')].filter((piece) => piece !== undefined).join('-');
    if (datePrecision(date)) return date;
  }
  return undefined;
};

/** Looks a folded text up in a list of pairs. */
const lookUp = (pairs: Readonly<Record<string, string>>): ReadValue => {
  const table = new Map(Object.entries(pairs));
  return (text) => table.get(folded(text));
};

/** The national population database counts 1 = male, 2 = female; 0 is ambiguous between systems, so it says nothing. */
export const readSex = lookUp({ '1': 'male', nam: 'male', male: 'male', m: 'male', '2': 'female', nu: 'female', female: 'female', f: 'female' });

export const readAccountKind = lookUp({ '1': 'citizen', canhan: 'citizen', congdan: 'citizen', '2': 'organization', tochuc: 'organization', doanhnghiep: 'organization' });

const SPELLINGS: Readonly<Record<string, string>> = { mong: '08', meo: '08', khmer: '05', khome: '05', viet: '01', caolan: '15', sanchi: '15', sanchay: '15' };
const GROUPS = lookUp({ ...Object.fromEntries([...ETHNIC_GROUPS].map(([code, name]) => [folded(name), code])), ...SPELLINGS });

/** Code `01`–`54` of an ethnic group, from its code or one of its names. */
export const readEthnicGroup: ReadValue = (text) => {
  const code = text.trim().padStart(2, '0');
  return ETHNIC_GROUPS.has(code) ? code : GROUPS(text.replace(/^\s*dân tộc\s+/iu, ''));
};

const HOME = lookUp({ vietnam: 'VN', vnm: 'VN', vn: 'VN', '704': 'VN', congdanvietnam: 'VN' });

/** A country in two letters (ISO 3166-1). Other countries are taken by their code only: their names are spelled in too many ways. */
export const readCountry: ReadValue = (text) => {
  const home = HOME(text);
  if (home !== undefined) return home;
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined ? code : undefined;
};
